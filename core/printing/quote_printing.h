#pragma once

#include "core/printing/quote_paper.h"
#include "core/storage/session.h"

namespace kartei {

/// `quote` with what else is printed of it as of now: totals, the business, the customer's address.
Result<QuotePaper> quotePaperOf(Session& session, const Quote& quote);

/// Printer for sendQuote().
Result<QByteArray> quotePdf(Session& session, const Quote& quote);

} // namespace kartei
