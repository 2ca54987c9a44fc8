#pragma once

#include <QString>

namespace kartei {

/// `given` as a name for people and folders: its last part, at most 150 bytes of UTF-8 with the suffix kept, without
/// control, bidi and other hidden characters, leading dots and dashes, trailing dots. Empty: nothing is left.
QString plainFileName(const QString& given);

} // namespace kartei
