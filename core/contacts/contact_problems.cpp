#include "core/contacts/contact_problems.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/each_contact.h"
#include "core/contacts/postal_code.h"
#include "core/contacts/vat_id.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestLife = 120; ///< years

QString say(const char* text)
{
    return QCoreApplication::translate("ContactProblem", text);
}

bool isCountryCode(const QString& country)
{
    return country.size() == 2 && QLocale::codeToTerritory(country) != QLocale::AnyTerritory;
}

/// What is found, in the order of the card.
class Problems {
public:
    explicit Problems(const QString& homeCountry) : m_homeCountry(homeCountry) { }

    void add(const char* field, const QString& value, const char* text, const QStringList& arguments = {})
    {
        QString sentence = say(text);
        if (!value.isEmpty())
            sentence = sentence.arg(isolated(value));
        for (const QString& argument : arguments)
            sentence = sentence.arg(argument);
        m_found.push_back({QString::fromLatin1(field), value, sentence});
    }
    void lookAt(const ContactEmail& email)
    {
        if (!email.value.isEmpty() && !mayBeEmail(email.value))
            add("emails", email.value,
                QT_TRANSLATE_NOOP(
                    "ContactProblem", "“%1” can't be an e-mail address; it should look like anna@example.com."));
    }
    void lookAt(const ContactPhone& phone)
    {
        if (!phone.value.isEmpty() && phone.e164.isEmpty())
            add("phones", phone.value,
                QT_TRANSLATE_NOOP("ContactProblem",
                    "“%1” can't be dialled: digits are missing, or there is more than one number in it."));
    }
    void lookAt(const ContactAddress& address)
    {
        const QString country = address.country.isEmpty() ? m_homeCountry : address.country;
        if (!address.country.isEmpty() && !isCountryCode(address.country))
            return add("country", address.country,
                QT_TRANSLATE_NOOP("ContactProblem", "“%1” is not a country that is known."));
        if (!address.postalCode.isEmpty() && !mayBePostalCode(address.postalCode, country))
            return add("postal_code", address.postalCode,
                QT_TRANSLATE_NOOP("ContactProblem", "“%1” can't be a postal code there (%2); it should look like %3."),
                {country, isolatedLtr(examplePostalCode(country))});
        const bool isHalf = !address.street.isEmpty() && (address.city.isEmpty() || address.postalCode.isEmpty());
        if (isHalf && !examplePostalCode(country).isEmpty())
            add("addresses", address.street,
                QT_TRANSLATE_NOOP("ContactProblem", "“%1” has no town or no postal code: a letter would not arrive."));
    }
    void miss(const DemandedField& field)
    {
        const QString text = say(QT_TRANSLATE_NOOP("ContactProblem", "“%1” is required, and nothing is there."));
        m_found.push_back({field.name(), {}, text.arg(isolated(field.label()))});
    }
    std::vector<ContactProblem> found() { return std::move(m_found); }

private:
    QString m_homeCountry;
    std::vector<ContactProblem> m_found;
};

} // namespace

bool mayBeEmail(const QString& value)
{
    static const QRegularExpression kForm(
        u"^[^\\s@.,;<>()\\[\\]\"]+(\\.[^\\s@.,;<>()\\[\\]\"]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,63}$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return value.size() <= 254 && kForm.match(value).hasMatch();
}

Result<CardRules> CardRules::read(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    const Result<FieldDemands> demands = FieldDemands::read(session.database());
    if (!business || !demands)
        return business ? demands.error() : business.error();
    return CardRules{business->country, session.clock().today(), *demands};
}

std::vector<ContactProblem> problemsOf(const Contact& contact, const CardRules& rules)
{
    const QDate today = rules.today;
    Problems problems(rules.homeCountry);
    if (contact.emails.empty() && contact.phones.empty() && contact.addresses.empty())
        problems.add("phones", {},
            QT_TRANSLATE_NOOP(
                "ContactProblem", "There is no way to reach them: neither a phone, an e-mail nor an address."));
    if (!contact.vatId.isEmpty() && !mayBeVatId(contact.vatId))
        problems.add("vat_id", contact.vatId,
            QT_TRANSLATE_NOOP(
                "ContactProblem", "“%1” can't be a VAT ID of that country: its form or its check digits are wrong."));
    for (const ContactEmail& email : contact.emails)
        problems.lookAt(email);
    for (const ContactPhone& phone : contact.phones)
        problems.lookAt(phone);
    for (const ContactAddress& address : contact.addresses)
        problems.lookAt(address);
    for (const ContactConsent& consent : contact.consents) {
        if (consent.day > today)
            problems.add("consent", consent.day.toString(Qt::ISODate),
                QT_TRANSLATE_NOOP(
                    "ContactProblem", "A consent is of %1, a day that is yet to come: it does not count."));
    }
    const bool isImpossible
        = contact.birthday.isValid() && (contact.birthday > today || contact.birthday < today.addYears(-kLongestLife));
    if (isImpossible)
        problems.add("birthday", contact.birthday.toString(Qt::ISODate),
            QT_TRANSLATE_NOOP("ContactProblem", "Nobody who lives was born on %1."));
    for (const DemandedField& field : rules.demands.wanted(contact.kind)) {
        if (rules.demands.of(contact.kind, field) == Demand::Required && !field.isSaidBy(contact))
            problems.miss(field);
    }
    return problems.found();
}

int Completeness::percent() const
{
    return wanted == 0 ? 100 : (wanted - static_cast<int>(missing.size())) * 100 / wanted;
}

Completeness completenessOf(const Contact& contact, const CardRules& rules)
{
    Completeness result;
    for (const DemandedField& field : rules.demands.wanted(contact.kind)) {
        ++result.wanted;
        if (!field.isSaidBy(contact))
            result.missing.push_back(field);
    }
    return result;
}

Result<std::vector<FaultyContact>> contactsWithProblems(
    Session& session, size_t limit, const std::function<bool(qint64 done, qint64 total)>& progress)
{
    const Result<CardRules> rules = CardRules::read(session);
    if (!rules)
        return rules.error();
    std::vector<FaultyContact> found;
    const auto look = [&](const Contact& contact) {
        std::vector<ContactProblem> problems = problemsOf(contact, *rules);
        if (!problems.empty())
            found.push_back({contact.id, contact.name, std::move(problems)});
        return found.size() < limit;
    };
    const Result<> looked = limit > 0 ? eachContact(session, look, progress) : Result<>();
    return looked ? Result<std::vector<FaultyContact>>(std::move(found))
                  : Result<std::vector<FaultyContact>>(looked.error());
}

} // namespace kartei
