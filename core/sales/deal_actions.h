#pragma once

#include "core/sales/deal.h"
#include "core/storage/session.h"

namespace kartei {

/// What a new deal begins with: the first stage, the business's currency, whoever writes it down as its owner.
Result<Deal> newDeal(Session& session);

/// Puts a deal into `stage`, above `above` (not set: at the foot). Reopens a won or lost one.
Result<> moveDeal(Session& session, Id<Deal> id, Id<Stage> stage, Id<Deal> above);
Result<> winDeal(Session& session, Id<Deal> id);
/// Invalid: no reason given.
Result<> loseDeal(Session& session, Id<Deal> id, const QString& reason, const QString& competitor);

} // namespace kartei
