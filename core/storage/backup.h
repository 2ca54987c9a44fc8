#pragma once

#include "core/storage/backup_content.h"
#include "core/storage/database.h"

namespace kartei {

/// Writes a checked copy of an open business to `target`, a file that must not exist: copied page by page as of one
/// moment while others may go on writing, then opened again, checked and counted before it gets its name.
/// Damaged: the copy did not pass, the business is damaged. Access: `target` exists, no room. Invalid: on a server.
Result<BackupContent> makeBackup(
    Database& business, const QString& target, const Database::CopyProgress& progress = {});

/// The same into `draft`, which is nobody's name yet and is gone when it failed; messages call it `target`.
Result<BackupContent> makeDraft(
    Database& business, const QString& draft, const QString& target, const Database::CopyProgress& progress);

/// Opens a business and looks at every page, index, rule and link; what restoring relies on. Damaged, Refused.
Result<std::unique_ptr<Database>> openSound(const QString& path);

/// What a server's business answers.
Error onServer();

/// Nothing lies beside `path` that SQLite would take for a log of it. Access.
Result<> refuseStrayLog(const QString& path);

} // namespace kartei
