#pragma once

#include "core/sales/quote.h"
#include "core/storage/filter.h"
#include "core/storage/session.h"

namespace kartei {

/// What somebody has bought: a line that counts of a quote that was accepted.
struct Purchase {
    Id<Quote> quote;
    Id<Quote> oldest; ///< version of the quote: the same for what was revised
    QString number; ///< of the quote
    QDate day; ///< on which it was accepted, else that of the quote
    Id<Product> product; ///< not set: it was typed
    QString sku;
    QString text;
    Quantity quantity;
    QString unit;
};

/// Of a contact and those who work there, and what others bought for their use; the newest first, at most `limit`. Of a
/// quote that was accepted and revised only what was accepted last (quote_versions.h).
Result<std::vector<Purchase>> purchasesOf(Session& session, Id<Contact> contact, int limit);

/// Condition on a row `quote` in SQL: it is theirs or of those who work there, or others asked it for their use.
SqlCondition quotesForUseOf(Id<Contact> contact);

} // namespace kartei
