// Undo and redo of Session: both read the journal, so they outlive a restart.

#include "core/storage/session.h"

#include "core/storage/journal.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error nothingTo(const char* text)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Storage", text), {}};
}

constexpr auto kNewestAct = "SELECT id, title, undoable FROM journal WHERE kind = 'act' AND NOT undone ORDER BY id DESC LIMIT 1";
/// A new act ends what could be redone.
constexpr auto kNewestUndo
    = "SELECT u.id, a.title FROM journal u JOIN journal a ON a.id = u.reverts"
      " WHERE u.kind = 'undo' AND NOT u.undone"
      " AND NOT EXISTS (SELECT 1 FROM journal later WHERE later.kind = 'act' AND later.id > u.id)"
      " ORDER BY u.id DESC LIMIT 1";

} // namespace

Result<Session::Step> Session::nextUndo()
{
    Step step{0, {}};
    bool undoable = false;
    const Result<> read = m_database->each(QLatin1String(kNewestAct), {}, [&](const Row& row) {
        step = {row.integer(0), row.text(1)};
        undoable = row[2].toBool();
    });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "There is nothing to undo."));
    if (!undoable)
        return Error{Error::Kind::Conflict,
            QCoreApplication::translate("Storage", "“%1” can't be undone.").arg(step.title), {}};
    return step;
}

Result<Session::Step> Session::nextRedo()
{
    Step step{0, {}};
    const Result<> read = m_database->each(
        QLatin1String(kNewestUndo), {}, [&](const Row& row) { step = {row.integer(0), row.text(1)}; });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "There is nothing to redo."));
    return step;
}

Result<QString> Session::undoTitle()
{
    const Result<Step> step = nextUndo();
    return step ? Result<QString>(step->title) : Result<QString>(QString());
}

Result<QString> Session::redoTitle()
{
    const Result<Step> step = nextRedo();
    return step ? Result<QString>(step->title) : Result<QString>(QString());
}

Result<QString> Session::undo()
{
    const Result<Step> step = nextUndo();
    return step ? revertStep(*step, u"undo"_s) : Result<QString>(step.error());
}

Result<QString> Session::redo()
{
    const Result<Step> step = nextRedo();
    return step ? revertStep(*step, u"redo"_s) : Result<QString>(step.error());
}

Result<QString> Session::undoAct(qint64 journal)
{
    Step step{0, {}};
    const Result<> read = m_database->each(
        u"SELECT id, title FROM journal WHERE id = ? AND kind = 'act' AND undoable AND NOT undone"_s, {journal},
        [&](const Row& row) { step = {row.integer(0), row.text(1)}; });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "This was undone already, or can't be undone."));
    return revertStep(step, u"undo"_s);
}

Result<> Session::refuseIfNewer(qint64 journal, const Change& change)
{
    // an update is guarded by its values; a removal of what was changed since would lose the change
    if (change.operation != Operation::Insert)
        return {};
    const Result<QVariant> newer = m_database->value(
        u"SELECT j.title FROM journal_change c JOIN journal j ON j.id = c.journal WHERE c.entity = ? AND c.record = ?"
        " AND c.journal > ? AND j.kind = 'act' AND NOT j.undone LIMIT 1"_s,
        {QString::fromLatin1(change.entity->name), change.id, journal});
    if (!newer)
        return newer.error();
    if (newer->isNull())
        return {};
    return Error{Error::Kind::Conflict,
        QCoreApplication::translate("Storage", "It can't be undone: “%1” came later.").arg(newer->toString()), {}};
}

Result<QString> Session::revertStep(const Step& step, const QString& kind)
{
    const Result<std::vector<Change>> recorded = readChanges(*m_database, step.journal);
    if (!recorded)
        return recorded.error();
    if (const Result<> begun = m_database->begin(); !begun)
        return begun.error();
    Transaction transaction(*m_database, clock().now(), clock().today());
    const auto work = [&]() -> Result<qint64> {
        for (auto change = recorded->rbegin(); change != recorded->rend(); ++change) {
            if (const Result<> allowed = refuseIfNewer(step.journal, *change); !allowed)
                return allowed.error();
            if (const Result<> done = transaction.revert(*change); !done)
                return done.error();
        }
        const auto marked = m_database->run(u"UPDATE journal SET undone = ? WHERE id = ?"_s, {true, step.journal});
        if (!marked)
            return marked.error();
        if (kind == "redo"_L1) {
            const auto again = m_database->run(
                u"UPDATE journal SET undone = ? WHERE id = (SELECT reverts FROM journal WHERE id = ?)"_s, {false, step.journal});
            if (!again)
                return again.error();
        }
        return writeJournal(*m_database,
            {transaction.now(), m_options.author, step.title, kind, false, step.journal}, transaction.changes());
    };
    const Result<qint64> journal = work();
    if (!journal) {
        m_database->rollback();
        return journal.error();
    }
    if (const Result<> committed = m_database->commit(); !committed)
        return committed.error();
    ChangeSet changes;
    changes.journal = *journal;
    changes.title = step.title;
    changes.changes = transaction.changes();
    Q_EMIT changed(changes);
    return step.title;
}

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

} // namespace kartei
