#pragma once

#include "core/cli/kinds.h"
#include "core/exchange/import_plan.h"

class QIODevice;

namespace kartei {

class Command;

/// What the options of `import` say. `isList`: the input is a list or cards. Usage.
Result<ImportOptions> importOptions(const Command& command, const Kind& kind, bool isList);

/// A separator as people write it: one character, or "tab"; nothing where nothing is given. Usage.
Result<std::optional<char>> separatorOf(const QString& given);

/// How a list is read, with the mapping that `--mapping` names, which fills in what the command does not say. One that
/// somebody made in the window for such lists is told, not used: a script does the same every day.
Result<ImportPlan> plannedImport(
    Session& session, const Command& command, const Kind& kind, QIODevice& input, ImportOptions& options);

} // namespace kartei
