#pragma once

#include "core/planning/feedback.h"

namespace kartei {

class Workbench;

/// Settles what is open, and opens again what is settled; undoable.
bool turnFeedbackOf(Workbench& bench, Id<Activity> id, Feedback feedback, FeedbackState state);

} // namespace kartei
