#include "core/business/number_ranges.h"

#include "core/storage/record_sql.h"
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

/// Moves `range` on to the first number that is free, and gives it.
Result<QString> firstFree(Database& database, NumberRange& range, const EntityDesc& entity, QDate today)
{
    const QString sql = u"SELECT count(*) FROM "_s + quotedName(entity.name) + u" WHERE "_s + naturalKeyIs(entity);
    QString last;
    for (;; ++range.next) {
        const QString number = previewNumber(range, today);
        if (number == last)
            return invalid(QCoreApplication::translate(
                "NumberRange", "The number range “%1” gives %2 again and again. Put {###} into its pattern.")
                               .arg(range.name, number));
        const Result<QVariant> uses = database.value(sql, {number});
        if (!uses)
            return uses.error();
        if (uses->toLongLong() == 0)
            return number;
        last = number;
    }
}

} // namespace

Result<QString> drawNumber(Transaction& tx, const QString& name, const EntityDesc& entity)
{
    // the UPDATE comes first: it locks the row on a server with several writers
    const int year = tx.today().year();
    NumberRange range;
    const Result<> drawn = tx.database().each(
        u"UPDATE number_range SET next = CASE WHEN yearly AND year <> ? THEN 2 ELSE next + 1 END, year = ? WHERE name = ?"
        " RETURNING pattern, next, year, yearly"_s,
        {year, year, name}, [&](const Row& row) {
            range.name = name;
            range.pattern = row.text(0);
            range.next = row.integer(1) - 1;
            range.year = row.integer(2);
            range.yearly = row[3].toBool();
        });
    if (!drawn)
        return drawn.error();
    if (range.name.isEmpty())
        return noRange(name);
    const qint64 first = range.next;
    const Result<QString> number = firstFree(tx.database(), range, entity, tx.today());
    if (!number || range.next == first)
        return number;
    const Result<int> skipped
        = tx.database().run(u"UPDATE number_range SET next = ? WHERE name = ?"_s, {range.next + 1, name});
    return skipped ? number : Result<QString>(skipped.error());
}

Result<QString> nextNumber(Session& session, const QString& name, const EntityDesc& entity)
{
    const Result<std::vector<NumberRange>> ranges = session.list<NumberRange>(u"WHERE name = ?"_s, {name});
    if (!ranges)
        return ranges.error();
    if (ranges->empty())
        return noRange(name);
    const QDate today = session.clock().today();
    NumberRange range = ranges->front();
    if (range.yearly && range.year != today.year())
        range.next = 1;
    range.year = today.year();
    return firstFree(session.database(), range, entity, today);
}

} // namespace kartei
