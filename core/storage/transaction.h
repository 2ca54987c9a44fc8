#pragma once

#include "core/storage/change_set.h"
#include "core/storage/bulk_rows.h"
#include "core/storage/journal.h"
#include "core/storage/permission.h"

#include <functional>
#include <span>

namespace kartei {

/// The only way to write, handed to the closure of Session::transact(). Records what changes as it goes.
class Transaction {
public:
    Database& database() { return m_database; }
    /// The same for everything in this transaction.
    Instant now() const { return m_now; }
    QDate today() const { return m_today; }
    /// What was recorded is taken back or done again: a rule lets it be as it was.
    bool isReverting() const { return m_reverting; }
    /// Only the computed fields of a record of the past are asked for: a rule writes nothing else.
    bool isComputing() const { return m_computing; }
    /// Who does this, and what they may do.
    const Actor& actor() const { return m_actor; }
    Role role() const { return m_role; }

    /// With parts. NotFound.
    Result<Record> get(const EntityDesc& entity, qint64 id);
    template <class E>
    Result<E> get(Id<E> id)
    {
        return typed<E>(get(describe<E>(), id.value));
    }
    /// As get(), remembered until somebody writes this kind: for rows that every rule asks for.
    Result<Record> recall(const EntityDesc& entity, qint64 id);
    template <class E>
    Result<E> recall(Id<E> id)
    {
        return typed<E>(recall(describe<E>(), id.value));
    }

    /// All of a small kind, without parts, remembered in the same way: valid until somebody writes this kind.
    Result<std::span<const Record>> recallAll(const EntityDesc& entity);

    /// Gives the record and its parts their ids, unless it brings one (undo of a removal). Applies the entity's rule.
    Result<> insert(Record& record);
    template <class E>
    Result<> insert(E& row)
    {
        Record record = Record::of(row);
        const Result<> done = insert(record);
        if (done)
            row = record.as<E>();
        return done;
    }

    /// Writes what differs, guarded by the old values: two people editing different fields both succeed, the same field
    /// is a Conflict. Applies the entity's rule to `after`, which then holds what was written. Where only derived
    /// fields would differ, nothing is written.
    Result<> update(const Record& before, Record& after);
    template <class E>
    Result<> update(const E& before, E after)
    {
        Record record = Record::of(after);
        return update(Record::of(before), record);
    }

    /// Removes what can't be without it too (fields flagged Required, of parts as well) and clears other references.
    /// Invalid: another part of a record refers to it, or a rule keeps it.
    Result<> remove(const EntityDesc& entity, qint64 id);
    template <class E>
    Result<> remove(Id<E> id)
    {
        return remove(describe<E>(), id.value);
    }

    /// Whatever refers to `from` refers to `to` from here on, also what may not change any more: its rule sees that by
    /// isRedirecting().
    Result<> redirect(const EntityDesc& entity, qint64 from, qint64 to);
    bool isRedirecting() const { return m_redirecting; }

    /// Writes a record as it is in another file of this business, with its ids and computed values. The entity's rule
    /// may refuse it and fills in only what is hidden and computed. Not journalled: Session::carryIn().
    Result<> place(Record& record);
    /// Sets a reference of a record that was placed before what it refers to.
    Result<> placeReference(const EntityDesc& entity, qint64 id, const Field& field, qint64 target);

    /// Writes what was changed so far to the search, which else is done at the end: a long act shows how far it is.
    /// Cancelled: `progress` says no.
    Result<> indexNow(const std::function<bool(qint64 done, qint64 total)>& progress);

    /// From here on what is inserted waits to be written with others (bulk_rows.h): for imports.
    void insertInBulk() { m_bulk = std::make_unique<BulkRows>(m_database); }

    /// Runs `step`; when it fails, everything it wrote is taken back and the transaction goes on. For imports.
    Result<> attempt(const std::function<Result<>()>& step);

    /// Takes one recorded change back: the building block of undo and redo. Conflict: changed since, or still used.
    Result<> revert(const Change& change);

private:
    friend class Session;
    Transaction(Database& database, Instant now, QDate today, JournalHeader header)
        : m_database(database), m_now(now), m_today(today), m_header(std::move(header))
    {
        m_header.at = now;
    }

    template <class E>
    static Result<E> typed(const Result<Record>& record)
    {
        return record ? Result<E>(record->template as<E>()) : Result<E>(record.error());
    }
    Result<> applyRule(const EntityDesc& entity, const void* before, void* after);
    Result<> writePart(const PartList& list, qint64 owner, void* part, qsizetype position);
    Result<> updateParts(const PartList& list, const Record& before, Record& after);
    Result<> detachReferences(const EntityDesc& entity, qint64 id);
    Result<> removeParts(const EntityDesc& other, const PartList& list, const Field& field, qint64 target);
    Result<> erase(const Record& record);
    Result<> redirectThose(
        const EntityDesc& other, const std::vector<qint64>& ids, const EntityDesc& entity, qint64 from, qint64 to);
    Result<> revertOne(const Change& change);
    Result<> refuseIfThere(const EntityDesc& entity, qint64 id);
    void noteWritten(const EntityDesc& entity);
    Result<> note(const EntityDesc& entity, qint64 id, Operation operation, RecordDiff diff);
    /// Puts what was noted into the journal.
    Result<> keep();
    /// All that is left to be written.
    Result<> finish();

    Database& m_database;
    std::unique_ptr<BulkRows> m_bulk;
    Instant m_now;
    QDate m_today;
    JournalHeader m_header;
    Actor m_actor;
    Role m_role = Role::Owner;
    qint64 m_journal = 0; ///< its row; 0: not begun
    bool m_reverting = false;
    bool m_redirecting = false;
    bool m_computing = false;
    int m_attempts = 0; ///< inside of each other
    std::vector<ChangedRecord> m_changes;
    std::vector<Change> m_pending; ///< the last of them, which are not in the journal yet
    QHash<std::pair<const EntityDesc*, qint64>, Record> m_recalled;
    QHash<const EntityDesc*, std::vector<Record>> m_recalledAll;
};

} // namespace kartei
