#pragma once

#include "core/storage/filter.h"

#include <optional>
#include <stop_token>

namespace kartei {

class Database;

/// Which records a list shows, and in what order.
struct ListQuery {
    const EntityDesc* entity = nullptr;
    SqlCondition condition;
    QString search; ///< words as typed into the search line; empty: all
    QStringList sort; ///< "name", "-created": field names, parts ("city") and references; empty: the entity's order
    int limit = 0; ///< 0: all
};

/// Ids in order. A reference sorts by the title of what it points at, texts as people of the business's language sort,
/// choices as listed; what is not filled in comes last; equal rows by id. Usage: no such field.
Result<std::vector<qint64>> idsOf(Database& database, const ListQuery& query);

/// The same until somebody wants it to stop. Cancelled: it did.
Result<std::vector<qint64>> idsUntil(Database& database, const ListQuery& query, const std::stop_token& stop);

/// The same where nobody may wait; empty: it takes more than so many steps (reading_limit.h).
Result<std::optional<std::vector<qint64>>> idsWithin(Database& database, const ListQuery& query, qint64 steps);

/// How many there are. Usage: no such field.
Result<qint64> countOf(Database& database, const ListQuery& query);
/// The same where nobody may wait, and until somebody wants it to stop.
Result<std::optional<qint64>> countWithin(Database& database, const ListQuery& query, qint64 steps);
Result<qint64> countUntil(Database& database, const ListQuery& query, const std::stop_token& stop);

/// Where a record stands among `ids`, which the query gave before the record was there.
struct ListPlace {
    bool isListed = false;
    size_t row = 0;
};
/// Looks at some dozens of rows only; empty: it takes more than so many steps all the same.
Result<std::optional<ListPlace>> placeOf(
    Database& database, const ListQuery& query, const std::vector<qint64>& ids, qint64 id, qint64 steps);

} // namespace kartei
