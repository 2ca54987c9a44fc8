// The language of --where: whatever is understood is SQL that runs, and its opposite finds all the others.

#include "core/storage/filter.h"
#include "tests/fuzz/target.h"

using namespace kartei;
using namespace kartei::fuzz;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

qint64 found(Session& session, const EntityDesc& entity, const SqlCondition& condition)
{
    const QString where = condition.where.isEmpty() ? u""_s : u" WHERE "_s + condition.where;
    const auto rows
        = session.select(u"SELECT count(*) FROM \"%1\""_s.arg(QLatin1String(entity.name)) + where, condition.values);
    require(rows.has_value(), "a filter that is understood can be asked");
    return rows->front().front().toLongLong();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    Input input(data, size);
    Session& session = business();
    const EntityDesc& entity = entityOf(input);
    const QString text = input.text();
    const Result<SqlCondition> condition = compiledFilter(entity, text, kToday);
    if (!condition) {
        require(
            condition.error().kind == Error::Kind::Usage, "what is not understood is a mistake of whoever typed it");
        return 0;
    }
    const qint64 some = found(session, entity, *condition);
    const Result<SqlCondition> opposite = compiledFilter(entity, u"not ("_s + text + u')', kToday);
    if (opposite)
        require(some + found(session, entity, *opposite) == found(session, entity, {}), "each is found or not found");
    return 0;
}
