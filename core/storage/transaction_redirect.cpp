#include "core/storage/referring.h"
#include "core/storage/transaction.h"

#include <QScopeGuard>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void redirectRow(const EntityDesc& desc, void* row, const EntityDesc& entity, qint64 from, qint64 to)
{
    for (const Field& field : desc.fields) {
        if (refersTo(field, entity) && field.get(row).toLongLong() == from)
            field.set(row, to);
    }
}

} // namespace

Result<> Transaction::redirectThose(
    const EntityDesc& other, const std::vector<qint64>& ids, const EntityDesc& entity, qint64 from, qint64 to)
{
    for (const qint64 id : ids) {
        const Result<Record> before = get(other, id);
        if (!before)
            return before.error();
        Record after = *before;
        redirectRow(other, after.edit(), entity, from, to);
        for (const PartList& list : other.parts) {
            for (qsizetype i = 0; i < list.size(after.row()); ++i)
                redirectRow(list.desc(), list.edit(after.edit(), i), entity, from, to);
        }
        if (const Result<> done = update(*before, after); !done)
            return done;
    }
    return {};
}

Result<> Transaction::redirect(const EntityDesc& entity, qint64 from, qint64 to)
{
    m_redirecting = true;
    const auto over = qScopeGuard([&] { m_redirecting = false; });
    for (const EntityDesc* other : allEntities()) {
        const Result<std::vector<qint64>> ids = referring(m_database, *other, entity, from);
        if (!ids)
            return ids.error();
        if (const Result<> done = redirectThose(*other, *ids, entity, from, to); !done)
            return done;
    }
    return {};
}

} // namespace kartei
