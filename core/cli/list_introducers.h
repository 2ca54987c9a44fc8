#pragma once

#include "core/cli/command.h"

namespace kartei {

/// `list FILE contacts --introducers`: a line for each, and what the customers whom they brought have accepted.
Result<Outcome> listOfIntroducers(const Command& command);

} // namespace kartei
