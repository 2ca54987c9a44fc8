#pragma once

#include "core/base/safe_file.h"
#include "core/storage/backup_shelf.h"

#include <QFileInfo>
#include <QJsonObject>

namespace kartei {

/// Path of the note that lies beside a backup on a shelf.
QString noteOf(const QString& backup);
Result<> writeNote(const ShelfBackup& backup);
/// Without content when there is no note or it is about another file.
ShelfBackup backupWithNote(const QFileInfo& file);

/// Empty when it can't be read.
QJsonObject readJsonFile(const QString& path);
Result<> writeJsonFile(const QString& path, const QJsonObject& content, Overwrite overwrite);

} // namespace kartei
