#pragma once

#include "core/planning/activity.h"
#include "core/storage/session.h"

#include <vector>

namespace kartei {

struct OpenFeedback {
    Activity activity;
    QString contact; ///< name
};
/// What was told and is not settled yet, of one kind or of all: what is due soonest first, then what has no day, the
/// oldest first.
Result<std::vector<OpenFeedback>> openFeedback(Session& session, std::optional<Feedback> kind, int limit);

/// Invalid: it is no feedback.
Result<> settleFeedback(Transaction& tx, Id<Activity> id);
Result<> reopenFeedback(Transaction& tx, Id<Activity> id);

} // namespace kartei
