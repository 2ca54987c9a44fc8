#pragma once

#include "core/storage/backup_plan.h"
#include "core/storage/permission.h"
#include "core/storage/search_text.h"
#include "core/storage/transaction.h"

#include <QObject>

#include <functional>
#include <limits>
#include <memory>
#include <optional>

namespace kartei {

enum class Undo {
    Possible,
    InPart, ///< many records, each for itself (import): without those that were changed since
    Never, ///< numbers drawn, documents sent: in the journal, but not taken back
};
enum class Parts { Leave, Load };

/// What undo or redo did.
struct Undone {
    QString title; ///< of the act
    qint64 kept = 0; ///< records left as they are: changed since, or used by what was
    QStringList keptTitles; ///< of the first of them
};
/// Says what was left as it is; empty: nothing.
QString keptText(const Undone& undone);

/// One act in the journal, as told to people.
struct JournalEntry {
    qint64 id = 0;
    Instant at;
    QString author;
    QString title;
    QString kind; ///< "act", "undo", "redo"
    std::vector<Change> changes; ///< only of the record asked for
};

/// One change of a record with what it was and became.
struct RecordStep {
    const JournalEntry* entry;
    std::optional<Record> before; ///< empty: it was not there
    std::optional<Record> after;
    QStringList names; ///< of the fields and part lists that differ
};

/// An open business: reading, the one way of writing (transact), undo and the change signal. Belongs to the thread that
/// opened it; a worker opens its own on the same location.
class Session : public QObject {
    Q_OBJECT
public:
    struct Options {
        bool readOnly = false;
        Clock clock = Clock::system();
        QString author; ///< empty: the name of the user's account
        BackupPlan backups = {};
        Actor actor = {}; ///< who signed in, where the business has users
        /// Bytes of a file that was closed in order up to which all of it is checked when it is opened. A larger one
        /// opens at once: who wants that has checkIntegrity() done beside and says what was found (isChecked()).
        qint64 checkedAtOnce = std::numeric_limits<qint64>::max();
        bool isOpenHere = false; ///< this program has it open already, which checked it: it is not checked again
    };
    /// Opens what exists and brings its schema up to date, after a backup of the file. Errors as Database::open() and
    /// checkIntegrity(), to write also as refuseWhereHeld().
    static Result<std::unique_ptr<Session>> open(const Location& location, const Options& options);
    /// Makes a file (or fills an empty PostgreSQL database) with the schema and nothing else;
    /// `core/business/new_business.h` puts in what a business starts with.
    static Result<std::unique_ptr<Session>> create(const Location& location, const Options& options);
    static Result<std::unique_ptr<Session>> createInMemory(const Options& options);

    const Location& location() const { return m_database->location(); }
    const Options& options() const { return m_options; }
    bool isReadOnly() const { return isOpenForReading() || m_role == Role::ReadOnly; }
    /// The file itself, whoever works with it.
    bool isOpenForReading() const { return m_options.readOnly || m_database->isReadOnly(); }
    /// As of the last look; what counts is what roleOf() says when something is written.
    Role role() const { return m_role; }
    bool mayChange(const EntityDesc& entity) const;
    /// From here on everything is done by `actor`, who is then its author. Access: may not work with this business.
    Result<> beginActing(const Actor& actor);
    /// False: the file was too large to check all of it before anything was shown; each page is when it is read.
    bool isChecked() const { return m_isChecked; }
    const Clock& clock() const { return m_options.clock; }
    Database& database() { return *m_database; }

    Result<Record> get(const EntityDesc& entity, qint64 id);
    /// Empty: not there.
    Result<std::optional<Record>> find(const EntityDesc& entity, qint64 id);
    /// `tail` follows FROM: `WHERE … ORDER BY … LIMIT …`, values as `?`.
    Result<std::vector<Record>> list(
        const EntityDesc& entity, const QString& tail, const QVariantList& values = {}, Parts parts = Parts::Leave);
    /// In the order of `ids`; missing ones are left out.
    Result<std::vector<Record>> byIds(
        const EntityDesc& entity, const std::vector<qint64>& ids, Parts parts = Parts::Leave);
    /// Rows of any SELECT.
    Result<std::vector<QVariantList>> select(const QString& sql, const QVariantList& values = {});

    template <class E>
    Result<E> get(Id<E> id)
    {
        const Result<Record> record = get(describe<E>(), id.value);
        return record ? Result<E>(record->template as<E>()) : Result<E>(record.error());
    }
    template <class E>
    Result<std::vector<E>> list(const QString& tail, const QVariantList& values = {}, Parts parts = Parts::Leave)
    {
        const Result<std::vector<Record>> records = list(describe<E>(), tail, values, parts);
        if (!records)
            return records.error();
        std::vector<E> rows;
        rows.reserve(records->size());
        for (const Record& record : *records)
            rows.push_back(record.as<E>());
        return rows;
    }

    /// One act of a person, whole or not at all. `title` is what Undo and the journal say ("Delete Anna Huber").
    /// `act` may run twice when the server asks for it: no dialogs, files or mails inside. After the commit changed()
    /// is emitted once. An act that changes nothing leaves no trace.
    Result<> transact(const QString& title, Undo undo, const std::function<Result<>(Transaction&)>& act);

    /// Fills a new business with all that another holds, journal included: whole or not at all, and no act of its own.
    /// Invalid: there is something in it already.
    Result<> carryIn(const std::function<Result<>(Transaction&)>& fill);

    /// Title of what undo() would take back, redo() would do again; empty: nothing.
    Result<QString> undoTitle();
    Result<QString> redoTitle();
    /// Changes taken back of all; false stops it, and nothing is taken back: Cancelled.
    using UndoProgress = std::function<bool(qint64 done, qint64 total)>;
    /// The newest act that can be taken back, also of an earlier day. Gives its title. NotFound: none. Conflict: a
    /// record was changed since; of an act on many records only such are left as they are.
    Result<Undone> undo(const UndoProgress& progress = {});
    Result<Undone> redo(const UndoProgress& progress = {});
    /// Takes back one certain act, though newer ones were done since. For "Undo" in a toast and for imports.
    Result<Undone> undoAct(qint64 journal, const UndoProgress& progress = {});
    /// What undo(), redo() or undoAct() would take back now.
    struct Reversal {
        qint64 journal = 0; ///< of the act, or of the undo that is done again
        bool isRedo = false;
        qint64 size = 0; ///< changes, counted up to the limit asked for: more take longer than a window can wait
    };
    Result<Reversal> nextUndo(qint64 sizeLimit);
    Result<Reversal> nextRedo(qint64 sizeLimit);
    Result<Reversal> undoOf(qint64 journal, qint64 sizeLimit);
    /// Just that, whatever was done since it was asked for. NotFound: somebody has taken it back meanwhile.
    Result<Undone> revert(const Reversal& reversal, const UndoProgress& progress = {});
    /// Fails as undoAct() would, and changes nothing.
    Result<> mayUndoAct(qint64 journal);

    /// What happened to one record, newest first.
    Result<std::vector<JournalEntry>> history(const EntityDesc& entity, qint64 id);
    /// The record as it was at the end of `moment`, computed fields included. NotFound: it was not there then.
    Result<Record> recordAt(const EntityDesc& entity, qint64 id, Instant moment);
    /// The same before an act of history().
    Result<Record> recordBefore(const EntityDesc& entity, qint64 id, qint64 journal);
    /// The record before and after each change of `entries`, which history() gave; newest first.
    Result<std::vector<RecordStep>> stepsOf(
        const EntityDesc& entity, qint64 id, const std::vector<JournalEntry>& entries);

    /// To be called when another connection of this program has written.
    void noteForeignChange();

Q_SIGNALS:
    void changed(const kartei::ChangeSet& changes);

private:
    Session(std::unique_ptr<Database> database, Options options);
    struct Step {
        qint64 journal = 0;
        QString title;
        bool inPart = false;
    };
    struct UndoRun;
    Result<Step> newestAct();
    Result<Step> newestUndo();
    Result<Step> stepOf(qint64 journal);
    Result<Reversal> reversalOf(const Result<Step>& step, bool isRedo, qint64 sizeLimit);
    Result<Undone> revertStep(const Result<Step>& step, const QString& kind, const UndoProgress& progress);
    Result<> revertChanges(Transaction& transaction, const Step& step, UndoRun& run);
    Result<> revertEach(Transaction& transaction, const Step& step, UndoRun& run);
    static Error undoneAlready();
    bool seesOnlyOwnActs() const;
    Result<> checkMayRevert(const Step& step);
    Result<> mark(const Step& step, bool isRedo);
    Result<> findBuiltUpon(const Step& step, UndoRun& run);
    Result<> revertOrKeep(Transaction& transaction, const Change& change, UndoRun& run);
    Result<> nameKept(const UndoRun& run, Undone& undone);
    Result<Record> recordAt(
        const EntityDesc& entity, qint64 id, const std::function<bool(const JournalEntry&)>& isLater);
    Result<Record> derivedAnew(Record record, Instant lastChange);
    Result<> write(const JournalHeader& header, const std::function<Result<>(Transaction&)>& act);
    Result<> writeOnce(
        const JournalHeader& header, const std::function<Result<>(Transaction&)>& act, ChangeSet& changes);

    std::unique_ptr<Database> m_database;
    Options m_options;
    QString m_account; ///< author while nobody signed in
    Role m_role = Role::Owner;
    bool m_isChecked = true;
};

} // namespace kartei
