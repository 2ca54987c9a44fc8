#pragma once

#include "core/contacts/contact_queries.h"
#include "core/storage/filter.h"

#include <optional>
#include <vector>

namespace kartei {

class Session;

/// What a list of contacts is narrowed to by one click.
struct ListFilter {
    QString name; ///< of the chip
    ContactFilter filter = ContactFilter::All;
    QString expression = {}; ///< in the fields that the business defined, as `--where` takes it; empty: nothing
    SqlCondition own = {}; ///< the same as SQL

    bool operator==(const ListFilter& other) const;
};

/// Those of the program, then each yes/no field of the business and each choice of its shorter lists.
Result<std::vector<ListFilter>> listFilters(Session& session, std::optional<ContactKind> kind);

} // namespace kartei
