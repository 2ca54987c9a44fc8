#pragma once

#include "core/storage/filter.h"

namespace kartei {

/// Where a name of a filter leads: a column, and the subqueries around it.
struct FilterPlace {
    const Field* field = nullptr;
    QString column; ///< qualified
    QString currencyColumn; ///< of the row's amounts; empty: none
    QString opening; ///< `x IN (SELECT … FROM … WHERE `, once per step: evaluated once, not per row
    QString closing;
    bool isPart = false; ///< any of several values
};

enum class FilterOperator { Equal, Less, LessEqual, Greater, GreaterEqual, Has, Contains };

/// `path`: "city", "emails.label", "contact.name". Invalid: what is wrong with it.
Result<FilterPlace> filterPlace(const EntityDesc& entity, const QString& path, const OwnFields& own);

/// Operators that a field of this type takes, as written: "=, !=, contains".
QString operatorsFor(FieldType type);
bool takes(FieldType type, FilterOperator op);

/// The condition, never NULL, so that NOT is its opposite. Invalid: what is expected instead of `value`.
Result<SqlCondition> comparison(const FilterPlace& place, FilterOperator op, const QString& value);

} // namespace kartei
