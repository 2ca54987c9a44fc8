#include "core/storage/lookups.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"
#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewest = 5000;

RecordTitle titleOf(const Record& record)
{
    const EntityDesc& entity = record.desc();
    const Field* key = entity.keyField ? entity.find(QString::fromLatin1(entity.keyField)) : nullptr;
    return {record.id(), record.title(), key && !key->is(Title) ? record.value(*key).toString() : QString()};
}

Result<std::vector<Record>> found(Session& session, const EntityDesc& entity, const QString& text, int limit)
{
    if (text.trimmed().isEmpty()) {
        const QString order = QString::fromLatin1(entity.order ? entity.order : "id");
        return session.list(entity, u"ORDER BY "_s + order + u" LIMIT ?"_s, {limit});
    }
    const auto hits = search(session.database(), entity, text, limit);
    if (!hits)
        return hits.error();
    std::vector<qint64> ids;
    for (const SearchHit& hit : *hits)
        ids.push_back(hit.id);
    return session.byIds(entity, ids);
}

QStringList inFoldedOrder(const std::vector<QVariantList>& rows)
{
    QStringList values;
    for (const QVariantList& row : rows)
        values += row.front().toString().split(u'\n', Qt::SkipEmptyParts);
    values.removeDuplicates();
    std::ranges::sort(values, {}, [](const QString& value) { return folded(value); });
    return values;
}

/// The first in their own order: the index gives them.
Result<QStringList> valuesOfOwn(Session& session, const OwnField& field)
{
    const auto rows = session.select(u"SELECT DISTINCT value FROM "_s + quotedName(field.values().desc().name)
            + u" WHERE field = ? AND value <> '' ORDER BY value LIMIT ?"_s,
        {field.id(), kNewest});
    return rows ? Result<QStringList>(inFoldedOrder(*rows)) : Result<QStringList>(rows.error());
}

} // namespace

QString titleOf(Session& session, const EntityDesc& entity, qint64 id)
{
    const auto rows = session.byIds(entity, {id});
    return rows && !rows->empty() ? rows->front().title() : QString();
}

Result<QHash<qint64, QString>> titlesOf(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids)
{
    const Result<std::vector<Record>> records = session.byIds(entity, ids);
    if (!records)
        return records.error();
    QHash<qint64, QString> titles;
    for (const Record& record : *records)
        titles.insert(record.id(), record.title());
    return titles;
}

Result<std::vector<RecordTitle>> titlesMatching(
    Session& session, const EntityDesc& entity, const QString& text, int limit)
{
    const auto records = found(session, entity, text, limit);
    if (!records)
        return records.error();
    std::vector<RecordTitle> titles;
    for (const Record& record : *records)
        titles.push_back(titleOf(record));
    return titles;
}

Result<QStringList> valuesInUse(Session& session, const EntityDesc& entity, const Field& field)
{
    if (field.own)
        return valuesOfOwn(session, *field.own);
    const QString column = quotedName(field.name);
    const QString sql = u"SELECT DISTINCT value FROM (SELECT "_s + column + u" AS value FROM "_s
        + quotedName(entity.name) + u" ORDER BY id DESC LIMIT ?) AS newest WHERE value <> ''"_s;
    const auto rows = session.select(sql, {kNewest});
    if (!rows)
        return rows.error();
    return inFoldedOrder(*rows);
}

} // namespace kartei
