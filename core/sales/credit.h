#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

#include <functional>

namespace kartei {

/// How much of a credit limit is used up. What of the accepted quotes was paid is not known here: all of them count.
struct CreditUse {
    Contact debtor; ///< whose limit it is, without parts
    Money limit;
    Amount open; ///< quotes in the limit's currency that bind us: accepted, or sent and neither decided nor over
    Amount asked; ///< what the quote that is looked at adds
    int uncounted = 0; ///< quotes in other currencies, that one too

    Amount total() const;
    bool isPassed() const { return total() > limit.amount; }
};

/// Of who is to pay `quote`: their own limit, or that of the company where they work. The quote itself, and all
/// other versions of it, are not among the open ones. Nothing: there is no limit.
Result<std::optional<CreditUse>> creditUseOf(Session& session, const Quote& quote);
/// Of a contact as it stands. Nothing: the card says no limit.
Result<std::optional<CreditUse>> creditUseOf(Session& session, const Contact& contact);

/// What to say of a quote that passes the limit; empty: it doesn't. `inWords` writes a sum.
QString creditWarning(const CreditUse& use, const std::function<QString(const Money& sum)>& inWords);

} // namespace kartei
