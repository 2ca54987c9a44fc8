// What Session tells of the past: the journal keeps differences, so states are found by walking back from today's.

#include "core/storage/session.h"

#include "core/storage/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error notThereThen(const EntityDesc& entity, qint64 id)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Storage", "%1 %2 was not there at that time.").arg(entity.displayLabel()).arg(id),
        {}};
}

/// What `after` was before `change`. Conflict: the journal and the record contradict each other.
Result<std::optional<Record>> stateBefore(const Change& change, const std::optional<Record>& after)
{
    if (change.operation == Operation::Insert)
        return std::optional<Record>();
    if (change.operation == Operation::Remove)
        return std::optional(recordFrom(*change.entity, change.id, change.diff.before));
    if (!after)
        return notThereThen(*change.entity, change.id);
    const Result<Record> older = reverted(*after, change.diff.after, change.diff.before);
    return older ? Result<std::optional<Record>>(std::optional(*older)) : older.error();
}

} // namespace

Result<std::vector<JournalEntry>> Session::history(const EntityDesc& entity, qint64 id)
{
    std::vector<JournalEntry> entries;
    const Result<> read = m_database->each(
        u"SELECT j.id, j.at, j.author, j.title, j.kind, c.entity, c.record, c.operation, c.before, c.after"
        " FROM journal_change c JOIN journal j ON j.id = c.journal WHERE c.entity = ? AND c.record = ? ORDER BY c.id DESC"_s,
        {QString::fromLatin1(entity.name), id}, [&](const Row& row) {
            if (entries.empty() || entries.back().id != row.integer(0))
                entries.push_back({row.integer(0), Instant{row.integer(1)}, row.text(2), row.text(3), row.text(4), {}});
            entries.back().changes.push_back(changeFrom(row, 5));
        });
    if (!read)
        return read.error();
    return entries;
}

Result<std::optional<Record>> Session::find(const EntityDesc& entity, qint64 id)
{
    const Result<std::vector<Record>> found = list(entity, u"WHERE \"id\" = ?"_s, {id}, Parts::Load);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Record>() : std::optional(found->front());
}

Result<std::vector<RecordStep>> Session::stepsOf(
    const EntityDesc& entity, qint64 id, const std::vector<JournalEntry>& entries)
{
    const Result<std::optional<Record>> current = find(entity, id);
    if (!current)
        return current.error();
    std::optional<Record> state = *current;
    std::vector<RecordStep> steps;
    for (const JournalEntry& entry : entries) {
        for (const Change& change : entry.changes) {
            const Result<std::optional<Record>> before = stateBefore(change, state);
            if (!before)
                return before.error();
            const bool isUpdate = change.operation == Operation::Update;
            steps.push_back({&entry, *before, state, isUpdate ? change.diff.after.keys() : QStringList()});
            state = *before;
        }
    }
    return steps;
}

Result<Record> Session::recordAt(
    const EntityDesc& entity, qint64 id, const std::function<bool(const JournalEntry&)>& isLater)
{
    const Result<std::vector<JournalEntry>> entries = history(entity, id);
    const Result<std::optional<Record>> current = find(entity, id);
    if (!entries || !current)
        return entries ? current.error() : entries.error();
    std::optional<Record> state = *current;
    // newest first: the order is that of the acts, also where a clock was set back
    auto entry = entries->begin();
    for (; entry != entries->end() && isLater(*entry); ++entry) {
        for (const Change& change : entry->changes) {
            const Result<std::optional<Record>> before = stateBefore(change, state);
            if (!before)
                return before.error();
            state = *before;
        }
    }
    if (!state || (entry == entries->end() && !entries->empty()))
        return notThereThen(entity, id);
    return entries->empty() ? Result<Record>(*state) : derivedAnew(*state, entry->at);
}

Result<Record> Session::recordAt(const EntityDesc& entity, qint64 id, Instant moment)
{
    return recordAt(entity, id, [&](const JournalEntry& entry) { return entry.at > moment; });
}

Result<Record> Session::recordBefore(const EntityDesc& entity, qint64 id, qint64 journal)
{
    return recordAt(entity, id, [&](const JournalEntry& entry) { return entry.id >= journal; });
}

Result<Record> Session::derivedAnew(Record record, Instant lastChange)
{
    const EntityDesc& entity = record.desc();
    Transaction transaction(*m_database, lastChange, clock().today(), {});
    transaction.m_reverting = true; // computes, and fills nothing in
    transaction.m_computing = true;
    Record computed = record;
    if (!transaction.applyRule(entity, nullptr, computed.edit()))
        return record; // was allowed then, and computed by another rule
    for (const Field& field : entity.fields) {
        if (field.is(Derived) && field.type == FieldType::Instant)
            computed.setValue(field, lastChange.utcMs);
    }
    return computed;
}

} // namespace kartei
