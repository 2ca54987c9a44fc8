#pragma once

#include "core/sales/quote.h"

namespace kartei {

/// A product needs a name. Fills `updated`, and the business's currency where there is none.
Result<> productRule(Transaction& tx, const void* before, void* after);

/// A deal needs a title, a customer and a stage; its value is not negative. Keeps `stage_since`, `closed` and the
/// place in the column in step with stage and status.
Result<> dealRule(Transaction& tx, const void* before, void* after);

/// Once sent, only status, decision and deal may change and nothing is deleted; computes all amounts of a draft.
/// Imported quotes come with their number and status.
Result<> quoteRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
