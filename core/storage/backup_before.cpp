#include "core/storage/backup_before.h"

#include "core/storage/session.h"

namespace kartei {

std::optional<Error> backUpBefore(Session& session, const BackupPlan& plan, BackupReason reason)
{
    if (!canBeBackedUp(session.location()))
        return std::nullopt;
    const Result<BackupDone> done = backUp(session.database(), plan, reason, session.clock().now());
    return done ? done->secondFailure : std::optional(done.error());
}

} // namespace kartei
