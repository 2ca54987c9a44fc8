#pragma once

#include "core/base/result.h"

#include <optional>

namespace kartei {

/// Runs `kartei VERB …`. Nothing: no verb was given, the window is wanted and there is a display. Exit status: 0 done;
/// 1 failed, nothing changed; 2 wrong command line; 3 file refused or damaged; 4 done in part; 5 in use; 6 no such
/// file, no permission, disk full. Makes the application object it needs; none may exist yet.
std::optional<int> runCommandLine(int argc, char** argv);

/// Tells an error of the command line; its exit status.
int refuse(const Error& error);

} // namespace kartei
