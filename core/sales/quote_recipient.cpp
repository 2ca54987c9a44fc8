#include "core/sales/quote_recipient.h"

#include "core/contacts/contact_rules.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// The cards that an address is made of.
struct Cards {
    Contact contact;
    std::optional<Contact> company;

    QStringList lines(const QString& home, AddressUse use) const
    {
        return postalAddressOf(contact, company ? &*company : nullptr, home, use);
    }
    bool sayWhereToDeliver() const
    {
        const auto says = [](const Contact& one) {
            return std::ranges::find(one.addresses, AddressLabel::Delivery, &ContactAddress::label)
                != one.addresses.end();
        };
        return says(contact) || (company && says(*company));
    }
};

Result<Cards> cardsOf(const ContactGetter& get, Id<Contact> id)
{
    const Result<Contact> contact = get(id);
    if (!contact)
        return contact.error();
    if (!contact->company.isSet())
        return Cards{*contact, std::nullopt};
    const Result<Contact> company = get(contact->company);
    return company ? Result<Cards>(Cards{*contact, *company}) : Result<Cards>(company.error());
}

} // namespace

Result<QuoteAddresses> addressesNow(Database& database, const ContactGetter& get, const Quote& quote)
{
    const Id<Contact> receiver = receiverOf(quote);
    const Result<Cards> payer = cardsOf(get, addresseeOf(quote));
    const Result<Cards> gets = cardsOf(get, receiver);
    const Result<QVariant> home = database.value(u"SELECT country FROM business WHERE id = 1"_s);
    if (!payer || !gets || !home)
        return !payer ? payer.error() : !gets ? gets.error() : home.error();
    QuoteAddresses addresses;
    addresses.recipient = quote.recipient.isEmpty() ? payer->lines(home->toString(), AddressUse::Billing)
                                                    : quote.recipient.split(u'\n');
    if (!quote.deliveryAddress.isEmpty())
        addresses.delivery = quote.deliveryAddress.split(u'\n');
    else if (receiver != addresseeOf(quote) || gets->sayWhereToDeliver())
        addresses.delivery = gets->lines(home->toString(), AddressUse::Delivery);
    if (addresses.delivery == addresses.recipient)
        addresses.delivery.clear();
    return addresses;
}

} // namespace kartei
