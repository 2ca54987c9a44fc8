// What belongs to a record, counted and added up.

#include "core/storage/filter_sql.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBusinessCurrency = "(SELECT b.\"currency\" FROM \"business\" b ORDER BY b.\"id\" LIMIT 1)"_L1;

/// Whether the comparison is true of a record that nothing belongs to. `value` is a number, however large.
bool isTrueOfNone(FilterOperator op, const QString& value)
{
    const bool isZero = std::ranges::none_of(value, [](QChar c) { return c >= u'1' && c <= u'9'; });
    const int number = isZero ? 0 : value.startsWith(u'-') ? -1 : 1;
    switch (op) {
    case FilterOperator::Less:
        return number > 0;
    case FilterOperator::LessEqual:
        return number >= 0;
    case FilterOperator::Greater:
        return number < 0;
    case FilterOperator::GreaterEqual:
        return number <= 0;
    default:
        return number == 0;
    }
}

Result<> checkAddable(const FilterRows& rows)
{
    const FieldType type = rows.added->type;
    const bool isNumber = type == FieldType::Integer || type == FieldType::Measure || type == FieldType::Amount;
    if (isNumber && (type != FieldType::Amount || rows.table.entity->currency()))
        return {};
    return invalid(QCoreApplication::translate("Filter", "“%1” of “%2” can't be added up.")
                       .arg(QLatin1String(rows.added->name), rows.table.entity->displayLabel()));
}

/// What is compared: `COUNT(*)` or a sum.
FilterPlace totalOf(const FilterRows& rows, const QString& currency)
{
    FilterPlace total;
    total.field = &rows.table.entity->fields.front(); // a key is a whole number
    total.column = u"COUNT(*)"_s;
    if (!rows.added)
        return total;
    total.field = rows.added;
    total.column = u"SUM("_s + rows.table.alias + u'.' + quotedName(rows.added->name) + u')';
    if (rows.added->type == FieldType::Amount)
        total.currencyColumn = currency.isEmpty() ? QString(kBusinessCurrency) : QString(u'\'' + currency + u'\'');
    return total;
}

} // namespace

Result<SqlCondition> comparisonOfTotal(const FilterTable& of, const FilterRows& rows, const SqlCondition& which,
    FilterOperator op, const QString& value, const QString& currency)
{
    if (const Result<> addable = rows.added ? checkAddable(rows) : Result<>(); !addable)
        return addable.error();
    const FilterPlace total = totalOf(rows, currency);
    const Result<SqlCondition> compared = compareValue(total, op, value);
    if (!compared)
        return compared;
    const QString& alias = rows.table.alias;
    const QString owner = alias + u'.' + quotedName(rows.owner ? rows.owner->name : rows.table.entity->owner);
    QString inner = u" IN (SELECT "_s + owner + u" FROM "_s + quotedName(rows.table.entity->name) + u' ' + alias
        + u" WHERE "_s + owner + u" IS NOT NULL"_s;
    if (!total.currencyColumn.isEmpty())
        inner += u" AND "_s + alias + u'.' + quotedName(rows.table.entity->currency()->name) + u" = "_s
            + total.currencyColumn;
    if (!which.where.isEmpty())
        inner += u" AND ("_s + which.where + u')';
    // read once, not per record, and only what is there: where none is right, those are found that are wrong
    const bool isOpposite = isTrueOfNone(op, value);
    return SqlCondition{u'(' + of.alias + u".\"id\""_s + (isOpposite ? u" NOT"_s : u""_s) + inner + u" GROUP BY "_s
            + owner + u" HAVING "_s + (isOpposite ? u"NOT "_s : u""_s) + u'(' + compared->where + u")))"_s,
        which.values + compared->values};
}

} // namespace kartei
