#pragma once

#include "core/schema/record.h"
#include "core/storage/database.h"
#include "core/storage/filter.h"

namespace kartei {

/// Keeps the search of a record in step. `before`: as it was; null: it was not there. On SQLite it is done when
/// somebody searches or the transaction ends. Records without searchable fields can't be found.
Result<> indexForSearch(Database& database, const Record& record, const Record* before = nullptr);
Result<> dropFromSearch(Database& database, const EntityDesc& entity, qint64 id);

/// Every record is found by what it says now, and nothing that is gone is found. Damaged: names the first that is not.
Result<> checkSearch(Database& database);

/// Makes all search rows anew, in the transaction of the caller.
Result<> rebuildSearch(Database& database);

struct SearchHit {
    const EntityDesc* entity;
    qint64 id;
};

/// Records that hold every word of `text`: accents, case and the notation of phone numbers do not matter; letters are
/// found anywhere. Best first: a line equal (the title, a number, an address), title beginning so, a word of the title
/// beginning so, several short words side by side in the title, or in another line, anywhere. Among those the kinds
/// take turns in the order of allEntities(), each in its own order: contacts by name, others newest first.
Result<std::vector<SearchHit>> search(Database& database, const QString& text, int limit);
/// Only records of `entity`.
Result<std::vector<SearchHit>> search(Database& database, const EntityDesc& entity, const QString& text, int limit);

/// The same as a condition on the rows of `entity`; of empty text: every row.
Result<SqlCondition> searchCondition(Database& database, const EntityDesc& entity, const QString& text);

/// The same in the kind's own order alone, whatever fits best; of text that is not empty. `limit` 0: all. On SQLite it
/// takes no longer where more match.
Result<std::vector<qint64>> firstFound(Database& database, const EntityDesc& entity, const QString& text, int limit);

} // namespace kartei
