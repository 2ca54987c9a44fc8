#pragma once

#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <functional>

namespace kartei {

/// Invalid: one card twice, or a person and a company.
Result<> checkMergeable(const Contact& kept, const Contact& other);

/// The fields between which somebody may choose: of the others both values stay, or one is right of itself.
bool isChosenInMerge(const Field& field);
/// Whether the card says something there.
bool says(const Contact& contact, const Field& field);

/// What becomes of two cards of one contact, with the key of `kept`: its values, those of `other` where it has none;
/// lists united by what their entries mean; one note below the other; the older day of creation.
Contact mergedContact(const Contact& kept, const Contact& other);

/// Makes two cards one, in an act that can be undone: everything that refers to `other` refers to `kept`, sent quotes
/// too, whose content stays. `choose` may alter what mergedContact() gives. A value that is given up stands in the
/// history of `kept`. Fails as checkMergeable(); NotFound; Conflict: one of the two is not as it was seen any more.
Result<> mergeContacts(Session& session, const Contact& kept, const Contact& other,
    const std::function<void(Contact& becomes)>& choose = {});
/// The same of both as they are now.
Result<> mergeContacts(
    Session& session, Id<Contact> kept, Id<Contact> other, const std::function<void(Contact& becomes)>& choose = {});

} // namespace kartei
