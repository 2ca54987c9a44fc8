#pragma once

#include "core/base/result.h"

namespace kartei {

class Prompts;

/// The only way an Error reaches the user as a dialog: its message as plain text, its detail behind "Details", and
/// `verb` ("Try again") as the way out. True: the verb was chosen. What the user cancelled is not told again.
bool reportError(Prompts& prompts, const Error& error, const QString& verb = {});

} // namespace kartei
