#include "core/contacts/contact_rules.h"

#include "core/base/memo.h"
#include "core/base/text.h"
#include "core/business/business.h"
#include "core/business/number_ranges.h"
#include "core/contacts/consent.h"
#include "core/contacts/relation.h"
#include "core/contacts/tag_days.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestSilence = 36'500; ///< days: a hundred years

void fillDerived(Contact& contact, const Business& business)
{
    contact.name = contactNameOf(contact);
    // people are looked for by their family name
    const QString sortName = contact.kind == ContactKind::Person && !contact.lastName.isEmpty()
        ? QString(contact.lastName + u' ' + contact.firstName)
        : contact.name;
    static Memo<QByteArray> sortKeys;
    contact.sortKey = sortKeys.of(sortName, business.language, [&] { return sortKey(sortName, business.language); });
    for (ContactEmail& email : contact.emails)
        email.match = email.value.trimmed().toLower();
    for (ContactPhone& phone : contact.phones)
        phone.e164 = e164Of(phone.value, business.country);
}

bool isCustomer(Lifecycle lifecycle)
{
    return lifecycle == Lifecycle::Converted || lifecycle == Lifecycle::Retained || lifecycle == Lifecycle::Inspiring;
}

Result<> drawCustomerNumber(Transaction& tx, Contact& contact)
{
    const Result<QString> number = drawNumber(tx, u"customer"_s, describe<Contact>());
    if (number)
        contact.number = *number;
    return number ? Result<>() : Result<>(number.error());
}

/// Without a limit there is nothing to be in a currency; a limit without one is in that of the business.
Result<> settleCreditLimit(const Contact* old, Contact& contact, const Business& business)
{
    if (!contact.creditLimit) {
        contact.currency = {};
        return {};
    }
    if (*contact.creditLimit < Amount{})
        return invalid(QCoreApplication::translate(
            "Contact", "The credit limit of %1 can't be below zero. Leave it empty where there is none.")
                           .arg(contact.name));
    if (contact.currency.code.isEmpty())
        contact.currency = business.currency;
    if (!old || old->creditLimit != contact.creditLimit)
        return {};
    const std::optional<Amount> same = contact.creditLimit->converted(old->currency, contact.currency);
    if (!same)
        return invalid(QCoreApplication::translate(
            "Contact", "The credit limit of %1 can't be written in %2. Enter it anew together with the currency.")
                           .arg(contact.name, contact.currency.code));
    contact.creditLimit = same;
    return {};
}

/// The postal one, else the first. Null: none of them fits.
template <class Fits>
const ContactAddress* firstAddress(const Contact& contact, Fits fits)
{
    const ContactAddress* first = nullptr;
    for (const ContactAddress& address : contact.addresses) {
        if (!fits(address))
            continue;
        if (address.label == AddressLabel::Postal)
            return &address;
        first = first ? first : &address;
    }
    return first;
}

} // namespace

QString contactNameOf(const Contact& contact)
{
    const QString person = QString(contact.firstName + u' ' + contact.lastName).simplified();
    const QString company = contact.companyName.simplified();
    const QString& first = contact.kind == ContactKind::Company ? company : person;
    const QString& second = contact.kind == ContactKind::Company ? person : company;
    if (!first.isEmpty())
        return first;
    if (!second.isEmpty())
        return second;
    if (!contact.emails.empty())
        return contact.emails.front().value.trimmed();
    return contact.phones.empty() ? QString() : contact.phones.front().value.trimmed();
}

bool isComplete(const ContactAddress& address)
{
    return !address.street.trimmed().isEmpty()
        && !(address.postalCode.trimmed().isEmpty() && address.city.trimmed().isEmpty());
}

const ContactAddress* letterAddressOf(const Contact& contact, const Contact* company)
{
    const auto any = [](const ContactAddress&) { return true; };
    const ContactAddress* address = firstAddress(contact, isComplete);
    if (!address && company)
        address = firstAddress(*company, isComplete);
    if (!address)
        address = firstAddress(contact, any);
    return address || !company ? address : firstAddress(*company, any);
}

static const ContactAddress* addressFor(const Contact& contact, const Contact* company, AddressUse use)
{
    const AddressLabel label = use == AddressUse::Billing ? AddressLabel::Billing : AddressLabel::Delivery;
    for (const Contact* one : {&contact, company}) {
        if (!one || use == AddressUse::Letter)
            continue;
        const auto labelled = std::ranges::find(one->addresses, label, &ContactAddress::label);
        if (labelled != one->addresses.end())
            return &*labelled;
    }
    return letterAddressOf(contact, company);
}

QStringList postalAddressOf(const Contact& contact, const Contact* company, const QString& homeCountry, AddressUse use)
{
    QStringList lines;
    if (contact.kind == ContactKind::Person && company)
        lines += company->name;
    QString name = contact.name;
    if (contact.kind == ContactKind::Person) {
        name = QStringList{contact.salutation, contact.title, contact.firstName, contact.lastName, contact.suffix}
                   .join(u' ')
                   .simplified();
        if (contact.firstName.isEmpty() && contact.lastName.isEmpty())
            name = contact.name;
    }
    lines += name;
    if (const ContactAddress* address = addressFor(contact, company, use)) {
        lines += address->street.split(u'\n', Qt::SkipEmptyParts);
        lines += QString(address->postalCode + u' ' + address->city).simplified();
        if (!address->country.isEmpty() && address->country != homeCountry) {
            const QLocale::Territory territory = QLocale::codeToTerritory(address->country);
            lines += territory == QLocale::AnyTerritory ? address->country.toUpper()
                                                        : QLocale::territoryToString(territory).toUpper();
        }
    }
    lines.removeAll(QString());
    return lines;
}

Result<> giveCustomerNumber(Transaction& tx, Id<Contact> id)
{
    const Result<Contact> before = tx.get(id);
    if (!before || !before->number.isEmpty())
        return before ? Result<>() : Result<>(before.error());
    Contact after = *before;
    const Result<> drawn = drawCustomerNumber(tx, after);
    return drawn ? tx.update(*before, after) : drawn;
}

bool isTouchInterval(qint64 days)
{
    return days >= 1 && days <= kLongestSilence;
}

Result<> contactRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    auto& contact = *static_cast<Contact*>(after);
    const Result<Business> business = tx.recall(Id<Business>{1});
    if (!business)
        return business.error();
    fillDerived(contact, *business);
    if (contact.name.isEmpty())
        return invalid(
            QCoreApplication::translate("Contact", "A contact needs a name, an e-mail address or a phone number."));
    if (contact.company.isSet() && contact.company == contact.id)
        return invalid(QCoreApplication::translate("Contact", "A contact can't work for itself."));
    if (contact.keepInTouch && !isTouchInterval(*contact.keepInTouch))
        return invalid(QCoreApplication::translate(
            "Contact", "How many days may pass without a contact to %1 is a number from 1 to 36500, or empty.")
                           .arg(contact.name));
    const Result<std::optional<qint64>> touchEvery = touchEveryOf(tx, contact);
    if (!touchEvery)
        return touchEvery.error();
    contact.touchEvery = *touchEvery;
    if (const Result<> settled = settleConsents(contact, tx.today()); !settled)
        return settled;
    const auto* old = static_cast<const Contact*>(before);
    if (const Result<> settled = settleCreditLimit(old, contact, *business); !settled)
        return settled;
    if (contact.created.utcMs == 0)
        contact.created = tx.now();
    contact.updated = tx.now();
    if (const Result<> kept = old ? keepEmployers(tx, *old, contact) : Result<>(); !kept)
        return kept;
    const bool isNewCustomer = old && isCustomer(contact.lifecycle) && !isCustomer(old->lifecycle);
    return isNewCustomer && contact.number.isEmpty() && !tx.isReverting() ? drawCustomerNumber(tx, contact)
                                                                          : Result<>();
}

} // namespace kartei
