#pragma once

#include "core/contacts/contact.h"

namespace kartei {

/// What two cards of one contact have in common, as hashes; made of a card alone.
struct LikenessKeys {
    /// The surest first. The last three have no key here: an address is shared, and so is a name.
    enum class Kind : unsigned char {
        Email,
        Phone,
        NameAndCompany,
        NameAndAddress,
        NameAndCity,
        Colleague,
        Neighbour,
        Name,
        Household
    };
    struct Key {
        quint64 hash;
        Kind kind;
        bool isAsked; ///< whether it says enough of this card to look for others by it
    };
    std::vector<Key> keys; ///< the surest first

    /// `company`: where a person works, by name.
    static LikenessKeys of(const Contact& contact, const QString& company);
};

/// "same e-mail address".
QString likenessText(LikenessKeys::Kind kind);

/// As hashes.
struct HouseholdKey {
    quint64 home; ///< last name and address: of all of that name who live there
    quint64 person; ///< first name
};
/// One for each address of a person who has both names.
std::vector<HouseholdKey> householdKeys(const Contact& contact);

/// Names alone are shared by many: not where each has phones, and none in common, or where they live apart.
bool mayBeOne(LikenessKeys::Kind kind, const Contact& one, const Contact& other);

/// A first or a last name has one letter left out, doubled, swapped or another; the other name is the same.
bool namesDifferBySlip(const Contact& one, const Contact& other);

struct LikenessCard {
    Contact contact;
    QString company; ///< where a person works, by name
};
/// Everything that speaks for two cards being one contact, or one household, the surest first.
std::vector<LikenessKeys::Kind> inCommon(const LikenessCard& one, const LikenessCard& other);

} // namespace kartei
