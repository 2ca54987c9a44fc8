#pragma once

#include "core/contacts/likeness_keys.h"

namespace kartei {

class Database;

/// A card that `typed` may be another one of.
struct LikelyContact {
    Contact contact;
    QString company; ///< where a person works, by name
    std::vector<LikenessKeys::Kind> why; ///< the surest first
};

/// Of whom a card is that somebody is typing, or has changed: the likeliest first, `most` of them. Asks indexes for
/// some dozens that may fit and compares these, so it takes no longer where there are many contacts. Without those that
/// are told to be distinct from it.
Result<std::vector<LikelyContact>> likelyContacts(Database& database, const Contact& typed, size_t most);

} // namespace kartei
