#include "core/planning/task_actions.h"

namespace kartei {

static Result<> change(Transaction& tx, Id<Task> id, bool done)
{
    const Result<Task> before = tx.get(id);
    if (!before)
        return before.error();
    Task after = *before;
    after.done = done;
    return tx.update(*before, after);
}

Result<> finishTask(Transaction& tx, Id<Task> id)
{
    return change(tx, id, true);
}

Result<> reopenTask(Transaction& tx, Id<Task> id)
{
    return change(tx, id, false);
}

} // namespace kartei
