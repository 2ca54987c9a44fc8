// Undo and redo of Session: both read the journal, so they outlive a restart.

#include "core/storage/session.h"

#include "core/storage/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error nothingTo(const char* text)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Storage", text), {}};
}

constexpr auto kNewestAct = "SELECT id, title, undoable FROM journal WHERE kind = 'act' AND NOT undone AND author = ?"
                            " ORDER BY id DESC LIMIT 1";
/// A new act ends what could be redone.
constexpr auto kNewestUndo
    = "SELECT u.id, a.title FROM journal u JOIN journal a ON a.id = u.reverts"
      " WHERE u.kind = 'undo' AND NOT u.undone AND u.author = ?"
      " AND NOT EXISTS (SELECT 1 FROM journal later WHERE later.kind = 'act' AND later.id > u.id AND later.author = u.author)"
      " ORDER BY u.id DESC LIMIT 1";

/// On a server everyone takes back only their own acts; a file has one history, whoever has it now.
struct Query {
    QString sql;
    QVariantList values;
};
Query ofAuthor(const char* sql, Engine engine, const QString& author)
{
    QString text = QLatin1String(sql);
    if (engine == Engine::Postgres)
        return {text, {author}};
    text.remove(u" AND author = ?"_s).remove(u" AND u.author = ?"_s).remove(u" AND later.author = u.author"_s);
    return {text, {}};
}

} // namespace

Result<Session::Step> Session::nextUndo()
{
    Step step{0, {}};
    bool undoable = false;
    const Query query = ofAuthor(kNewestAct, m_database->engine(), m_options.author);
    const Result<> read = m_database->each(query.sql, query.values, [&](const Row& row) {
        step = {row.integer(0), row.text(1)};
        undoable = row[2].toBool();
    });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "There is nothing to undo."));
    if (!undoable)
        return Error{
            Error::Kind::Conflict, QCoreApplication::translate("Storage", "“%1” can't be undone.").arg(step.title), {}};
    return step;
}

Result<Session::Step> Session::nextRedo()
{
    Step step{0, {}};
    const Query query = ofAuthor(kNewestUndo, m_database->engine(), m_options.author);
    const Result<> read = m_database->each(query.sql, query.values, [&](const Row& row) {
        step = {row.integer(0), row.text(1)};
    });
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
    const Result<> read
        = m_database->each(u"SELECT id, title FROM journal WHERE id = ? AND kind = 'act' AND undoable AND NOT undone"_s,
            {journal}, [&](const Row& row) {
                step = {row.integer(0), row.text(1)};
            });
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
    const Result<> done = write({{}, m_options.author, step.title, kind, false, step.journal},
        [&](Transaction& transaction) { return revertChanges(transaction, step, kind == "redo"_L1); });
    return done ? Result<QString>(step.title) : Result<QString>(done.error());
}

Result<> Session::revertChanges(Transaction& transaction, const Step& step, bool isRedo)
{
    // first, so that of two who undo the same on a server one waits and is refused
    const Result<int> marked
        = m_database->run(u"UPDATE journal SET undone = ? WHERE id = ? AND NOT undone"_s, {true, step.journal});
    if (!marked)
        return marked.error();
    if (*marked != 1)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "This was undone already, or can't be undone."));
    if (isRedo) {
        const Result<int> again
            = m_database->run(u"UPDATE journal SET undone = ? WHERE id = (SELECT reverts FROM journal WHERE id = ?)"_s,
                {false, step.journal});
        if (!again)
            return again.error();
    }
    const Result<std::vector<Change>> recorded = readChanges(*m_database, step.journal);
    if (!recorded)
        return recorded.error();
    for (auto change = recorded->rbegin(); change != recorded->rend(); ++change) {
        if (const Result<> allowed = refuseIfNewer(step.journal, *change); !allowed)
            return allowed;
        if (const Result<> done = transaction.revert(*change); !done)
            return done;
    }
    return {};
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
