#pragma once

#include "core/contacts/contact_problems.h"

namespace kartei {

/// How many cards have something that no filter finds.
struct CardCounts {
    qint64 all = 0; ///< cards
    qint64 faulty = 0; ///< something on them is likely wrong
    qint64 strange = 0; ///< a country that is not known
    qint64 doubles = 0; ///< likely a second card of somebody
};

/// Looks at each card, and for likely duplicates. Cancelled: `progress` says no.
Result<CardCounts> countCards(
    Session& session, const CardRules& rules, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
