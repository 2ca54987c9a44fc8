#pragma once

#include "core/cli/command.h"

namespace kartei {

/// `list FILE contacts --problems`: a line for each.
Result<Outcome> listOfProblems(const Command& command);

} // namespace kartei
