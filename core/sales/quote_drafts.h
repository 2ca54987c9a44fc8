#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// A draft for `contact` with the business's and the customer's usual terms; not stored yet.
Result<Quote> newQuoteFor(Session& session, Id<Contact> contact);

/// The draft is for `contact` instead: what it still has by default from the former customer comes from the new one.
Result<> changeCustomer(Session& session, Quote& quote, Id<Contact> contact);
/// The draft is written in `language` (ISO 639-1), its salutation too where nobody changed it.
Result<> changeLanguage(Session& session, Quote& quote, const QString& language);

/// Fills a line from a product: text, description, unit, price, tax rate.
QuoteLine lineOf(const Product& product);

} // namespace kartei
