#pragma once

#include "core/sales/quote.h"

namespace kartei {

/// A stage goes only when no deal is left in it; its probability is 0 to 100 %.
Result<> stageRule(Transaction& tx, const void* before, void* after);

/// A product needs a name, its tax rate is 0 to 100 %. Fills `updated`, and the business's currency where there is
/// none.
Result<> productRule(Transaction& tx, const void* before, void* after);

/// A deal needs a title, a customer and a stage; its value is not negative, its probability 0 to
/// 100 %. In another currency the value stays the same sum, or is refused where that has no such fractions. A customer
/// whose deal is won gets a customer number. Keeps `stage_since`, `closed` and the
/// place in the column in step with stage and status.
Result<> dealRule(Transaction& tx, const void* before, void* after);

/// Once sent, only status, decision and deal may change and nothing is deleted, except that an import may be taken
/// back; computes all amounts of a draft. A draft becomes anything else only with number, moment and address, and gets
/// no number before. Imported quotes come with their number and status; their address is frozen as of the import.
Result<> quoteRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
