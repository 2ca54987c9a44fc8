#pragma once

#include "core/storage/database.h"

namespace kartei {

struct EntityDesc;

/// SQLite: makes the indexes that order by a text anew behind a large insertion, sorted, instead of finding each row's
/// place in them. In one transaction with it: whoever stops half way has them as they were.
class BulkIndexes {
public:
    explicit BulkIndexes(Database& database) : m_database(database) { }

    /// Takes away those of `entity` and its parts, where so many rows come that this is worth it. Unique ones stay, and
    /// those that rows are found by.
    Result<> drop(const EntityDesc& entity, qint64 expectedRows);
    Result<> makeAgain();

private:
    Database& m_database;
    QStringList m_sql;
};

} // namespace kartei
