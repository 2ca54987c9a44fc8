#include "core/storage/record_sql.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

QString quotedName(const char* name)
{
    return u'"' + QLatin1String(name) + u'"';
}

QString columnList(const EntityDesc& entity)
{
    QString list;
    for (const Field& field : entity.fields) {
        if (!list.isEmpty())
            list += u", ";
        list += quotedName(field.name);
    }
    return list;
}

QVariantList storedValues(const EntityDesc& entity, const void* row)
{
    QVariantList values;
    for (const Field& field : entity.fields.subspan(1))
        values += field.get(row);
    return values;
}

void readRow(const EntityDesc& entity, void* row, const Row& from, int first)
{
    for (const Field& field : entity.fields)
        field.set(row, from[first++]);
}

Result<std::vector<Record>> selectRecords(
    Database& database, const EntityDesc& entity, const QString& tail, const QVariantList& values)
{
    std::vector<Record> records;
    const QString sql = u"SELECT "_s + columnList(entity) + u" FROM "_s + quotedName(entity.name) + u' ' + tail;
    const Result<> read = database.each(sql, values, [&](const Row& row) {
        Record& record = records.emplace_back(entity);
        readRow(entity, record.edit(), row);
    });
    if (!read)
        return read.error();
    return records;
}

Result<> loadParts(Database& database, std::vector<Record>& records)
{
    if (records.empty() || records.front().desc().parts.empty())
        return {};
    QHash<qint64, Record*> byId;
    std::vector<qint64> ids;
    for (Record& record : records) {
        byId.insert(record.id(), &record);
        ids.push_back(record.id());
    }
    const bool single = ids.size() == 1;
    const QVariant bound = single ? QVariant(ids.front()) : database.idList(ids);
    const QString among = single ? u" = ?"_s : u" IN ("_s + database.idListSql() + u')';
    for (const PartList& list : records.front().desc().parts) {
        const EntityDesc& part = list.desc();
        const QString owner = quotedName(part.owner);
        const QString sql = u"SELECT "_s + owner + u", "_s + columnList(part) + u" FROM "_s + quotedName(part.name)
            + u" WHERE "_s + owner + among + u" ORDER BY "_s + owner + u", \"position\""_s;
        const Result<> read = database.each(sql, {bound}, [&](const Row& row) {
            Record* record = byId.value(row.integer(0));
            readRow(part, list.append(record->edit()), row, 1);
        });
        if (!read)
            return read;
    }
    return {};
}

Error notFound(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "%1 %2 is not there (any more).").arg(entity.displayLabel()).arg(id), {}};
}

} // namespace kartei
