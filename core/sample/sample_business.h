#pragma once

#include "core/storage/session.h"

namespace kartei {

/// Fills a new business with a joinery to look around in: contacts, deals, quotes, tickets, activities and tasks, in
/// the language of the business and dated relative to today. Not undoable.
Result<> fillSampleBusiness(Session& session);

} // namespace kartei
