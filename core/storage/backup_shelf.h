#pragma once

#include "core/base/instant.h"
#include "core/storage/backup_content.h"
#include "core/storage/backup_plan.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace kartei {

enum class BackupReason { Interval, Closing, Asked, Import, Restore, Migration, ManyChanges };

/// A backup on a shelf.
struct ShelfBackup {
    QString path;
    Instant at;
    qint64 serial = 0; ///< rises with each on its shelf, whatever the clock says
    qint64 bytes = 0;
    BackupReason reason = BackupReason::Interval;
    std::optional<BackupContent> content; ///< as counted when it was checked; none: it was not, or was changed since
};

/// The automatic backups of one business: a folder for its owner only, a note beside each backup that says what the
/// check found. Only what was checked is ever put there or counted by the rotation.
class BackupShelf {
public:
    /// The shelf of an open business in `folder`, made when there is none. A file that was moved keeps its shelf, a
    /// copy of it gets one of its own. Access.
    static Result<BackupShelf> of(Database& business, const QString& folder);
    /// Those of the file `path`, also when it can't be opened (any more).
    static std::vector<BackupShelf> ofFile(const QString& path, const QString& folder);

    /// Newest first.
    std::vector<ShelfBackup> list() const;
    /// Makes a backup, then removes those that have served. Errors as makeBackup(); what was there stays then.
    Result<ShelfBackup> add(
        Database& business, BackupReason reason, Instant now, const Database::CopyProgress& progress = {}) const;
    /// The file at this place may have another identity the next time.
    void forgetIdentity();

private:
    BackupShelf(QString directory, QString business, QString token)
        : m_directory(std::move(directory)), m_business(std::move(business)), m_token(std::move(token))
    {
    }
    static std::vector<BackupShelf> all(const QString& folder);
    static Result<BackupShelf> made(const QString& folder, const QString& business, const QString& token);
    bool belongsTo(const QString& business, const QString& token) const;
    bool wasLeftBy(const QString& token) const;
    Result<> remember() const;
    QString freeName(Instant now) const;
    Result<> putUp(const QString& draft, const ShelfBackup& backup) const;
    void removeServed() const;

    QString m_directory;
    QString m_business; ///< path of the file
    QString m_token; ///< its identity; empty: not known
};

/// A file; servers are backed up by those who run them.
bool canBeBackedUp(const Location& location);
/// The newest backup in each place of the plan holds all that was done.
bool isBackedUp(Database& business, const BackupPlan& plan);

struct BackupDone {
    ShelfBackup backup;
    std::optional<Error> secondFailure; ///< the backup is there, but not in the second place
};

/// A backup by the plan, before something happens to the business or because time has passed. Where the newest one
/// holds all that was done, that is it, unless somebody asked or the schema is about to change.
Result<BackupDone> backUp(Database& business, const BackupPlan& plan, BackupReason reason, Instant now,
    const Database::CopyProgress& progress = {});

} // namespace kartei
