#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

namespace kartei {

/// Somebody said that two cards are not one contact: they are not offered as duplicates again.
struct DistinctContacts {
    Id<DistinctContacts> id;
    Id<Contact> one; ///< the smaller id
    Id<Contact> other;
    Instant since;

    bool operator==(const DistinctContacts&) const = default;
};
template <>
const EntityDesc& describe<DistinctContacts>();

/// An act, undoable. Nothing where it is known. Invalid: the same card twice.
Result<> keepApart(Session& session, Id<Contact> one, Id<Contact> other);

/// Whether somebody said so.
Result<bool> areKeptApart(Database& database, Id<Contact> one, Id<Contact> other);

} // namespace kartei
