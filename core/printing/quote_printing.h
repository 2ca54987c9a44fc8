#pragma once

#include "core/printing/quote_paper.h"
#include "core/storage/session.h"

namespace kartei {

/// `quote` with what else is printed of it: totals, the business, the customer's address and number. As of now, or as
/// they were when it was sent.
Result<QuotePaper> quotePaperOf(Session& session, const Quote& quote);

/// Printer for sendQuote().
Result<QByteArray> quotePdf(Session& session, const Quote& quote);

/// What went to the customer, byte for byte; a draft or an imported quote as it is now.
Result<QByteArray> keptOrNewPdf(Session& session, const Quote& quote);

} // namespace kartei
