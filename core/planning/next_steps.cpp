#include "core/planning/next_steps.h"

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

Result<QHash<qint64, Task>> earliestOfMany(Session& session, const Field& field, const std::vector<qint64>& ids)
{
    QHash<qint64, Task> steps;
    const Result<std::vector<Task>> tasks = session.list<Task>(u"WHERE "_s + QLatin1String(field.name) + u" IN ("_s
            + session.database().idListSql() + u") AND NOT done ORDER BY due NULLS LAST, time, id"_s,
        {session.database().idList(ids)});
    if (!tasks)
        return tasks.error();
    for (const Task& task : *tasks) {
        const qint64 id = field.get(&task).toLongLong();
        if (!steps.contains(id))
            steps.insert(id, task);
    }
    return steps;
}

} // namespace

Result<QHash<qint64, Task>> nextStepsOfContacts(Session& session, const std::vector<qint64>& contacts)
{
    return earliestOfMany(session, fieldOf<&Task::contact>(), contacts);
}

Result<QHash<qint64, Task>> nextStepsWithPeople(Session& session, const std::vector<qint64>& contacts)
{
    QHash<qint64, qint64> companies; // of their people
    const Database& database = session.database();
    const Result<> read
        = session.database().each(u"SELECT id, company FROM contact WHERE company IN ("_s + database.idListSql() + u')',
            {database.idList(contacts)}, [&](const Row& row) { companies.insert(row.integer(0), row.integer(1)); });
    if (!read)
        return read.error();
    std::vector<qint64> everybody = contacts;
    everybody.insert(everybody.end(), companies.keyBegin(), companies.keyEnd());
    Result<QHash<qint64, Task>> steps = nextStepsOfContacts(session, everybody);
    if (!steps)
        return steps;
    const auto sooner = [](const Task& a, const Task& b) {
        return a.due.isValid() && (!b.due.isValid() || std::pair(a.due, a.time) < std::pair(b.due, b.time));
    };
    for (auto person = companies.cbegin(); person != companies.cend(); ++person) {
        const auto step = steps->constFind(person.key());
        if (step == steps->cend())
            continue;
        const auto known = steps->constFind(person.value());
        if (known != steps->cend() && !sooner(*step, *known))
            continue;
        Task theirs = *step; // a new place may move what `step` is at
        (*steps)[person.value()] = std::move(theirs);
    }
    return steps;
}

Result<QHash<qint64, Task>> nextStepsOfDeals(Session& session, const std::vector<qint64>& deals)
{
    return earliestOfMany(session, fieldOf<&Task::deal>(), deals);
}

} // namespace kartei
