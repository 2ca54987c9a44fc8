#pragma once

#include <QString>

#include <optional>

namespace kartei {

/// SQLite reads a write-ahead log up to the first frame that is not as it was written and leaves out the rest without a
/// word: so it should with what a crash left half written, and so it does with acts that were safely on the disk before
/// a bit of them flipped. The number of bytes at its begin that are sound, when the log at `path` holds such acts;
/// empty: it is as written or left by a crash. Told apart by this: an act begins only after the one before it was
/// synced, so a frame with a later act behind it was whole once; and so was one that a single bit makes whole again.
/// Relies on each writer clearing the log of a crash away before it goes on (Database::enableWriting()).
/// SQLite file format, section 4.
std::optional<qint64> soundPartOfDamagedLog(const QString& path);

} // namespace kartei
