#include "core/storage/record_sql.h"

#include "core/schema/own_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

QString quotedName(const char* name)
{
    return u'"' + QLatin1String(name) + u'"';
}

QString likePattern(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

QString naturalKeyIs(const EntityDesc& entity)
{
    const QString key = quotedName(entity.keyField);
    return key + u" = ? AND "_s + key + u" <> ''"_s;
}

QString columnList(const EntityDesc& entity)
{
    thread_local QHash<const EntityDesc*, QString> known;
    QString& list = known[&entity];
    if (!list.isEmpty())
        return list;
    for (const Field& field : entity.fields) {
        if (!list.isEmpty())
            list += u", ";
        list += quotedName(field.name);
    }
    return list;
}

bool readRow(const EntityDesc& entity, void* row, const Row& from, int first)
{
    bool fits = true;
    for (const Field& field : entity.fields)
        fits = field.set(row, from[first++]) && fits;
    return fits;
}

Result<std::vector<Record>> selectRecords(
    Database& database, const EntityDesc& entity, const QString& tail, const QVariantList& values)
{
    std::vector<Record> records;
    const QString sql = u"SELECT "_s + columnList(entity) + u" FROM "_s + quotedName(entity.name) + u' ' + tail;
    qint64 unreadable = 0;
    const Result<> read = database.each(sql, values, [&](const Row& row) {
        Record& record = records.emplace_back(entity);
        if (!readRow(entity, record.edit(), row))
            unreadable = record.id();
    });
    if (!read)
        return read.error();
    if (unreadable > 0)
        return unreadableValue(entity, unreadable);
    return records;
}

/// Where the business defined no fields no record has values of any.
static Result<bool> mayHave(Database& database, const EntityDesc& entity, const PartList& list)
{
    if (list.csvShape != CsvShape::Own)
        return true;
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(entity);
    return own ? Result<bool>(!(*own)->isEmpty()) : Result<bool>(own.error());
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
        const Result<bool> isUsed = mayHave(database, records.front().desc(), list);
        if (!isUsed || !*isUsed) {
            if (!isUsed)
                return isUsed.error();
            continue;
        }
        qint64 unreadable = 0;
        const QString owner = quotedName(part.owner);
        const QString sql = u"SELECT "_s + owner + u", "_s + columnList(part) + u" FROM "_s + quotedName(part.name)
            + u" WHERE "_s + owner + among + u" ORDER BY "_s + owner + u", \"position\", \"id\""_s;
        const Result<> read = database.each(sql, {bound}, [&](const Row& row) {
            Record* record = byId.value(row.integer(0));
            if (!readRow(part, list.append(record->edit()), row, 1))
                unreadable = record->id();
        });
        if (!read)
            return read;
        if (unreadable > 0)
            return unreadableValue(records.front().desc(), unreadable);
    }
    return {};
}

Result<qint64> mostParts(Database& database, const EntityDesc& part, const QString& among, const QVariantList& values)
{
    const QString owner = quotedName(part.owner);
    const QString from = u" FROM "_s + quotedName(part.name) + (among.isEmpty() ? u""_s : u" WHERE "_s + owner + among);
    qint64 most = 0;
    if (database.engine() == Engine::Postgres) { // would send every row
        const Result<QVariant> counted = database.value(u"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n"_s
                + from + u" GROUP BY "_s + owner + u") AS sizes"_s,
            values);
        return counted ? Result<qint64>(counted->toLongLong()) : Result<qint64>(counted.error());
    }
    qint64 last = 0;
    qint64 count = 0;
    const Result<> read
        = database.each(u"SELECT "_s + owner + from + u" ORDER BY "_s + owner, values, [&](const Row& row) {
              const qint64 now = row.integer(0);
              count = now == last ? count + 1 : 1;
              last = now;
              most = std::max(most, count);
          });
    return read ? Result<qint64>(most) : Result<qint64>(read.error());
}

namespace {

/// Made once: an import asks for it with every row.
const QString& insertSql(const EntityDesc& entity, bool withKey)
{
    thread_local QHash<std::pair<const EntityDesc*, bool>, QString> known;
    QString& sql = known[{&entity, withKey}];
    if (!sql.isEmpty())
        return sql;
    QString columns = withKey ? u"\"id\""_s : QString();
    QString marks = withKey ? u"?"_s : QString();
    const auto add = [&](const char* name) {
        columns += (columns.isEmpty() ? u""_s : u", "_s) + quotedName(name);
        marks += marks.isEmpty() ? u"?"_s : u", ?"_s;
    };
    if (entity.owner) {
        add(entity.owner);
        add("position");
    }
    for (const Field& field : entity.fields.subspan(1))
        add(field.name);
    sql = u"INSERT INTO "_s + quotedName(entity.name) + u" ("_s + columns + u") VALUES ("_s + marks + u')';
    return sql;
}

} // namespace

Result<> insertRow(Database& database, const EntityDesc& entity, void* row, const std::optional<PartPlace>& place)
{
    const Field& key = entity.fields[0];
    const qint64 given = key.get(row).toLongLong();
    BulkRows* bulk = database.bulkRows();
    if (bulk && given == 0)
        return bulk->add(entity, row, place);
    StoredValues values;
    if (given > 0)
        values.integer(given);
    if (place) {
        values.integer(place->owner);
        values.integer(place->position);
    }
    for (const Field& field : entity.fields.subspan(1))
        field.give(row, values);
    const Result<qint64> id = database.insert(insertSql(entity, given > 0), values);
    if (!id)
        return id.error();
    if (bulk)
        bulk->forgetDrawnKeys();
    key.set(row, *id);
    return {};
}

namespace {

/// Columns that differ, as `SET` with the old values in the guard.
struct UpdateStatement {
    QString set;
    QString guard;
    QVariantList values;
    QVariantList expected;

    void add(const char* column, const QVariant& old, const QVariant& now, bool guarded)
    {
        set += (set.isEmpty() ? u""_s : u", "_s) + quotedName(column) + u" = ?"_s;
        values += now;
        if (guarded) {
            guard += u" AND "_s + quotedName(column) + u" IS NOT DISTINCT FROM ?"_s;
            expected += old;
        }
    }
};

UpdateStatement updateOf(const EntityDesc& entity, const void* before, const void* after)
{
    UpdateStatement statement;
    for (const Field& field : entity.fields.subspan(1)) {
        const QVariant old = field.get(before);
        const QVariant now = field.get(after);
        if (old != now || old.isNull() != now.isNull())
            statement.add(field.name, old, now, !field.is(Derived));
    }
    return statement;
}

Error changedByOthers(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("Storage", "This was changed by somebody else in the meantime. Look at it again."),
        QLatin1String(entity.name) + u' ' + QString::number(id)};
}

} // namespace

Result<> updateRow(Database& database, const EntityDesc& entity, const void* before, const void* after,
    std::optional<qsizetype> position)
{
    UpdateStatement statement = updateOf(entity, before, after);
    if (position)
        statement.add("position", {}, static_cast<qint64>(*position), false);
    if (statement.set.isEmpty())
        return {};
    const qint64 id = entity.fields[0].get(before).toLongLong();
    QVariantList values = statement.values;
    values += id;
    values += statement.expected;
    const QString sql = u"UPDATE "_s + quotedName(entity.name) + u" SET "_s + statement.set + u" WHERE \"id\" = ?"_s
        + statement.guard;
    const Result<int> done = database.run(sql, values);
    if (!done)
        return done.error();
    return *done == 1 ? Result<>() : Result<>(changedByOthers(entity, id));
}

Result<> removePart(Database& database, const EntityDesc& part, const void* row)
{
    const qint64 id = part.fields[0].get(row).toLongLong();
    UpdateStatement statement;
    for (const Field& field : part.fields.subspan(1))
        statement.add(field.name, field.get(row), {}, !field.is(Derived));
    const QString among = u" FROM "_s + quotedName(part.name) + u" WHERE \"id\" = ?"_s;
    const Result<int> done = database.run(u"DELETE"_s + among + statement.guard, QVariantList{id} + statement.expected);
    if (!done || *done == 1)
        return done ? Result<>() : Result<>(done.error());
    const Result<QVariant> left = database.value(u"SELECT count(*)"_s + among, {id});
    if (!left)
        return left.error();
    return left->toLongLong() == 0 ? Result<>() : Result<>(changedByOthers(part, id));
}

static bool rowsDiffer(const EntityDesc& entity, const void* before, const void* after, bool isPart)
{
    return std::ranges::any_of(entity.fields, [&](const Field& field) {
        if (field.is(Derived) || (field.type == FieldType::Key && !isPart))
            return false;
        const QVariant old = field.get(before);
        const QVariant now = field.get(after);
        return old != now || old.isNull() != now.isNull();
    });
}

bool differ(const Record& before, const Record& after)
{
    const EntityDesc& entity = before.desc();
    if (rowsDiffer(entity, before.row(), after.row(), false))
        return true;
    return std::ranges::any_of(entity.parts, [&](const PartList& list) {
        const qsizetype count = list.size(before.row());
        if (count != list.size(after.row()))
            return true;
        for (qsizetype i = 0; i < count; ++i) {
            if (rowsDiffer(list.desc(), list.at(before.row(), i), list.at(after.row(), i), true))
                return true;
        }
        return false;
    });
}

Error notFound(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "%1 %2 is not there (any more).").arg(entity.displayLabel()).arg(id),
        {}};
}

Error unreadableValue(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate(
            "Storage", "%1 %2 holds a value that can't be read. Restore the business from a copy.")
            .arg(entity.displayLabel())
            .arg(id),
        QLatin1String(entity.name)};
}

} // namespace kartei
