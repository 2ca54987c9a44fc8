#include "core/business/number_ranges.h"

#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error noRange(const QString& name)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("NumberRange", "The number range “%1” is missing.").arg(name), {}};
}

} // namespace

Result<QString> drawNumber(Transaction& tx, const QString& name)
{
    // the UPDATE comes first: it locks the row on a server with several writers
    const int year = tx.today().year();
    NumberRange range;
    const Result<> drawn = tx.database().each(
        u"UPDATE number_range SET next = CASE WHEN yearly AND year <> ? THEN 2 ELSE next + 1 END, year = ? WHERE name = ?"
        " RETURNING pattern, next, year, yearly"_s,
        {year, year, name}, [&](const Row& row) {
            range.pattern = row.text(0);
            range.next = row.integer(1) - 1;
            range.year = row.integer(2);
            range.yearly = row[3].toBool();
        });
    if (!drawn)
        return drawn.error();
    return range.pattern.isEmpty() ? Result<QString>(noRange(name)) : Result<QString>(previewNumber(range, tx.today()));
}

Result<QString> nextNumber(Session& session, const QString& name)
{
    const Result<std::vector<NumberRange>> ranges = session.list<NumberRange>(u"WHERE name = ?"_s, {name});
    if (!ranges)
        return ranges.error();
    return ranges->empty() ? Result<QString>(noRange(name))
                           : Result<QString>(previewNumber(ranges->front(), session.clock().today()));
}

} // namespace kartei
