#include "core/planning/activity.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kActivityFields[] = {
    key<&Activity::id>(),
    field<&Activity::number>("number", QT_TRANSLATE_NOOP("Activity", "Number"), Code),
    field<&Activity::kind>("kind", QT_TRANSLATE_NOOP("Activity", "Kind"), Listed),
    field<&Activity::subject>("subject", QT_TRANSLATE_NOOP("Activity", "Subject"), Title | Listed | Searchable),
    field<&Activity::contact>("contact", QT_TRANSLATE_NOOP("Activity", "Contact"), Listed | Required),
    field<&Activity::deal>("deal", QT_TRANSLATE_NOOP("Activity", "Deal")),
    field<&Activity::quote>("quote", QT_TRANSLATE_NOOP("Activity", "Quote")),
    field<&Activity::ticket>("ticket", QT_TRANSLATE_NOOP("Activity", "Ticket")),
    field<&Activity::at>("at", QT_TRANSLATE_NOOP("Activity", "When"), Listed),
    field<&Activity::duration>("duration", QT_TRANSLATE_NOOP("Activity", "Minutes")),
    field<&Activity::direction>("direction", QT_TRANSLATE_NOOP("Activity", "Direction")),
    field<&Activity::outcome>("outcome", QT_TRANSLATE_NOOP("Activity", "Outcome")),
    field<&Activity::owner>("owner", QT_TRANSLATE_NOOP("Activity", "Who"), Listed),
    field<&Activity::body>("body", QT_TRANSLATE_NOOP("Activity", "Text"), Searchable | Multiline),
    field<&Activity::feedback>("feedback", QT_TRANSLATE_NOOP("Activity", "Feedback")),
    field<&Activity::state>("state", QT_TRANSLATE_NOOP("Activity", "State")),
    field<&Activity::due>("due", QT_TRANSLATE_NOOP("Activity", "Due")),
    field<&Activity::settled>("settled", QT_TRANSLATE_NOOP("Activity", "Settled")),
    field<&Activity::created>("created", QT_TRANSLATE_NOOP("Activity", "Created")),
};

template <>
const EntityDesc& describe<Activity>()
{
    static constexpr EntityDesc desc = withType<Activity>({.name = "activity",
        .plural = "activities",
        .context = "Activity",
        .label = QT_TRANSLATE_NOOP("Activity", "Activity"),
        .fields = kActivityFields,
        .keyField = "number",
        .order = "at DESC, id DESC",
        .rule = &activityRule});
    return desc;
}

static constexpr Field kTaskFields[] = {
    key<&Task::id>(),
    field<&Task::number>("number", QT_TRANSLATE_NOOP("Task", "Number"), Code),
    field<&Task::kind>("kind", QT_TRANSLATE_NOOP("Task", "Kind"), Listed),
    field<&Task::subject>("subject", QT_TRANSLATE_NOOP("Task", "Subject"), Title | Listed | Searchable),
    field<&Task::contact>("contact", QT_TRANSLATE_NOOP("Task", "Contact"), Listed | Required),
    field<&Task::deal>("deal", QT_TRANSLATE_NOOP("Task", "Deal")),
    field<&Task::ticket>("ticket", QT_TRANSLATE_NOOP("Task", "Ticket")),
    field<&Task::due>("due", QT_TRANSLATE_NOOP("Task", "Due"), Listed),
    field<&Task::time>("time", QT_TRANSLATE_NOOP("Task", "Time"), Code),
    field<&Task::done>("done", QT_TRANSLATE_NOOP("Task", "Done"), Listed),
    field<&Task::doneAt>("done_at", QT_TRANSLATE_NOOP("Task", "Finished")),
    field<&Task::assignee>("assignee", QT_TRANSLATE_NOOP("Task", "Assigned to"), Listed),
    field<&Task::body>("body", QT_TRANSLATE_NOOP("Task", "Text"), Searchable | Multiline),
    field<&Task::created>("created", QT_TRANSLATE_NOOP("Task", "Created")),
};

template <>
const EntityDesc& describe<Task>()
{
    static constexpr EntityDesc desc = withType<Task>({.name = "task",
        .plural = "tasks",
        .context = "Task",
        .label = QT_TRANSLATE_NOOP("Task", "Task"),
        .fields = kTaskFields,
        .keyField = "number",
        .order = "done, due NULLS LAST, id",
        .rule = &taskRule});
    return desc;
}

} // namespace kartei
