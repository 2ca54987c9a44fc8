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

/// Cards that are likely one contact among all, as an import looks for them (contact_likeness.h); without pairs that
/// somebody told to be distinct. Cancelled: `progress` says no.
Result<std::vector<LikelyDuplicate>> likelyDuplicates(Session& session, const SearchProgress& progress = {});

/// Persons of one last name at one address; without those that are told to be distinct or have a relation already.
Result<std::vector<LikelyDuplicate>> likelyHouseholds(Session& session, const SearchProgress& progress = {});

} // namespace kartei
