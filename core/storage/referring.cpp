#include "core/storage/referring.h"

#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<> collect(Database& database, const QString& sql, qint64 target, std::vector<qint64>& ids)
{
    return database.each(sql, {target}, [&](const Row& row) {
        if (ids.empty() || ids.back() != row.integer(0))
            ids.push_back(row.integer(0));
    });
}

} // namespace

bool refersTo(const Field& field, const EntityDesc& entity)
{
    return field.target && &field.target() == &entity;
}

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

} // namespace kartei
