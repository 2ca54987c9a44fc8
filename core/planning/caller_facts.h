#pragma once

#include "core/planning/activity.h"
#include "core/sales/credit.h"
#include "core/sales/purchases.h"
#include "core/sales/suggestions.h"
#include "core/storage/session.h"

#include <QStringList>

namespace kartei {

/// What somebody who answers the telephone has to know at once. Of a person also what stands with the company they work
/// for, of a company also what stands with its people.
struct CallerFacts {
    Contact contact;
    QString company; ///< name of where they work
    std::optional<Activity> last; ///< the newest that was more than a note
    std::vector<Activity> feedback; ///< complaints and what else is not settled, what is due first at the top
    std::vector<Task> steps; ///< open, soonest first
    std::vector<Deal> deals; ///< open, the largest first
    std::vector<Quote> quotes; ///< sent and not decided, the one that ends first at the top
    std::vector<Purchase> bought; ///< the newest five
    std::vector<SuitableProduct> suggestions; ///< three that may suit them next
    std::optional<CreditUse> credit; ///< of a person without a limit that of their company; nothing: there is none
    std::vector<Ticket> tickets; ///< open, the newest first
    std::vector<Asset> assets; ///< in warranty, what leaves it first at the top
    QStringList notes; ///< first lines
};
Result<CallerFacts> callerFacts(Session& session, Id<Contact> contact);

} // namespace kartei
