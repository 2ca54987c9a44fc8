#pragma once

#include "core/base/safe_file.h"
#include "core/storage/backup_shelf.h"
#include "core/storage/permission.h"

namespace kartei {

struct Restored {
    BackupContent content; ///< what the file holds now
    std::optional<BackupDone> before; ///< of what it held, where that could be read
    QString keptAs; ///< else under this name; empty: there was no file
    bool wasDamaged = false; ///< else it was no business of this version
};

struct RestoreWishes {
    BackupPlan plan;
    Overwrite overwrite = Overwrite::Refuse;
    Instant now;
    QByteArray passphrase = {}; ///< for a sealed backup
    Database::CopyProgress progress = {};
    Actor actor = {}; ///< an owner, where the file has users
};

/// Puts a checked copy of `backup` in the place of `file`. What was there is backed up first, or kept under a dated
/// name with its logs when it is damaged. Damaged: the backup did not pass. Invalid: the passphrase does not fit.
/// InUse: somebody has the file open. Access: it exists and may not be replaced, is not the
/// actor's, no room. Whatever fails, the file
/// stays as it was.
Result<Restored> restoreBackup(const QString& backup, const QString& file, const RestoreWishes& wishes);

} // namespace kartei
