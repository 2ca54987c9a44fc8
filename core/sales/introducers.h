#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <vector>

namespace kartei {

/// Who brought us customers, and what came of it.
struct Introducer {
    Id<Contact> contact;
    QString name;
    int introduced = 0; ///< contacts that were introduced by them
    std::vector<Money> revenue; ///< net of the quotes that those, and who works there, accepted; a sum a currency
};

/// Of relations "was introduced by", also of those that ended. Who brought most in the business's currency stands
/// first. A quote counts for everybody who introduced its customer, without versions that were revised and accepted
/// anew.
Result<std::vector<Introducer>> introducers(Session& session);

} // namespace kartei
