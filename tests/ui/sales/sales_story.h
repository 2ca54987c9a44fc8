#pragma once

#include "core/sales/quote.h"
#include "tests/support/test_workbench.h"

namespace kartei {

/// "Bäckerei Huber GmbH" in München, stored.
Contact aBakery(TestWorkbench& bench);
/// "EI-40", 690 € a metre, 19 %, stored.
Product anOakWorktop(TestWorkbench& bench);
/// The quote of the design: counter and shelves, one line optional, for aBakery(). Net 10,500 €.
Quote aJoineryQuote(TestWorkbench& bench);

} // namespace kartei
