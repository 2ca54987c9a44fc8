#include "core/planning/next_steps.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they are next steps: as the columns of that name (EntityDesc::gathered) have it.
Result<std::vector<Task>> openTasksOf(Session& session, const Field& field, const std::vector<qint64>& ids)
{
    return session.list<Task>(u"WHERE "_s + QLatin1String(field.name) + u" IN ("_s + session.database().idListSql()
            + u") AND NOT done ORDER BY due NULLS LAST, time, id"_s,
        {session.database().idList(ids)});
}

void addIfFirst(QHash<qint64, Task>& steps, qint64 id, const Task& task)
{
    if (id > 0 && !steps.contains(id))
        steps.insert(id, task);
}

Result<QHash<qint64, Task>> earliestOfMany(Session& session, const Field& field, const std::vector<qint64>& ids)
{
    const Result<std::vector<Task>> tasks = openTasksOf(session, field, ids);
    if (!tasks)
        return tasks.error();
    QHash<qint64, Task> steps;
    for (const Task& task : *tasks)
        addIfFirst(steps, field.get(&task).toLongLong(), task);
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
    const Result<std::vector<Task>> tasks = openTasksOf(session, fieldOf<&Task::contact>(), everybody);
    if (!tasks)
        return tasks.error();
    QHash<qint64, Task> steps;
    for (const Task& task : *tasks) {
        addIfFirst(steps, task.contact.value, task);
        addIfFirst(steps, companies.value(task.contact.value), task);
    }
    return steps;
}

Result<QHash<qint64, Task>> nextStepsOfDeals(Session& session, const std::vector<qint64>& deals)
{
    return earliestOfMany(session, fieldOf<&Task::deal>(), deals);
}

} // namespace kartei
