#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/phone_number.h"

namespace kartei {

/// First and last name, or the company name; failing these the first e-mail or phone. Never empty for a filled card.
QString contactNameOf(const Contact& contact);

/// Has a street, and a postal code or a city.
bool isComplete(const ContactAddress& address);

/// Where a letter goes: the postal address, else the first, and one that is complete before any other; that of the
/// company for who has none of their own. Null: there is none. `company` null: a private person.
const ContactAddress* letterAddressOf(const Contact& contact, const Contact* company);

/// What an address is wanted for. One with that label comes first, of the contact, then of the company; else the one
/// that a letter goes to.
enum class AddressUse { Letter, Billing, Delivery };

/// Address lines as printed in a letter's window: name, street, postal code and city; the country in capitals only
/// when it is not `homeCountry`. `company` null: a private person.
QStringList postalAddressOf(
    const Contact& contact, const Contact* company, const QString& homeCountry, AddressUse use = AddressUse::Letter);

/// Days that may pass without a contact.
bool isTouchInterval(qint64 days);

/// Draws a customer number for a contact that has none: it became a customer.
Result<> giveCustomerNumber(Transaction& tx, Id<Contact> id);

/// A card needs a name, an e-mail or a phone. Fills name, sort key, match columns, what counts of consents and
/// `updated`. Who becomes a customer by their life cycle gets a number; what is imported keeps what it has.
Result<> contactRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
