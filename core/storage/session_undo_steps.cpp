// What undo and redo of Session would take back next, and how much that is.

#include "core/storage/session.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Error nothingTo(const char* text)
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Storage", text), {}};
}

constexpr auto kNewestAct = "SELECT id, title, in_part, undoable FROM journal WHERE kind = 'act' AND undone = false"
                            " AND author = ? ORDER BY id DESC LIMIT 1";
/// A new act ends what could be redone.
constexpr auto kNewestUndo
    = "SELECT u.id, a.title FROM (SELECT id, reverts FROM journal WHERE kind = 'undo' AND undone = false AND author = ?"
      " ORDER BY id DESC LIMIT 1) u JOIN journal a ON a.id = u.reverts WHERE u.id > coalesce("
      "(SELECT id FROM journal WHERE kind = 'act' AND author = ? ORDER BY id DESC LIMIT 1), 0)";

/// On a server and where there are users everyone takes back only their own acts; any other file has one history.
struct Query {
    QString sql;
    QVariantList values;
};
Query ofAuthor(const char* sql, bool onlyOwn, const QString& author)
{
    QString text = QLatin1String(sql);
    if (onlyOwn)
        return {text, QVariantList(text.count(u'?'), author)};
    return {text.remove(u" AND author = ?"_s), {}};
}

} // namespace

Error Session::undoneAlready()
{
    return nothingTo(QT_TRANSLATE_NOOP("Storage", "This was undone already, or can't be undone."));
}

bool Session::seesOnlyOwnActs() const
{
    return m_database->engine() == Engine::Postgres || m_options.actor.user > 0;
}

Result<Session::Step> Session::newestAct()
{
    Step step;
    bool undoable = false;
    const Query query = ofAuthor(kNewestAct, seesOnlyOwnActs(), m_options.author);
    const Result<> read = m_database->each(query.sql, query.values, [&](const Row& row) {
        step = {row.integer(0), row.text(1), row[2].toBool()};
        undoable = row[3].toBool();
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

Result<Session::Step> Session::newestUndo()
{
    Step step;
    const Query query = ofAuthor(kNewestUndo, seesOnlyOwnActs(), m_options.author);
    const Result<> read = m_database->each(query.sql, query.values, [&](const Row& row) {
        step = {row.integer(0), row.text(1), false};
    });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return nothingTo(QT_TRANSLATE_NOOP("Storage", "There is nothing to redo."));
    return step;
}

Result<QString> Session::undoTitle()
{
    const Result<Step> step = newestAct();
    return step ? Result<QString>(step->title) : Result<QString>(QString());
}

Result<QString> Session::redoTitle()
{
    const Result<Step> step = newestUndo();
    return step ? Result<QString>(step->title) : Result<QString>(QString());
}

Result<Session::Step> Session::stepOf(qint64 journal)
{
    Step step;
    const Result<> read = m_database->each(
        u"SELECT id, title, in_part FROM journal WHERE id = ? AND kind = 'act' AND undoable = true AND undone = false"_s,
        {journal}, [&](const Row& row) {
            step = {row.integer(0), row.text(1), row[2].toBool()};
        });
    if (!read)
        return read.error();
    if (step.journal == 0)
        return undoneAlready();
    return step;
}

Result<Session::Reversal> Session::nextUndo(qint64 sizeLimit)
{
    return reversalOf(newestAct(), false, sizeLimit);
}

Result<Session::Reversal> Session::nextRedo(qint64 sizeLimit)
{
    return reversalOf(newestUndo(), true, sizeLimit);
}

Result<Session::Reversal> Session::undoOf(qint64 journal, qint64 sizeLimit)
{
    return reversalOf(stepOf(journal), false, sizeLimit);
}

Result<Session::Reversal> Session::reversalOf(const Result<Step>& step, bool isRedo, qint64 sizeLimit)
{
    if (!step)
        return step.error();
    const Result<QVariant> size = m_database->value(
        u"SELECT count(*) FROM (SELECT id FROM journal_change WHERE journal = ? LIMIT ?) AS counted"_s,
        {step->journal, sizeLimit});
    return size ? Result<Reversal>(Reversal{step->journal, isRedo, size->toLongLong()})
                : Result<Reversal>(size.error());
}

} // namespace kartei
