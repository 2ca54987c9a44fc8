#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

namespace kartei {

/// Sums in the business's currency; what is in others is counted, not converted.
struct BusinessFigures {
    Money won; ///< deals won in the last 12 months
    Money wonBefore; ///< in the 12 months before
    Money openDeals;
    int openDealCount = 0;
    Money openQuotes; ///< sent and not yet decided
    int openQuoteCount = 0;
    QDate nextExpiry; ///< the earliest day an open quote is valid until
    int openTickets = 0;
    std::optional<Instant> oldestTicket; ///< of the open ones
};

/// Of a contact and those who work there.
Result<BusinessFigures> businessFigures(Session& session, Id<Contact> contact);

} // namespace kartei
