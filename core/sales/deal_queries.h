#pragma once

#include "core/sales/deal.h"
#include "core/storage/session.h"

namespace kartei {

/// From left to right.
Result<std::vector<Stage>> stagesInOrder(Session& session);
/// Of a contact and those who work there, the largest first.
Result<std::vector<Deal>> openDealsOf(Session& session, Id<Contact> contact);

} // namespace kartei
