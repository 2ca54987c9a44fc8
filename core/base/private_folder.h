#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kartei {

/// Puts a file that other programs shall read into a folder of this process which nobody but its user can enter (0700
/// in the runtime directory); the file can't be written to (0400) and never replaces another. Gives its path. Access:
/// no room, the folder is not ours, or `name` is a path.
Result<QString> writePrivately(const QString& name, const QByteArray& content);

/// One of them that is not wanted any more.
void removePrivateFile(const QString& path);
/// What this process put there, and what processes left that are gone.
void removePrivateFiles();
void removeLeftPrivateFiles();

} // namespace kartei
