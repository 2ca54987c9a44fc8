#pragma once

#include "core/sales/quote.h"
#include "core/storage/database.h"

#include <functional>

namespace kartei {

using ContactGetter = std::function<Result<Contact>(Id<Contact> id)>;

/// Lines on the page of a quote.
struct QuoteAddresses {
    QStringList recipient; ///< at least a name
    QStringList delivery; ///< empty: it goes to the recipient
};

/// As they would stand on a document made now: of who pays, and of who gets it. What was typed into the quote stands.
Result<QuoteAddresses> addressesNow(Database& database, const ContactGetter& get, const Quote& quote);

/// Whose letter it is: who pays, else the customer.
inline Id<Contact> addresseeOf(const Quote& quote)
{
    return quote.billTo.isSet() ? quote.billTo : quote.contact;
}

/// Who gets what is delivered: who is to use it, else the customer.
inline Id<Contact> receiverOf(const Quote& quote)
{
    return quote.shipTo.isSet() ? quote.shipTo : quote.contact;
}

} // namespace kartei
