#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// What somebody has bought: a line that counts of a quote that was accepted.
struct Purchase {
    Id<Quote> quote;
    QString number; ///< of the quote
    QDate day; ///< on which it was accepted, else that of the quote
    QString sku;
    QString text;
    Quantity quantity;
    QString unit;
};

/// Of a contact and those who work there, and what others bought for their use; the newest first, at most `limit`. Of a
/// quote that was accepted and revised only what was accepted last (quote_versions.h).
Result<std::vector<Purchase>> purchasesOf(Session& session, Id<Contact> contact, int limit);

} // namespace kartei
