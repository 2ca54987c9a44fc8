#include "core/storage/drawn_ids.h"

#include "core/storage/record_sql.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<qint64> lastDrawnId(Database& database, const EntityDesc& entity)
{
    const QString name = QLatin1String(entity.name);
    const Result<QVariant> drawn = database.engine() == Engine::Sqlite
        ? database.value(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {name})
        : database.value(u"SELECT pg_sequence_last_value(pg_get_serial_sequence(?, 'id')::regclass)"_s, {name});
    if (!drawn)
        return drawn.error();
    const Result<QVariant> highest = database.value(u"SELECT max(id) FROM "_s + quotedName(entity.name));
    return highest ? Result<qint64>(qMax(drawn->toLongLong(), highest->toLongLong())) : highest.error();
}

Result<> setLastDrawnId(Database& database, const EntityDesc& entity, qint64 id)
{
    if (id == 0)
        return {};
    const QString name = QLatin1String(entity.name);
    if (database.engine() == Engine::Postgres) {
        const Result<QVariant> set
            = database.value(u"SELECT setval(pg_get_serial_sequence(?, 'id')::regclass, ?)"_s, {name, id});
        return set ? Result<>() : Result<>(set.error());
    }
    if (const auto gone = database.run(u"DELETE FROM sqlite_sequence WHERE name = ?"_s, {name}); !gone)
        return gone.error();
    const auto kept = database.run(u"INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"_s, {name, id});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<std::vector<qint64>> drawIds(Database& database, const EntityDesc& entity, int count)
{
    std::vector<qint64> ids;
    if (database.engine() == Engine::Postgres) {
        const Result<> read
            = database.each(u"SELECT nextval(pg_get_serial_sequence(?, 'id')::regclass) FROM generate_series(1, ?)"_s,
                {QString::fromLatin1(entity.name), count}, [&](const Row& row) { ids.push_back(row.integer(0)); });
        return read ? Result<std::vector<qint64>>(ids) : Result<std::vector<qint64>>(read.error());
    }
    const Result<qint64> last = lastDrawnId(database, entity); // nobody else writes while this one does
    if (!last)
        return last.error();
    for (int i = 1; i <= count; ++i)
        ids.push_back(*last + i);
    return ids;
}

} // namespace kartei
