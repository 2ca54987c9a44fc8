#pragma once

#include "core/planning/activity.h"
#include "core/storage/transaction.h"

namespace kartei {

Result<> finishTask(Transaction& tx, Id<Task> id);
Result<> reopenTask(Transaction& tx, Id<Task> id);

} // namespace kartei
