#include "core/sales/quote_recipient.h"

#include "core/contacts/contact_rules.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<QStringList> addressLines(Database& database, const ContactGetter& get, Id<Contact> customer)
{
    const Result<Contact> contact = get(customer);
    if (!contact)
        return contact.error();
    const Result<QVariant> home = database.value(u"SELECT country FROM business WHERE id = 1"_s);
    if (!home)
        return home.error();
    if (!contact->company.isSet())
        return postalAddressOf(*contact, nullptr, home->toString());
    const Result<Contact> company = get(contact->company);
    if (!company)
        return company.error();
    return postalAddressOf(*contact, &*company, home->toString());
}

} // namespace kartei
