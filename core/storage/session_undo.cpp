// Undo and redo of Session: both read the journal, so they outlive a restart.

#include "core/storage/session.h"

#include "core/base/text.h"
#include "core/storage/journal.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kNamed = 10; ///< of the records that an undo leaves as they are
constexpr qint64 kTriedAtMost = 500; ///< changes
constexpr qint64 kPerReport = 100; ///< changes

bool isOfOneRecord(const Error& error)
{
    const bool isServerAsking = error.detail.startsWith("40001"_L1) || error.detail.startsWith("40P01"_L1);
    return !isServerAsking
        && (error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Invalid
            || error.kind == Error::Kind::NotFound);
}

} // namespace

QString keptText(const Undone& undone)
{
    if (undone.kept == 0)
        return {};
    QStringList names;
    for (const QString& title : undone.keptTitles)
        names += isolated(title);
    if (undone.kept > names.size())
        names += u"…"_s;
    const int count = static_cast<int>(undone.kept);
    return QCoreApplication::translate(
        "Storage", "%n entries were changed or used since and stay as they are: %1", nullptr, count)
        .arg(names.join(u", "_s));
}

/// One undo on its way.
struct Session::UndoRun {
    using Key = std::pair<const EntityDesc*, qint64>;
    bool isRedo = false;
    bool inPart = false;
    UndoProgress progress = {};
    std::vector<Key> kept = {}; ///< in the order they were met
    QSet<Key> isKept = {};
    QHash<Key, QString> staysDeleted = {}; ///< and could not be brought back, with its title
    QSet<Key> isTouched = {}; ///< by what was taken back already
    bool mustBeginAgain = false; ///< a record was half taken back when it turned out that it has to stay

    void keep(const Key& key)
    {
        if (!isKept.contains(key))
            kept.push_back(key);
        isKept.insert(key);
    }
};

/// Whatever list it was chosen from: what somebody else did is an owner's to take back.
Result<> Session::checkMayRevert(const Step& step)
{
    if (m_role == Role::Owner)
        return {};
    const Result<QVariant> author = m_database->value(u"SELECT author FROM journal WHERE id = ?"_s, {step.journal});
    if (!author || author->toString() == m_options.author)
        return author ? Result<>() : Result<>(author.error());
    return Error{Error::Kind::Access,
        QCoreApplication::translate("Storage", "%1 did this. Only they or an owner of the business may take it back.")
            .arg(isolated(author->toString())),
        {}};
}

Result<Undone> Session::undo(const UndoProgress& progress)
{
    return revertStep(newestAct(), u"undo"_s, progress);
}

Result<Undone> Session::redo(const UndoProgress& progress)
{
    return revertStep(newestUndo(), u"redo"_s, progress);
}

Result<Undone> Session::undoAct(qint64 journal, const UndoProgress& progress)
{
    return revertStep(stepOf(journal), u"undo"_s, progress);
}

Result<Undone> Session::revert(const Reversal& reversal, const UndoProgress& progress)
{
    if (!reversal.isRedo)
        return undoAct(reversal.journal, progress);
    const Result<Step> newest = newestUndo();
    return newest && newest->journal != reversal.journal ? Result<Undone>(undoneAlready())
                                                         : revertStep(newest, u"redo"_s, progress);
}

Result<> Session::mayUndoAct(qint64 journal)
{
    const Result<Step> step = stepOf(journal);
    if (!step)
        return step.error();
    const Result<Reversal> reversal = reversalOf(step, false, kTriedAtMost + 1);
    if (!reversal)
        return reversal.error();
    if (isReadOnly() || (step->inPart && reversal->size > kTriedAtMost))
        return {}; // it will say what it leaves as it is
    UndoRun run{.inPart = step->inPart};
    const Error tried{Error::Kind::Cancelled, {}, {}};
    const Result<> done
        = write({{}, {}, {}, u"undo"_s, false, false, step->journal}, [&](Transaction& transaction) -> Result<> {
              const Result<> reverted = revertChanges(transaction, *step, run);
              return reverted ? Result<>(tried) : reverted;
          });
    return done || done.error().kind == Error::Kind::Cancelled ? Result<>() : done;
}

Result<Undone> Session::revertStep(const Result<Step>& next, const QString& kind, const UndoProgress& progress)
{
    if (!next)
        return next.error();
    const Step& step = *next;
    UndoRun run{.isRedo = kind == "redo"_L1, .inPart = step.inPart, .progress = progress};
    Undone undone{step.title, 0, {}};
    Result<> done;
    do {
        done = write({{}, m_options.author, step.title, kind, false, false, step.journal},
            [&](Transaction& transaction) -> Result<> {
                const Result<> reverted = revertChanges(transaction, step, run);
                return reverted ? nameKept(run, undone) : reverted;
            });
    } while (!done && done.error().kind == Error::Kind::Cancelled && run.mustBeginAgain);
    return done ? Result<Undone>(undone) : Result<Undone>(done.error());
}

Result<> Session::mark(const Step& step, bool isRedo)
{
    // first, so that of two who undo the same on a server one waits and is refused
    const Result<int> marked
        = m_database->run(u"UPDATE journal SET undone = ? WHERE id = ? AND undone = false"_s, {true, step.journal});
    if (!marked)
        return marked.error();
    if (*marked != 1)
        return undoneAlready();
    if (!isRedo)
        return {};
    const Result<int> again
        = m_database->run(u"UPDATE journal SET undone = ? WHERE id = (SELECT reverts FROM journal WHERE id = ?)"_s,
            {false, step.journal});
    return again ? Result<>() : Result<>(again.error());
}

Result<> Session::revertChanges(Transaction& transaction, const Step& step, UndoRun& run)
{
    run.mustBeginAgain = false;
    run.isTouched.clear();
    if (const Result<> allowed = checkMayRevert(step); !allowed)
        return allowed;
    if (const Result<> marked = mark(step, run.isRedo); !marked)
        return marked;
    if (const Result<> found = findBuiltUpon(step, run); !found)
        return found;
    if (const Result<> done = revertEach(transaction, step, run); !done)
        return done;
    if (run.mustBeginAgain)
        return Error{Error::Kind::Cancelled, {}, {}};
    if (run.inPart && run.isTouched.isEmpty() && !run.kept.empty())
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate(
                "Storage", "It can't be undone: everything it brought was changed or used since."),
            {}};
    return {};
}

Result<> Session::revertEach(Transaction& transaction, const Step& step, UndoRun& run)
{
    const Error stopped{Error::Kind::Cancelled, {}, {}};
    const Result<Reversal> reversal
        = run.progress ? reversalOf(step, run.isRedo, std::numeric_limits<qint64>::max()) : Reversal{};
    if (!reversal)
        return reversal.error();
    const qint64 all = reversal->size;
    qint64 taken = 0;
    const Result<> done = eachChangeBack(*m_database, step.journal, [&](const Change& change) -> Result<> {
        if (run.progress && taken++ % kPerReport == 0 && !run.progress(taken, 2 * all)) // the other half is the search
            return stopped;
        return run.inPart ? revertOrKeep(transaction, change, run) : transaction.revert(change);
    });
    if (!done || !run.progress || run.mustBeginAgain)
        return done;
    return transaction.indexNow([&](qint64 indexed, qint64 total) {
        return run.progress(all + (total > 0 ? all * indexed / total : 0), 2 * all);
    });
}

/// What an act added and somebody changed since would be lost with it; of other changes the old values are the guard.
Result<> Session::findBuiltUpon(const Step& step, UndoRun& run)
{
    const QString sql
        = u"SELECT c.entity, c.record, max(j.title) FROM journal_change c JOIN journal_change n ON n.entity = c.entity"
          " AND n.record = c.record AND n.journal > c.journal JOIN journal j ON j.id = n.journal"
          " WHERE c.journal = ? AND c.operation = 'insert' AND j.kind = 'act' AND "_s
        + stands("j"_L1, "n"_L1) + u" GROUP BY c.entity, c.record ORDER BY min(c.id)"_s;
    QString later;
    const Result<> read = m_database->each(sql, {step.journal}, [&](const Row& row) {
        run.keep({findEntity(row.text(0)), row.integer(1)});
        later = row.text(2);
    });
    if (!read || run.inPart || run.kept.empty())
        return read;
    return Error{Error::Kind::Conflict,
        QCoreApplication::translate("Storage", "It can't be undone: “%1” came later.").arg(later), {}};
}

Result<> Session::revertOrKeep(Transaction& transaction, const Change& change, UndoRun& run)
{
    const UndoRun::Key key{change.entity, change.id};
    if (run.isKept.contains(key))
        return {};
    const Result<> done = transaction.attempt([&] { return transaction.revert(change); });
    if (done) {
        run.isTouched.insert(key);
        return {};
    }
    if (!isOfOneRecord(done.error()))
        return done;
    if (change.operation == Operation::Remove)
        run.staysDeleted.insert(key, recordFrom(*change.entity, change.id, change.diff.before).title());
    run.keep(key);
    run.mustBeginAgain = run.mustBeginAgain || run.isTouched.contains(key);
    return {};
}

Result<> Session::nameKept(const UndoRun& run, Undone& undone)
{
    undone.kept = 0;
    undone.keptTitles.clear();
    for (const UndoRun::Key& key : run.kept) {
        const auto& [entity, id] = key;
        const bool isNamed = undone.keptTitles.size() < kNamed;
        const Result<QVariant> title = m_database->value(u"SELECT "_s + quotedName(entity->title().name) + u" FROM "_s
                + quotedName(entity->name) + u" WHERE id = ?"_s,
            {id});
        if (!title)
            return title.error();
        if (title->isNull() && !run.staysDeleted.contains(key))
            continue; // somebody deleted it: nothing was left to be taken back
        ++undone.kept;
        if (isNamed)
            undone.keptTitles += run.staysDeleted.value(key, title->toString());
    }
    return {};
}

} // namespace kartei
