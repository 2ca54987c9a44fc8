#pragma once

#include "core/cli/command.h"
#include "core/schema/record.h"

namespace kartei {

/// Signs in whom `--user` or the environment names, where the business has users. Access: nobody, or not who they say.
Result<> signInTo(Session& session, const Command& command);

/// Gives a user the passphrase in `--new-passphrase-file` or the environment, if there is one. An act that sets a
/// passphrase can't be undone and redone: it is not kept.
Result<Undo> takeNewPassphrase(Record& record, const Command& command);

/// `do FILE users NAME reset`, for who owns the file; nobody signs in.
Result<Outcome> runResetPassphrase(const Command& command);

} // namespace kartei
