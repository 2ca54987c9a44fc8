#pragma once

#include "core/storage/session.h"
#include "ui/sales/suggest_edit.h"

namespace kartei {

/// Products on offer by number, name or description; price as detail.
std::vector<Suggestion> productSuggestions(Session& session, const QString& typed);

} // namespace kartei
