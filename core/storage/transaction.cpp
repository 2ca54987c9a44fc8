#include "core/storage/transaction.h"

#include "core/base/text.h"
#include "core/storage/own_values.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_changes.h"
#include "core/storage/search_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kKeptAtOnce = 64; ///< changes

qint64 keyOf(const PartList& list, const void* part)
{
    return list.desc().fields[0].get(part).toLongLong();
}

/// Whether what it is given would be another text when normalised.
class UncleanText final : public ValueSink {
public:
    bool isFound = false;

    void nothing() override { }
    void integer(qint64) override { }
    void truth(bool) override { }
    void text(QStringView value) override { isFound = !isNormalised(value); }
    void word(const char*) override { }
    void blob(QByteArrayView) override { }
};

/// Text is kept composed (NFC) and without control characters, whoever writes it.
void normaliseTexts(const EntityDesc& entity, void* row)
{
    for (const Field& field : entity.fields) {
        if (field.type != FieldType::Text && field.type != FieldType::Labels)
            continue;
        UncleanText unclean;
        field.give(row, unclean);
        if (unclean.isFound)
            field.set(row, normalised(field.get(row).toString()));
    }
    for (const PartList& list : entity.parts) {
        for (qsizetype i = 0; i < list.size(row); ++i)
            normaliseTexts(list.desc(), list.edit(row, i));
    }
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

Result<std::span<const Record>> Transaction::recallAll(const EntityDesc& entity)
{
    auto known = m_recalledAll.constFind(&entity);
    if (known == m_recalledAll.cend()) {
        Result<std::vector<Record>> found = selectRecords(m_database, entity, {}, {});
        if (!found)
            return found.error();
        known = m_recalledAll.insert(&entity, *std::move(found));
    }
    return std::span<const Record>(*known);
}

Result<> Transaction::applyRule(const EntityDesc& entity, const void* before, void* after)
{
    if (entity.isSetting && m_role != Role::Owner)
        return Error{Error::Kind::Access,
            QCoreApplication::translate("Storage", "Only an owner of the business may change this: %1.")
                .arg(entity.displayLabel()),
            {}};
    if (after)
        normaliseTexts(entity, after);
    if (const Result<> fit = after ? completeOwnValues(m_database, entity, after) : Result<>(); !fit)
        return fit;
    if (!entity.rule)
        return {};
    // what is undone comes back as it was: the rule may refuse it and compute, but not fill in
    const std::shared_ptr<void> recorded = m_reverting && after ? entity.clone(after) : nullptr;
    const Result<> allowed = entity.rule(*this, before, after);
    if (allowed && recorded)
        restoreJournalled(entity, recorded.get(), after);
    return allowed;
}

void Transaction::noteWritten(const EntityDesc& entity)
{
    m_recalled.removeIf([&](const auto& entry) { return entry.key().first == &entity; });
    m_recalledAll.remove(&entity);
    if (entity.isSetting)
        m_database.forgetOwnFields();
}

Result<> Transaction::note(const EntityDesc& entity, qint64 id, Operation operation, RecordDiff diff)
{
    noteWritten(entity);
    m_changes.push_back({&entity, id, operation});
    m_pending.push_back({m_changes.back(), std::move(diff)});
    // not inside an attempt: what it takes back must not be taken for kept
    return m_attempts == 0 && m_pending.size() >= kKeptAtOnce ? keep() : Result<>();
}

Result<> Transaction::keep()
{
    if (m_journal == 0 && (!m_pending.empty() || m_header.reverts > 0)) {
        const Result<qint64> begun = writeHeader(m_database, m_header);
        if (!begun)
            return begun.error();
        m_journal = *begun;
    }
    if (const Result<> written = writeChanges(m_database, m_journal, m_pending); !written)
        return written;
    m_pending.clear();
    return {};
}

Result<> Transaction::indexNow(const std::function<bool(qint64 done, qint64 total)>& progress)
{
    return m_database.searchChanges().write(progress);
}

Result<> Transaction::finish()
{
    if (const Result<> written = m_bulk ? m_bulk->write() : Result<>(); !written)
        return written;
    const Result<> indexed = m_database.searchChanges().write();
    return indexed ? keep() : indexed;
}

static Result<> insertPart(Database& database, const PartList& list, qint64 owner, void* part, qsizetype position)
{
    return insertRow(database, list.desc(), part, PartPlace{owner, position});
}

static Result<> insertWithParts(Database& database, Record& record)
{
    if (const Result<> written = insertRow(database, record.desc(), record.edit()); !written)
        return written;
    for (const PartList& list : record.desc().parts) {
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            if (const Result<> done = insertPart(database, list, record.id(), list.edit(record.edit(), i), i); !done)
                return done;
        }
    }
    return {};
}

Result<> Transaction::insert(Record& record)
{
    const EntityDesc& entity = record.desc();
    if (const Result<> allowed = applyRule(entity, nullptr, record.edit()); !allowed)
        return allowed;
    if (const Result<> written = insertWithParts(m_database, record); !written)
        return written;
    if (const Result<> noted = note(entity, record.id(), Operation::Insert, {}); !noted)
        return noted;
    return indexForSearch(m_database, record);
}

Result<> Transaction::writePart(const PartList& list, qint64 owner, void* part, qsizetype position)
{
    return insertPart(m_database, list, owner, part, position);
}

namespace {

/// Sets in `to` what an export says of `from`: all but what is hidden and computed.
void restoreTold(const EntityDesc& entity, const void* from, void* to)
{
    for (const Field& field : entity.fields) {
        if (!field.is(Hidden) || !field.is(Derived))
            field.set(to, field.get(from));
    }
    for (const PartList& list : entity.parts) {
        for (qsizetype i = 0; i < std::min(list.size(from), list.size(to)); ++i)
            restoreTold(list.desc(), list.at(from, i), list.edit(to, i));
    }
}

} // namespace

Result<> Transaction::place(Record& record)
{
    const EntityDesc& entity = record.desc();
    normaliseTexts(entity, record.edit());
    const std::shared_ptr<void> told = entity.clone(record.row());
    m_reverting = true; // the rule lets it be as it was
    const Result<> allowed = applyRule(entity, nullptr, record.edit());
    m_reverting = false;
    if (!allowed)
        return allowed;
    restoreTold(entity, told.get(), record.edit());
    if (const Result<> written = insertWithParts(m_database, record); !written)
        return written;
    noteWritten(entity);
    return indexForSearch(m_database, record);
}

Result<> Transaction::placeReference(const EntityDesc& entity, qint64 id, const Field& field, qint64 target)
{
    const Result<int> done = m_database.run(
        u"UPDATE "_s + quotedName(entity.name) + u" SET "_s + quotedName(field.name) + u" = ? WHERE \"id\" = ?"_s,
        {target, id});
    return done ? Result<>() : Result<>(done.error());
}

Result<> Transaction::update(const Record& before, Record& after)
{
    const EntityDesc& entity = before.desc();
    Q_ASSERT(&entity == &after.desc() && before.id() == after.id());
    if (const Result<> allowed = applyRule(entity, before.row(), after.edit()); !allowed)
        return allowed;
    if (!differ(before, after)) {
        after = before;
        return {};
    }
    if (const Result<> done = updateRow(m_database, entity, before.row(), after.row()); !done)
        return done;
    for (const PartList& list : entity.parts) {
        if (const Result<> done = updateParts(list, before, after); !done)
            return done;
    }
    const RecordDiff written = diffOf(before, after); // again: new parts have their ids now
    if (const Result<> noted = note(entity, before.id(), Operation::Update, written); !noted)
        return noted;
    return indexForSearch(m_database, after, &before);
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
        const std::optional<qsizetype> position = *old == i ? std::nullopt : std::optional(i);
        const Result<> done
            = updateRow(m_database, part, list.at(before.row(), *old), list.at(after.row(), i), position);
        if (!done)
            return done;
        oldIndex.erase(old);
    }
    for (const qsizetype gone : std::as_const(oldIndex)) {
        if (const Result<> done = removePart(m_database, part, list.at(before.row(), gone)); !done)
            return done;
    }
    return {};
}

Result<> Transaction::remove(const EntityDesc& entity, qint64 id)
{
    const Result<Record> record = get(entity, id);
    if (!record)
        return record.error();
    // first, while what refers to it is still there to be looked at
    if (const Result<> allowed = applyRule(entity, record->row(), nullptr); !allowed)
        return allowed;
    if (const Result<> detached = detachReferences(entity, id); !detached)
        return detached;
    return erase(*record);
}

Result<> Transaction::erase(const Record& record)
{
    const EntityDesc& entity = record.desc();
    for (const PartList& list : entity.parts) {
        if (list.size(record.row()) == 0)
            continue;
        const EntityDesc& part = list.desc();
        const auto gone = m_database.run(
            u"DELETE FROM "_s + quotedName(part.name) + u" WHERE "_s + quotedName(part.owner) + u" = ?"_s,
            {record.id()});
        if (!gone)
            return gone.error();
    }
    const auto done
        = m_database.run(u"DELETE FROM "_s + quotedName(entity.name) + u" WHERE \"id\" = ?"_s, {record.id()});
    if (!done)
        return done.error();
    if (const Result<> noted = note(entity, record.id(), Operation::Remove, {snapshotOf(record), {}}); !noted)
        return noted;
    return dropFromSearch(m_database, entity, record.id());
}

Result<> Transaction::attempt(const std::function<Result<>()>& step)
{
    const size_t changesBefore = m_changes.size();
    if (m_bulk)
        m_bulk->mark();
    m_database.setSavepoint();
    ++m_attempts;
    m_database.searchChanges().beginAttempt();
    const Result<> done = step();
    m_database.searchChanges().endAttempt(!done);
    --m_attempts;
    if (!done) {
        m_pending.resize(m_pending.size() - (m_changes.size() - changesBefore));
        m_changes.resize(changesBefore);
        m_recalled.clear();
        m_recalledAll.clear();
        if (m_bulk)
            m_bulk->takeBack();
        static_cast<void>(m_database.rollbackToSavepoint()); // if not: the engine gave the whole act up
        return done;
    }
    if (const Result<> released = m_database.releaseSavepoint(); !released)
        return released;
    if (const Result<> settled = m_bulk && m_attempts == 0 ? m_bulk->settle() : Result<>(); !settled)
        return settled;
    return m_attempts == 0 && m_pending.size() >= kKeptAtOnce ? keep() : Result<>();
}

Result<> Transaction::revert(const Change& change)
{
    m_reverting = true;
    const Result<> done = revertOne(change);
    m_reverting = false;
    return done;
}

Result<> Transaction::refuseIfThere(const EntityDesc& entity, qint64 id)
{
    const Result<QVariant> there
        = m_database.value(u"SELECT count(*) FROM "_s + quotedName(entity.name) + u" WHERE \"id\" = ?"_s, {id});
    if (!there || there->toLongLong() == 0)
        return there ? Result<>() : Result<>(there.error());
    return Error{Error::Kind::Conflict,
        QCoreApplication::translate("Storage", "%1 %2 is there again already.").arg(entity.displayLabel()).arg(id), {}};
}

Result<> Transaction::revertOne(const Change& change)
{
    if (change.operation == Operation::Remove) {
        if (const Result<> free = refuseIfThere(*change.entity, change.id); !free)
            return free;
        Record again = recordFrom(*change.entity, change.id, change.diff.before);
        return insert(again);
    }
    const Result<Record> current = get(*change.entity, change.id);
    if (!current)
        return current.error();
    if (change.operation == Operation::Insert) {
        const Result<> allowed = applyRule(*change.entity, current->row(), nullptr);
        return allowed ? erase(*current) : allowed;
    }
    Result<Record> target = reverted(*current, change.diff.after, change.diff.before);
    if (!target)
        return target.error();
    return update(*current, *target);
}

} // namespace kartei
