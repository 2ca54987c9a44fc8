#pragma once

#include "core/base/secret.h"
#include "core/cli/command.h"

namespace kartei {

/// Never an argument: those are everybody's to read. The first line of the file that `option` names, else the
/// environment's `variable`; empty: neither. Usage: the file holds none. Access: it can't be read.
Result<Secret> passphraseFrom(const Command& command, const QString& option, const char* variable);

/// The passphrase of a backup.
Result<Secret> passphraseOfBackup(const Command& command);

} // namespace kartei
