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
    QString known; ///< of a gathered field: which rows have it; empty: all
};

enum class FilterOperator { Equal, Less, LessEqual, Greater, GreaterEqual, Has, Contains };

/// What the names of a filter are names in.
struct FilterTable {
    const EntityDesc* entity = nullptr;
    QString alias; ///< in the SQL made so far
    const OwnFields* own = nullptr; ///< those that the business defined; null: none
};

/// `path`: "city", "emails.label", "contact.name". Invalid: what is wrong with it.
Result<FilterPlace> filterPlace(const FilterTable& table, const QString& path);

/// Rows that belong to the record: its parts, or the records of another kind that refer to it.
struct FilterRows {
    FilterTable table;
    const Field* owner = nullptr; ///< refers to the record; null: parts
    const Field* added = nullptr; ///< of a sum
};
/// `path`: "tickets", of a sum "quotes.total". Invalid: what is wrong with it.
Result<FilterRows> filterRows(const FilterTable& of, const QString& path, const QString& alias);

/// Operators that a field of this type takes, as written: "=, !=, contains".
QString operatorsFor(FieldType type);
bool takes(FieldType type, FilterOperator op);

/// The condition, never NULL, so that NOT is its opposite. Invalid: what is expected instead of `value`.
Result<SqlCondition> comparison(const FilterPlace& place, FilterOperator op, const QString& value);

/// Of a column that is never NULL, without what leads there.
Result<SqlCondition> compareValue(const FilterPlace& place, FilterOperator op, const QString& value);

/// How many of the rows, or their sum: those that `which` lets through. `currency`: code of the amounts that are added
/// up; empty: the business's.
Result<SqlCondition> comparisonOfTotal(const FilterTable& of, const FilterRows& rows, const SqlCondition& which,
    FilterOperator op, const QString& value, const QString& currency);

} // namespace kartei
