#pragma once

#include "core/contacts/contact.h"

#include <functional>

namespace kartei {

class Session;

/// A card that is likely another one of an older card.
struct LikelyDuplicate {
    Id<Contact> contact;
    Id<Contact> original;
    QString why;
};

/// Among all contacts, as an import looks for them (contact_likeness.h); without pairs that somebody told to be
/// distinct. Cancelled: `progress` says no.
Result<std::vector<LikelyDuplicate>> likelyDuplicates(
    Session& session, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
