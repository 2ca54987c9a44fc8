#pragma once

#include "core/storage/database.h"
#include "core/schema/record.h"
#include "core/storage/filter.h"

namespace kartei {

/// Keeps the search row of a record in step. Records without searchable fields have none.
Result<> indexForSearch(Database& database, const Record& record);
Result<> dropFromSearch(Database& database, const EntityDesc& entity, qint64 id);

/// Every record is found by what it says now, and nothing that is gone is found. Damaged: names the first that is not.
Result<> checkSearch(Database& database);

/// Makes all search rows anew, in the transaction of the caller.
Result<> rebuildSearch(Database& database);

struct SearchHit {
    const EntityDesc* entity;
    qint64 id;
};

/// Records that hold every word of `text`: accents, case and the notation of phone numbers do not matter. Best first:
/// title equal, title beginning so, a word beginning so, anywhere; then the newest.
Result<std::vector<SearchHit>> search(Database& database, const QString& text, int limit);
/// Only records of `entity`.
Result<std::vector<SearchHit>> search(Database& database, const EntityDesc& entity, const QString& text, int limit);

/// The same as a condition on the rows of `entity`; of empty text: every row.
SqlCondition searchCondition(const EntityDesc& entity, const QString& text);

} // namespace kartei
