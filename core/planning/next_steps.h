#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"

#include <QHash>

namespace kartei {

/// The next step of each contact, its earliest open task, by id; undated ones come last. Without one, no entry.
Result<QHash<qint64, Task>> nextStepsOfContacts(Session& session, const std::vector<qint64>& contacts);
/// As above; a company's step may also be with one of its people.
Result<QHash<qint64, Task>> nextStepsWithPeople(Session& session, const std::vector<qint64>& contacts);
Result<QHash<qint64, Task>> nextStepsOfDeals(Session& session, const std::vector<qint64>& deals);

} // namespace kartei
