#pragma once

#include "core/cli/command.h"
#include "core/cli/kinds.h"

class QIODevice;

namespace kartei {

/// Activities and tickets.
bool takesMails(const Kind& kind);

/// Puts a mail on the timeline of who has an address of it, or among the tickets.
Result<Outcome> importMail(const Command& command, Session& session, const Kind& kind, QIODevice& input);

} // namespace kartei
