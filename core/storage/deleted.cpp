#include "core/storage/deleted.h"

#include "core/base/text.h"
#include "core/storage/journal.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Key = std::pair<const EntityDesc*, qint64>;

/// The newest removal is what a record comes back from; one that was undone is not there for restoring, but for Redo.
QString removals()
{
    return u" FROM journal_change c JOIN journal j ON j.id = c.journal"
           " WHERE c.operation = 'remove' AND j.kind = 'act' AND "_s
        + stands("j"_L1, "c"_L1);
}

QString titleIn(const EntityDesc& entity, const QJsonObject& snapshot)
{
    const QString title = snapshot.value(QLatin1String(entity.title().name)).toString();
    if (!title.isEmpty())
        return title;
    QStringList texts; // what older versions deleted is kept without computed names
    for (const Field& field : entity.fields) {
        const QString text = snapshot.value(QLatin1String(field.name)).toString();
        if (field.type == FieldType::Text && !field.is(Code | Hidden) && !text.isEmpty() && texts.size() < 2)
            texts += text;
    }
    return texts.join(u' ');
}

QString keyIn(const EntityDesc& entity, const QJsonObject& snapshot)
{
    return entity.keyField ? snapshot.value(QLatin1String(entity.keyField)).toString() : QString();
}

/// What the record can't be without.
std::vector<Key> ownersIn(const EntityDesc& entity, const QJsonObject& snapshot)
{
    std::vector<Key> owners;
    for (const Field& field : entity.fields) {
        const QJsonValue value = snapshot.value(QLatin1String(field.name));
        if (field.target && field.is(Required) && !value.isNull())
            owners.emplace_back(&field.target(), value.toString().toLongLong());
    }
    return owners;
}

struct Removed {
    DeletedRecord record;
    std::vector<Key> owners;
};

Result<std::vector<Removed>> removedSince(Session& session, Instant since, const std::function<bool()>& goesOn)
{
    bool isStopped = false;
    std::vector<Removed> all;
    QSet<Key> known;
    const Result<> read = session.database().each(u"SELECT c.entity, c.record, c.before, j.at, j.author, j.id"_s
            + removals() + u" AND j.at >= ? ORDER BY c.id DESC"_s,
        {since.utcMs}, [&](const Row& row) {
            isStopped = isStopped || (goesOn && !goesOn());
            if (isStopped)
                return; // the rest is passed over without being read
            const EntityDesc* entity = findEntity(row.text(0));
            if (!entity || known.contains({entity, row.integer(1)}))
                return;
            known.insert({entity, row.integer(1)});
            const QJsonObject snapshot = snapshotFrom(row.text(2));
            all.push_back({{entity, row.integer(1), titleIn(*entity, snapshot), keyIn(*entity, snapshot),
                               Instant{row.integer(3)}, row.text(4), row.integer(5), {}, {}},
                ownersIn(*entity, snapshot)});
        });
    if (isStopped)
        return Error{Error::Kind::Cancelled, {}, {}};
    return read ? Result<std::vector<Removed>>(std::move(all)) : read.error();
}

Result<QSet<qint64>> stillThere(Database& database, const EntityDesc& entity, const std::vector<qint64>& ids)
{
    QSet<qint64> there;
    const QString sql
        = u"SELECT id FROM "_s + quotedName(entity.name) + u" WHERE id IN ("_s + database.idListSql() + u')';
    const Result<> read
        = database.each(sql, {database.idList(ids)}, [&](const Row& row) { there.insert(row.integer(0)); });
    return read ? Result<QSet<qint64>>(there) : read.error();
}

Result<> dropWhatIsBack(Session& session, std::vector<Removed>& all)
{
    for (const EntityDesc* entity : allEntities()) {
        std::vector<qint64> ids;
        for (const Removed& removed : all) {
            if (removed.record.entity == entity)
                ids.push_back(removed.record.id);
        }
        if (ids.empty())
            continue;
        const Result<QSet<qint64>> there = stillThere(session.database(), *entity, ids);
        if (!there)
            return there.error();
        std::erase_if(all, [&](const Removed& removed) {
            return removed.record.entity == entity && there->contains(removed.record.id);
        });
    }
    return {};
}

/// Puts what went along with another under that. The owner was removed after what it took along.
std::vector<DeletedRecord> grouped(const std::vector<Removed>& all)
{
    std::vector<DeletedRecord> roots;
    QHash<std::pair<qint64, Key>, size_t> rootOf;
    for (const Removed& removed : all) {
        const DeletedRecord& record = removed.record;
        size_t root = roots.size();
        for (const Key& owner : removed.owners)
            root = std::min(root, rootOf.value({record.act, owner}, roots.size()));
        if (root == roots.size())
            roots.push_back(record);
        else
            roots[root].along.emplace_back(record.entity, RecordTitle{record.id, record.title, record.key});
        rootOf.insert({record.act, Key(record.entity, record.id)}, root);
    }
    return roots;
}

QString wordsOf(const DeletedRecord& record)
{
    QString text = record.title + u'\n' + record.key;
    for (const auto& [entity, title] : record.along)
        text += u'\n' + title.title + u'\n' + title.key;
    return folded(text);
}

} // namespace

Result<std::vector<DeletedRecord>> listDeleted(
    Session& session, const EntityDesc* entity, const QString& text, int limit, const std::function<bool()>& goesOn)
{
    constexpr qint64 day = 24 * 60 * 60 * qint64{1000};
    Result<std::vector<Removed>> all
        = removedSince(session, {session.clock().now().utcMs - kDeletedListedDays * day}, goesOn);
    if (!all)
        return all.error();
    if (const Result<> dropped = dropWhatIsBack(session, *all); !dropped)
        return dropped.error();
    std::vector<DeletedRecord> found = grouped(*all);
    for (DeletedRecord& record : found)
        record.words = wordsOf(record);
    std::erase_if(found, [&](const DeletedRecord& record) { return !isMatching(record, entity, text); });
    if (std::ssize(found) > limit)
        found.resize(static_cast<size_t>(limit));
    return found;
}

bool isMatching(const DeletedRecord& record, const EntityDesc* entity, const QString& text)
{
    return (!entity || record.entity == entity) && hasAllWords(record.words, searchedWords(text));
}

namespace {

/// Brings back one record and what went along with it.
class Restoring {
public:
    explicit Restoring(Transaction& tx) : m_tx(tx), m_database(tx.database()) { }

    Result<> run(const Key& wanted)
    {
        qint64 act = 0;
        qint64 change = 0;
        const Result<> found = m_database.each(u"SELECT c.journal, c.id"_s + removals()
                + u" AND c.entity = ? AND c.record = ? ORDER BY c.id DESC LIMIT 1"_s,
            {QString::fromLatin1(wanted.first->name), wanted.second}, [&](const Row& row) {
                act = row.integer(0);
                change = row.integer(1);
            });
        if (!found)
            return found;
        const Result<bool> there = isThere(wanted);
        if (!there)
            return there.error();
        if (act == 0 || *there)
            return Error{Error::Kind::NotFound,
                QCoreApplication::translate("Storage", "%1 %2 is not among what was deleted.")
                    .arg(wanted.first->displayLabel())
                    .arg(wanted.second),
                {}};
        m_members.insert(wanted);
        const Result<> read = eachChangeBack(
            m_database, act, [this](const Change& each) { return collect(each); }, change);
        if (!read && read.error().kind != Error::Kind::Cancelled)
            return read;
        return putBack();
    }

private:
    /// Cancelled: what comes before belongs to another record that was deleted in the same act.
    Result<> collect(const Change& change)
    {
        const Key key{change.entity, change.id};
        if (change.operation == Operation::Update)
            collectLinks(change);
        if (change.operation != Operation::Remove)
            return {};
        const bool goesAlong = std::ranges::any_of(
            ownersIn(*change.entity, change.diff.before), [&](const Key& owner) { return m_members.contains(owner); });
        if (!goesAlong && !m_members.contains(key))
            return Error{Error::Kind::Cancelled, {}, {}};
        m_members.insert(key);
        m_removals.push_back(change);
        return {};
    }

    void collectLinks(const Change& change)
    {
        for (const Field& field : change.entity->fields) {
            const QLatin1String name(field.name);
            const QJsonValue before = change.diff.before.value(name);
            if (!field.target || before.isNull() || before.isUndefined() || !change.diff.after.value(name).isNull())
                continue;
            if (m_members.contains({&field.target(), before.toString().toLongLong()}))
                m_links.push_back({{change.entity, change.id, Operation::Update},
                    {QJsonObject{{name, before}}, QJsonObject{{name, QJsonValue::Null}}}});
        }
        for (const PartList& list : change.entity->parts)
            collectParts(change, list);
    }

    /// Parts that went because they are nothing without it.
    void collectParts(const Change& change, const PartList& list)
    {
        const QLatin1String name(list.name);
        const QJsonObject before = change.diff.before.value(name).toObject();
        const QJsonObject after = change.diff.after.value(name).toObject();
        for (auto part = before.begin(); part != before.end(); ++part) {
            const std::vector<Key> owners = ownersIn(list.desc(), part->toObject());
            const bool goesAlong
                = std::ranges::any_of(owners, [&](const Key& owner) { return m_members.contains(owner); });
            if (!goesAlong || !after.value(part.key()).isNull())
                continue;
            m_links.push_back({{change.entity, change.id, Operation::Update},
                {QJsonObject{{name, QJsonObject{{part.key(), *part}}}},
                    QJsonObject{{name, QJsonObject{{part.key(), QJsonValue::Null}}}}}});
        }
    }

    Result<> putBack()
    {
        for (Change& removal : m_removals) { // owners first
            const Result<bool> there = isThere({removal.entity, removal.id});
            if (!there)
                return there.error();
            if (*there)
                continue;
            if (const Result<> freed = freeOfTheGone(*removal.entity, removal.diff.before); !freed)
                return freed;
            if (const Result<> back = m_tx.revert(removal); !back)
                return back;
        }
        for (const Change& link : m_links) {
            const Result<bool> empty = isStillEmpty(link);
            if (!empty)
                return empty.error();
            if (!*empty)
                continue;
            if (const Result<> set = m_tx.revert(link); !set)
                return set;
        }
        return {};
    }

    /// Clears references to what is not there any more.
    Result<> freeOfTheGone(const EntityDesc& entity, QJsonObject& snapshot)
    {
        if (const Result<> freed = clearGone(entity, snapshot, titleIn(entity, snapshot)); !freed)
            return freed;
        for (const PartList& list : entity.parts) {
            const QLatin1String name(list.name);
            QJsonObject parts = snapshot.value(name).toObject();
            for (const QString& id : parts.keys()) {
                QJsonObject part = parts.value(id).toObject();
                const Result<bool> lost = isNothingWithoutTheGone(list.desc(), part);
                if (!lost)
                    return lost.error();
                if (*lost) {
                    parts.remove(id);
                    continue;
                }
                if (const Result<> freed = clearGone(list.desc(), part, titleIn(entity, snapshot)); !freed)
                    return freed;
                parts.insert(id, part);
            }
            if (snapshot.contains(name))
                snapshot.insert(name, parts);
        }
        return {};
    }

    /// Of a part: the value of a field that the business has no more.
    Result<bool> isNothingWithoutTheGone(const EntityDesc& part, const QJsonObject& values)
    {
        for (const Field& field : part.fields) {
            if (!field.target || !field.is(Required))
                continue;
            const Result<bool> there
                = isThere({&field.target(), values.value(QLatin1String(field.name)).toString().toLongLong()});
            if (!there || !*there)
                return there ? Result<bool>(true) : there;
        }
        return false;
    }

    Result<> clearGone(const EntityDesc& entity, QJsonObject& values, const QString& title)
    {
        for (const Field& field : entity.fields) {
            const QLatin1String name(field.name);
            const QJsonValue value = values.value(name);
            if (!field.target || value.isNull() || value.isUndefined())
                continue;
            const Result<bool> there = isThere({&field.target(), value.toString().toLongLong()});
            if (!there)
                return there.error();
            if (*there)
                continue;
            if (field.is(Required))
                return Error{Error::Kind::Conflict,
                    QCoreApplication::translate("Storage", "What “%1” belongs to is deleted, too. Restore that first.")
                        .arg(isolated(title)),
                    QString::fromLatin1(field.name)};
            values.insert(name, QJsonValue::Null);
        }
        return {};
    }

    Result<bool> isThere(const Key& key)
    {
        const Result<QSet<qint64>> there = stillThere(m_database, *key.first, {key.second});
        return there ? Result<bool>(!there->isEmpty()) : there.error();
    }

    Result<bool> isStillEmpty(const Change& link)
    {
        const Result<Record> record = m_tx.get(*link.entity, link.id);
        if (!record)
            return record.error().kind == Error::Kind::NotFound ? Result<bool>(false) : record.error();
        const Field* field = link.entity->find(link.diff.after.keys().front());
        return !field || record->value(*field).isNull(); // else it is a part, whose id nothing else has
    }

    Transaction& m_tx;
    Database& m_database;
    QSet<Key> m_members;
    std::vector<Change> m_removals;
    std::vector<Change> m_links;
};

} // namespace

Result<> restoreDeleted(Session& session, const EntityDesc& entity, qint64 id)
{
    QString title;
    const Result<> named = session.database().each(
        u"SELECT before FROM journal_change WHERE entity = ? AND record = ? AND operation = 'remove'"
        " ORDER BY id DESC LIMIT 1"_s,
        {QString::fromLatin1(entity.name), id},
        [&](const Row& row) { title = titleIn(entity, snapshotFrom(row.text(0))); });
    if (!named)
        return named;
    return session.transact(
        QCoreApplication::translate("Acts", "Restore %1").arg(isolated(title)), Undo::Possible, [&](Transaction& tx) {
            return Restoring(tx).run({&entity, id});
        });
}

} // namespace kartei
