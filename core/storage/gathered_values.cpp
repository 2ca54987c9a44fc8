#include "core/storage/gathered_values.h"

#include "core/schema/entity.h"
#include "core/storage/database.h"
#include "core/storage/record_sql.h"

#include <algorithm>
#include <iterator>

namespace kartei {

using namespace Qt::StringLiterals;

QString gatheredSql(const Field& field, const QString& table)
{
    const QString value = QString::fromLatin1(field.sql).arg(table);
    return field.known ? QString(u"CASE WHEN "_s + isGatheredSql(field, table) + u" THEN "_s + value + u" END"_s)
                       : value;
}

QString isGatheredSql(const Field& field, const QString& table)
{
    return field.known ? QString::fromLatin1(field.known).arg(table) : QString();
}

Result<GatheredValues> gatheredValues(Database& database, const EntityDesc& entity,
    const std::vector<const Field*>& fields, const std::vector<qint64>& ids)
{
    GatheredValues values;
    std::vector<const Field*> wanted;
    std::ranges::copy_if(fields, std::back_inserter(wanted), [](const Field* field) { return field->sql != nullptr; });
    if (wanted.empty() || ids.empty())
        return values;
    const QString table = quotedName(entity.name);
    const QString key = table + u".\"id\""_s;
    QStringList columns{key};
    for (const Field* field : wanted)
        columns += gatheredSql(*field, table);
    const Result<> read = database.each(u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE "_s + key
            + u" IN ("_s + database.idListSql() + u')',
        {database.idList(ids)}, [&](const Row& row) {
            for (size_t i = 0; i < wanted.size(); ++i)
                values[wanted[i]].insert(row.integer(0), row[static_cast<int>(i) + 1]);
        });
    return read ? Result<GatheredValues>(std::move(values)) : Result<GatheredValues>(read.error());
}

} // namespace kartei
