#include "core/storage/bulk_indexes.h"

#include "core/storage/record_sql.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewRows = 2'000; ///< an index finds their places as fast

struct Index {
    QString name;
    QString sql;
};

/// Whether the rows come in another order than that of the index.
bool isScattered(const EntityDesc& table, const QString& firstColumn)
{
    const Field* field = table.find(firstColumn);
    return field && field->type != FieldType::Reference && field->type != FieldType::Key;
}

Result<std::vector<Index>> scatteredIndexes(Database& database, const EntityDesc& table)
{
    const auto rows
        = database.rows(u"SELECT i.name, s.sql, (SELECT name FROM pragma_index_info(i.name) WHERE seqno = 0)"
                        " FROM pragma_index_list(?) i JOIN sqlite_schema s ON s.type = 'index' AND s.name = i.name"
                        " WHERE i.\"unique\" = 0 AND s.sql IS NOT NULL ORDER BY s.rowid"_s,
            {QString::fromLatin1(table.name)});
    if (!rows)
        return rows.error();
    std::vector<Index> indexes;
    for (const QVariantList& row : *rows) {
        if (isScattered(table, row[2].toString()))
            indexes.push_back({row[0].toString(), row[1].toString()});
    }
    return indexes;
}

} // namespace

Result<> BulkIndexes::drop(const EntityDesc& entity, qint64 expectedRows)
{
    if (m_database.engine() != Engine::Sqlite || expectedRows < kFewRows)
        return {};
    const Result<QVariant> there = m_database.value(u"SELECT count(*) FROM "_s + quotedName(entity.name));
    if (!there || there->toLongLong() > expectedRows)
        return there ? Result<>() : Result<>(there.error());
    std::vector<const EntityDesc*> tables{&entity};
    for (const PartList& list : entity.parts)
        tables.push_back(&list.desc());
    for (const EntityDesc* table : tables) {
        const Result<std::vector<Index>> indexes = scatteredIndexes(m_database, *table);
        if (!indexes)
            return indexes.error();
        for (const Index& index : *indexes) {
            if (const auto gone = m_database.run(u"DROP INDEX \""_s + index.name + u'"'); !gone)
                return gone.error();
            m_sql += index.sql;
        }
    }
    return {};
}

Result<> BulkIndexes::makeAgain()
{
    for (const QString& sql : std::exchange(m_sql, {})) {
        if (const auto made = m_database.run(sql); !made)
            return made.error();
    }
    return {};
}

} // namespace kartei
