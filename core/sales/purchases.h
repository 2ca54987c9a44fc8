#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// Quotes that somebody bought by: accepted, and not replaced by a version that was. SQL over `quote`.
inline constexpr auto kBoughtBy
    = "quote.status = 'accepted' AND NOT EXISTS (SELECT 1 FROM quote newer WHERE newer.revision_of = quote.id"
      " AND newer.status = 'accepted')";

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
/// quote that was accepted and revised only what was accepted last.
Result<std::vector<Purchase>> purchasesOf(Session& session, Id<Contact> contact, int limit);

} // namespace kartei
