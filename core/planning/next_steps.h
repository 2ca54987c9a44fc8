#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"

#include <QHash>

namespace kartei {

/// The next step of a contact, deal or ticket: its earliest open task; undated ones come last.
Result<std::optional<Task>> nextStepOf(Session& session, Id<Contact> contact);
Result<std::optional<Task>> nextStepOf(Session& session, Id<Deal> deal);

/// The next steps of many at once, by id; without one, no entry.
Result<QHash<qint64, Task>> nextStepsOfContacts(Session& session, const std::vector<qint64>& contacts);
/// As above; a company's step may also be with one of its people.
Result<QHash<qint64, Task>> nextStepsWithPeople(Session& session, const std::vector<qint64>& contacts);
Result<QHash<qint64, Task>> nextStepsOfDeals(Session& session, const std::vector<qint64>& deals);

} // namespace kartei
