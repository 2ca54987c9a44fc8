#include "core/storage/transaction.h"

#include "core/storage/record_sql.h"
#include "core/storage/search_text.h"

#include <QCoreApplication>
#include <QSet>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString insertSql(const EntityDesc& entity, bool withKey)
{
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
    return u"INSERT INTO "_s + quotedName(entity.name) + u" ("_s + columns + u") VALUES ("_s + marks
        + u") RETURNING \"id\""_s;
}

/// Inserts one row and sets its key. `leading`: owner and position of a part.
Result<> insertRow(Database& database, const EntityDesc& entity, void* row, const QVariantList& leading)
{
    const qint64 given = entity.fields[0].get(row).toLongLong();
    QVariantList values;
    if (given > 0)
        values += given;
    values += leading;
    values += storedValues(entity, row);
    const Result<QVariant> id = database.value(insertSql(entity, given > 0), values);
    if (!id)
        return id.error();
    entity.fields[0].set(row, *id);
    return {};
}

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

Result<> runUpdate(Database& database, const EntityDesc& entity, qint64 id, const UpdateStatement& statement)
{
    if (statement.set.isEmpty())
        return {};
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

qint64 keyOf(const PartList& list, const void* part)
{
    return list.desc().fields[0].get(part).toLongLong();
}

} // namespace

Result<Record> Transaction::get(const EntityDesc& entity, qint64 id)
{
    Result<std::vector<Record>> found = selectRecords(m_database, entity, u"WHERE \"id\" = ?"_s, {id});
    if (!found)
        return found.error();
    if (found->empty())
        return notFound(entity, id);
    if (const Result<> loaded = loadParts(m_database, *found); !loaded)
        return loaded.error();
    return found->front();
}

Result<Record> Transaction::recall(const EntityDesc& entity, qint64 id)
{
    const std::pair key(&entity, id);
    const auto known = m_recalled.constFind(key);
    if (known != m_recalled.constEnd())
        return *known;
    const Result<Record> found = get(entity, id);
    if (found)
        m_recalled.insert(key, *found);
    return found;
}

Result<> Transaction::applyRule(const EntityDesc& entity, const void* before, void* after)
{
    m_recalled.removeIf([&](const auto& entry) { return entry.key().first == &entity; });
    return entity.rule ? entity.rule(*this, before, after) : Result<>();
}

Result<> Transaction::insert(Record& record)
{
    const EntityDesc& entity = record.desc();
    if (const Result<> allowed = applyRule(entity, nullptr, record.edit()); !allowed)
        return allowed;
    if (const Result<> written = insertRow(m_database, entity, record.edit(), {}); !written)
        return written;
    for (const PartList& list : entity.parts) {
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            if (const Result<> done = writePart(list, record.id(), list.edit(record.edit(), i), i); !done)
                return done;
        }
    }
    m_changes.push_back({&entity, record.id(), Operation::Insert, {}});
    return indexForSearch(m_database, record);
}

Result<> Transaction::writePart(const PartList& list, qint64 owner, void* part, qsizetype position)
{
    return insertRow(m_database, list.desc(), part, {owner, static_cast<qint64>(position)});
}

Result<> Transaction::update(const Record& before, Record& after)
{
    const EntityDesc& entity = before.desc();
    Q_ASSERT(&entity == &after.desc() && before.id() == after.id());
    if (const Result<> allowed = applyRule(entity, before.row(), after.edit()); !allowed)
        return allowed;
    const UpdateStatement statement = updateOf(entity, before.row(), after.row());
    if (const Result<> done = runUpdate(m_database, entity, before.id(), statement); !done)
        return done;
    for (const PartList& list : entity.parts) {
        if (const Result<> done = updateParts(list, before, after); !done)
            return done;
    }
    RecordDiff diff = diffOf(before, after);
    if (diff.isEmpty())
        return {};
    m_changes.push_back({&entity, before.id(), Operation::Update, std::move(diff)});
    return indexForSearch(m_database, after);
}

Result<> Transaction::updateParts(const PartList& list, const Record& before, Record& after)
{
    const EntityDesc& part = list.desc();
    QHash<qint64, qsizetype> oldIndex;
    for (qsizetype i = 0; i < list.size(before.row()); ++i)
        oldIndex.insert(keyOf(list, list.at(before.row(), i)), i);
    for (qsizetype i = 0; i < list.size(after.row()); ++i) {
        const qint64 id = keyOf(list, list.at(after.row(), i));
        const auto old = oldIndex.constFind(id);
        if (old == oldIndex.constEnd()) {
            if (const Result<> done = writePart(list, before.id(), list.edit(after.edit(), i), i); !done)
                return done;
            continue;
        }
        UpdateStatement statement = updateOf(part, list.at(before.row(), *old), list.at(after.row(), i));
        if (*old != i)
            statement.add("position", static_cast<qint64>(*old), static_cast<qint64>(i), false);
        if (const Result<> done = runUpdate(m_database, part, id, statement); !done)
            return done;
        oldIndex.erase(old);
    }
    for (auto gone = oldIndex.constBegin(); gone != oldIndex.constEnd(); ++gone) {
        const auto done = m_database.run(u"DELETE FROM "_s + quotedName(part.name) + u" WHERE \"id\" = ?"_s, {gone.key()});
        if (!done)
            return done.error();
    }
    return {};
}

Result<> Transaction::remove(const EntityDesc& entity, qint64 id)
{
    const Result<Record> record = get(entity, id);
    if (!record)
        return record.error();
    if (const Result<> detached = detachReferences(entity, id); !detached)
        return detached;
    return erase(*record);
}

Result<> Transaction::erase(const Record& record)
{
    const EntityDesc& entity = record.desc();
    if (const Result<> allowed = applyRule(entity, record.row(), nullptr); !allowed)
        return allowed;
    for (const PartList& list : entity.parts) {
        const EntityDesc& part = list.desc();
        const auto gone = m_database.run(u"DELETE FROM "_s + quotedName(part.name) + u" WHERE "_s + quotedName(part.owner)
                + u" = ?"_s,
            {record.id()});
        if (!gone)
            return gone.error();
    }
    const auto done
        = m_database.run(u"DELETE FROM "_s + quotedName(entity.name) + u" WHERE \"id\" = ?"_s, {record.id()});
    if (!done)
        return done.error();
    m_changes.push_back({&entity, record.id(), Operation::Remove, {snapshotOf(record), {}}});
    return dropFromSearch(m_database, entity, record.id());
}

Result<> Transaction::detachReferences(const EntityDesc& entity, qint64 id)
{
    const auto refersHere = [&](const Field& field) { return field.target && &field.target() == &entity; };
    for (const EntityDesc* other : allEntities()) {
        for (const PartList& list : other->parts) {
            for (const Field& field : list.desc().fields) {
                if (!refersHere(field))
                    continue;
                const Result<QVariant> uses = m_database.value(u"SELECT count(*) FROM "_s + quotedName(list.desc().name)
                        + u" WHERE "_s + quotedName(field.name) + u" = ?"_s,
                    {id});
                if (!uses || uses->toLongLong() > 0)
                    return uses ? invalid(QCoreApplication::translate("Storage",
                                      "It is still used in %n place(s) (%1) and can't be deleted.", nullptr,
                                      static_cast<int>(uses->toLongLong()))
                                              .arg(other->displayLabel()))
                                : Result<>(uses.error());
            }
        }
        for (const Field& field : other->fields) {
            if (!refersHere(field))
                continue;
            Result<std::vector<Record>> referring
                = selectRecords(m_database, *other, u"WHERE "_s + quotedName(field.name) + u" = ?"_s, {id});
            if (!referring)
                return referring.error();
            for (const Record& record : *referring) {
                if (field.is(Required)) {
                    if (const Result<> gone = remove(*other, record.id()); !gone)
                        return gone;
                    continue;
                }
                const Result<Record> before = get(*other, record.id());
                if (!before)
                    return before.error();
                Record after = *before;
                after.setValue(field, {});
                if (const Result<> cleared = update(*before, after); !cleared)
                    return cleared;
            }
        }
    }
    return {};
}

Result<> Transaction::attempt(const std::function<Result<>()>& step)
{
    const size_t changesBefore = m_changes.size();
    if (const auto set = m_database.run(u"SAVEPOINT attempt"_s); !set)
        return set.error();
    const Result<> done = step();
    if (!done) {
        m_changes.resize(changesBefore);
        m_recalled.clear();
        if (const auto back = m_database.run(u"ROLLBACK TO SAVEPOINT attempt"_s); !back)
            return back.error();
    }
    const auto released = m_database.run(u"RELEASE SAVEPOINT attempt"_s);
    return released ? done : Result<>(released.error());
}

Result<> Transaction::revert(const Change& change)
{
    if (change.operation == Operation::Remove) {
        Record again = recordFrom(*change.entity, change.id, change.diff.before);
        return insert(again);
    }
    const Result<Record> current = get(*change.entity, change.id);
    if (!current)
        return current.error();
    if (change.operation == Operation::Insert)
        return erase(*current);
    Result<Record> target = reverted(*current, change.diff.after, change.diff.before);
    if (!target)
        return target.error();
    return update(*current, *target);
}

} // namespace kartei
