#pragma once

#include "core/storage/filter.h"

namespace kartei {

class Session;

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
Result<std::vector<qint64>> idsOf(Session& session, const ListQuery& query);

} // namespace kartei
