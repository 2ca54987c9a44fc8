#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// A draft for `contact` with the business's and the customer's usual terms; not stored yet. `date` invalid: of today.
/// Who pays for the customer and who uses what they buy, as relations say for that day, get the bill and the goods.
Result<Quote> newQuoteFor(Session& session, Id<Contact> contact, QDate date = {});

/// The draft is for `contact` instead: what it still has by default from the former customer comes from the new one.
Result<> changeCustomer(Session& session, Quote& quote, Id<Contact> contact);
/// `after` greets whom it is written to, in its language, unless somebody worded the greeting of `before`.
Result<> greet(Session& session, const Quote& before, Quote& after);
/// The draft is written in `language` (ISO 639-1), its salutation too where nobody changed it.
Result<> changeLanguage(Session& session, Quote& quote, const QString& language);

/// Fills a line from a product: text, description, unit, price, tax rate.
QuoteLine lineOf(const Product& product);

} // namespace kartei
