#pragma once

#include "core/cli/command.h"
#include "core/cli/kinds.h"
#include "core/exchange/mailing_list.h"

namespace kartei {

/// What `--mailing post` or `email` leaves of these contacts. Who is left out is told, and kept in the file that
/// `--rejects` names. Usage: another channel, or another kind.
Result<std::vector<qint64>> recipientsAmong(
    const Command& command, Session& session, const Kind& kind, const std::vector<qint64>& ids);

/// The same of what is printed, by post.
Result<std::vector<qint64>> postRecipientsAmong(
    const Command& command, Session& session, const std::vector<qint64>& ids, MailingChoice::One one);

} // namespace kartei
