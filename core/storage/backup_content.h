#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace kartei {

class Database;

/// What a business holds, counted.
struct BackupContent {
    QMap<QString, qint64> rows; ///< by table
    qint64 act = 0; ///< newest row of the journal,
    Instant actAt; ///< and when it was done: after a restore the rows are counted from an older one

    /// Contacts, quotes and so on; without their parts, the journal and the like.
    qint64 records() const;
    /// Nothing was done in one that was not done in the other.
    bool isAsNewAs(const BackupContent& other) const { return act == other.act && actAt == other.actAt; }
    bool operator==(const BackupContent&) const = default;
};

Result<BackupContent> contentOf(Database& database);
/// Only the newest act, without counting.
Result<BackupContent> newestActOf(Database& database);

} // namespace kartei
