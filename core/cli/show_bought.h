#pragma once

#include "core/cli/command.h"

namespace kartei {

/// `show FILE contacts KEY --bought`: a line for each thing that was bought.
Result<Outcome> showBought(const Command& command);

} // namespace kartei
