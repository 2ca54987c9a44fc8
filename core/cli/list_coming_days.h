#pragma once

#include "core/cli/command.h"

namespace kartei {

/// `list FILE contacts --birthdays DAYS`: a line for each, anniversaries among them.
Result<Outcome> listOfComingDays(const Command& command);

} // namespace kartei
