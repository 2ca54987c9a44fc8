#pragma once

#include "core/sales/credit.h"

namespace kartei {

/// "5,000.00 € · 3,200.00 € in sent and accepted quotes".
QString creditText(const CreditUse& use);

} // namespace kartei
