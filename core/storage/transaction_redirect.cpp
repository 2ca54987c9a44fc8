#include "core/storage/record_sql.h"
#include "core/storage/transaction.h"

#include <QScopeGuard>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool refersTo(const Field& field, const EntityDesc& entity)
{
    return field.target && &field.target() == &entity;
}

Result<> collect(Database& database, const QString& sql, qint64 target, std::vector<qint64>& ids)
{
    return database.each(sql, {target}, [&](const Row& row) {
        if (ids.empty() || ids.back() != row.integer(0))
            ids.push_back(row.integer(0));
    });
}

/// Rows of `other` that refer to `target` themselves or in a part.
Result<std::vector<qint64>> referring(
    Database& database, const EntityDesc& other, const EntityDesc& entity, qint64 target)
{
    std::vector<qint64> ids;
    for (const Field& field : other.fields) {
        if (!refersTo(field, entity))
            continue;
        const Result<> read = collect(database,
            u"SELECT \"id\" FROM "_s + quotedName(other.name) + u" WHERE "_s + quotedName(field.name)
                + u" = ? ORDER BY \"id\""_s,
            target, ids);
        if (!read)
            return read.error();
    }
    for (const PartList& list : other.parts) {
        const EntityDesc& part = list.desc();
        for (const Field& field : part.fields) {
            if (!refersTo(field, entity))
                continue;
            const QString owner = quotedName(part.owner);
            const Result<> read = collect(database,
                u"SELECT "_s + owner + u" FROM "_s + quotedName(part.name) + u" WHERE "_s + quotedName(field.name)
                    + u" = ? ORDER BY "_s + owner,
                target, ids);
            if (!read)
                return read.error();
        }
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

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
