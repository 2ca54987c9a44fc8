#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kartei {

enum class Overwrite { Refuse, Replace };

/// Writes a whole file or leaves the old one: temporary file (0600) beside the target, synced, then renamed.
/// Access: path and system reason; also when the target exists and may not be replaced, or is no regular file.
Result<> writeFile(const QString& path, const QByteArray& content, Overwrite overwrite);

} // namespace kartei
