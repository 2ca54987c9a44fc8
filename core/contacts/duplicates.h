#pragma once

#include "core/contacts/likeness_keys.h"

#include <functional>

namespace kartei {

class Session;

/// A card and an older one that have something in common.
struct LikelyDuplicate {
    Id<Contact> contact;
    Id<Contact> original;
    LikenessKeys::Kind why;
};

/// False: stop.
using SearchProgress = std::function<bool(qint64 done, qint64 total)>;

/// Among all contacts: cards that are likely one contact, as an import looks for them (contact_likeness.h) and persons
/// of similar names at one address; then households, as Kind::Household, without those that have a relation already. No
/// pairs that somebody told to be distinct. Cancelled: `progress` says no.
Result<std::vector<LikelyDuplicate>> likelyDuplicates(Session& session, const SearchProgress& progress = {});

} // namespace kartei
