#include "core/storage/act_list.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadAtOnce = 2000; ///< acts, where words are looked for
constexpr int kLookedThrough = 50'000;

struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString& part, const QVariant& value)
    {
        sql += u" AND "_s + part;
        values += value;
    }
};

/// A day as a range of keys, so that an old one is found without reading all newer acts.
Result<> addDay(Session& session, QDate day, Condition& condition)
{
    const qint64 from = startOf(day).utcMs;
    const qint64 until = startOf(day.addDays(1)).utcMs;
    const auto keys = session.select(u"SELECT min(id), max(id) FROM journal WHERE at >= ? AND at < ?"_s, {from, until});
    if (!keys)
        return keys.error();
    condition.add(u"id >= ?"_s, keys->front()[0].toLongLong());
    condition.add(u"id <= ?"_s, keys->front()[1].toLongLong());
    condition.add(u"at >= ?"_s, from);
    condition.add(u"at < ?"_s, until);
    return {};
}

Result<Condition> conditionOf(Session& session, const ActQuery& query)
{
    Condition condition;
    condition.sql = query.withUndoing ? u"1 = 1"_s : u"kind = 'act'"_s;
    if (!query.author.isEmpty())
        condition.add(u"author = ?"_s, query.author);
    if (query.day) {
        if (const Result<> added = addDay(session, *query.day, condition); !added)
            return added.error();
    }
    return condition;
}

bool saysAll(const Act& act, const QStringList& words)
{
    return hasAllWords(folded(QString(act.title + u'\n' + act.author)), words);
}

/// Acts older than `before`, `limit` at most.
Result<std::vector<Act>> page(Session& session, Condition condition, qint64 before, int limit)
{
    if (before > 0)
        condition.add(u"id < ?"_s, before);
    condition.values += limit;
    const auto rows = session.select(u"SELECT id, at, author, title, kind, undone, undoable FROM journal WHERE "_s
            + condition.sql + u" ORDER BY id DESC LIMIT ?"_s,
        condition.values);
    if (!rows)
        return rows.error();
    std::vector<Act> acts;
    for (const QVariantList& row : *rows)
        acts.push_back({row[0].toLongLong(), Instant{row[1].toLongLong()}, row[2].toString(), row[3].toString(),
            row[4].toString(), row[5].toBool(), row[6].toBool(), 0});
    return acts;
}

Result<> countChanges(Session& session, std::vector<Act>& acts)
{
    std::vector<qint64> ids;
    ids.reserve(acts.size());
    for (const Act& act : acts)
        ids.push_back(act.id);
    Database& database = session.database();
    const auto rows = session.select(u"SELECT journal, count(*) FROM journal_change WHERE journal IN ("_s
            + database.idListSql() + u") GROUP BY journal"_s,
        {database.idList(ids)});
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> counts;
    for (const QVariantList& row : *rows)
        counts.insert(row[0].toLongLong(), row[1].toLongLong());
    for (Act& act : acts)
        act.changes = counts.value(act.id);
    return {};
}

} // namespace

Result<ActPage> listActs(Session& session, const ActQuery& query)
{
    const Result<Condition> condition = conditionOf(session, query);
    if (!condition)
        return condition.error();
    const QStringList words = searchedWords(query.text);
    const int portion = words.isEmpty() ? query.limit : kReadAtOnce;
    ActPage found;
    found.older = query.before;
    for (int looked = 0; looked < kLookedThrough && std::ssize(found.acts) < query.limit; looked += portion) {
        const Result<std::vector<Act>> acts = page(session, *condition, found.older, portion);
        if (!acts)
            return acts.error();
        found.older = std::ssize(*acts) == portion ? acts->back().id : 0;
        for (const Act& act : *acts) {
            if (!saysAll(act, words))
                continue;
            found.acts.push_back(act);
            if (std::ssize(found.acts) == query.limit && act.id != acts->back().id) {
                found.older = act.id;
                break;
            }
        }
        if (found.older == 0)
            break;
    }
    const Result<> counted = countChanges(session, found.acts);
    return counted ? Result<ActPage>(std::move(found)) : counted.error();
}

QString whyNotUndone(Session& session, const Act& act)
{
    const Result<> allowed = session.mayUndoAct(act.id);
    return allowed ? QString() : allowed.error().message;
}

} // namespace kartei
