#pragma once

#include "core/storage/backup_shelf.h"

namespace kartei {

class Session;

/// A backup before something is done to many records. It can be undone, so one that fails keeps nobody from it: gives
/// what failed, to be told. Nothing: it is there in each place, or there can be none, as of a server.
std::optional<Error> backUpBefore(Session& session, const BackupPlan& plan, BackupReason reason);

} // namespace kartei
