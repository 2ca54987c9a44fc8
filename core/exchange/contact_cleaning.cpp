#include "core/exchange/contact_cleaning.h"

#include "core/contacts/letter_salutation.h"
#include "core/contacts/phone_number.h"
#include "core/contacts/postal_code.h"

#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString& country)
{
    return country.size() == 2 && country == country.toUpper();
}

class Cleaning {
public:
    Cleaning(Candidate& candidate, const CardHome& home)
        : m_candidate(candidate), m_contact(candidate.record.edit<Contact>()), m_home(home)
    {
    }

    /// Of a title that is one, too: "Mr." of Outlook, "Herr Dr." of anybody.
    void salutation()
    {
        const QString language = m_contact.language.isEmpty() ? m_home.language : m_contact.language;
        if (m_contact.salutation.isEmpty() && isSalutation(m_contact.title)) {
            const QString title = std::exchange(m_contact.title, {});
            m_candidate.given.erase(&fieldOf<&Contact::title>());
            note<&Contact::salutation>(CleanUp::Salutation, title, tidySalutation(title, language));
            return;
        }
        const QString typed = m_contact.salutation;
        const qsizetype blank = typed.indexOf(u' ');
        const QString rest = blank > 0 ? typed.mid(blank + 1).trimmed() : QString();
        const bool hasTitle = isTitle(rest) && m_contact.title.isEmpty() && isSalutation(typed.left(blank));
        if (hasTitle) {
            m_contact.title = rest;
            m_candidate.given.insert(&fieldOf<&Contact::title>());
        }
        note<&Contact::salutation>(
            CleanUp::Salutation, typed, tidySalutation(hasTitle ? typed.left(blank) : typed, language));
    }

    void countries()
    {
        for (ContactAddress& address : m_contact.addresses)
            change(CleanUp::Country, address.country, tidyCountry(address.country), fieldOf<&ContactAddress::country>(),
                u"addresses"_s);
    }

    void postalCodes()
    {
        for (ContactAddress& address : m_contact.addresses) {
            const auto [country, code] = dividedPrefix(address);
            const QString where = country.isEmpty() ? countryOf(address) : country;
            const QString tidy = where.isEmpty() ? code : tidyPostalCode(code, where);
            change(
                CleanUp::PostalCode, address.postalCode, tidy, fieldOf<&ContactAddress::postalCode>(), u"addresses"_s);
            if (!address.country.isEmpty() || country.isEmpty())
                continue;
            const Field& field = fieldOf<&ContactAddress::country>();
            change(CleanUp::PostalCode, address.country, country, field, u"addresses"_s);
            giveOf(address, field);
        }
    }

    void phones()
    {
        const auto known = std::ranges::find_if(
            m_contact.addresses, [](const ContactAddress& address) { return isCode(address.country); });
        const QString country = known == m_contact.addresses.end() ? m_home.country : known->country;
        for (ContactPhone& phone : m_contact.phones) {
            change(CleanUp::Phone, phone.value, internationalOf(phone.value, country), fieldOf<&ContactPhone::value>(),
                u"phones"_s);
            phone.e164 = e164Of(phone.value, m_home.country);
        }
    }

    void names()
    {
        note<&Contact::firstName>(CleanUp::Case, m_contact.firstName, tidyCase(m_contact.firstName));
        note<&Contact::lastName>(CleanUp::Case, m_contact.lastName, tidyCase(m_contact.lastName));
        if (!m_candidate.fullName.isEmpty())
            m_candidate.fullName = tidyCase(m_candidate.fullName);
    }

private:
    /// "Dr.", "Prof. Dr.", "Mag. (FH)": not a name.
    static bool isTitle(const QString& text)
    {
        static const QRegularExpression pattern(
            u"^(?:(?:Dr|Prof|Dipl|Mag|Ing|MUDr|Mgr|Bc|JUDr|PhDr|RNDr|DI|MBA)\\b[.\\-\\w()]*\\s*)+$"_s);
        return pattern.match(text).hasMatch();
    }

    /// "D-01067" says both; a prefix that is no country, or another one than the address's, belongs to the code.
    static std::pair<QString, QString> dividedPrefix(const ContactAddress& address)
    {
        static const QRegularExpression pattern(u"^([A-Za-z]{1,3})[- ]\\s*(\\d[\\d ]+)$"_s);
        const QRegularExpressionMatch found = pattern.match(address.postalCode.trimmed());
        const QString country = found.hasMatch() ? tidyCountry(found.captured(1)) : QString();
        const bool fits = isCode(country) && (address.country.isEmpty() || address.country == country);
        return fits ? std::pair(country, found.captured(2)) : std::pair(QString(), address.postalCode);
    }

    /// Of an address that names none: ours, unless a phone says that they are abroad.
    QString countryOf(const ContactAddress& address) const
    {
        if (!address.country.isEmpty())
            return address.country;
        const bool isAbroad = std::ranges::any_of(m_contact.phones, [&](const ContactPhone& phone) {
            return !phone.e164.isEmpty() && !isNumberOf(phone.e164, m_home.country);
        });
        return isAbroad ? QString() : m_home.country;
    }

    template <auto Member>
    void note(CleanUp rule, QString before, const QString& after)
    {
        const Field& field = fieldOf<Member>();
        if (before == after)
            return;
        m_contact.*Member = after;
        m_candidate.given.insert(&field);
        m_candidate.cleaned.push_back({rule, std::move(before), after, &field, nullptr});
    }

    /// Nobody wrote it, but it is said.
    void giveOf(const ContactAddress& address, const Field& field)
    {
        std::vector<Candidate::Fields>& given = m_candidate.givenParts[describe<Contact>().findParts(u"addresses"_s)];
        const auto place = static_cast<size_t>(&address - m_contact.addresses.data());
        if (place < given.size())
            given[place].insert(&field);
    }

    void change(CleanUp rule, QString& cell, const QString& after, const Field& field, const QString& list)
    {
        if (cell == after)
            return;
        const QString before = std::exchange(cell, after);
        m_candidate.cleaned.push_back({rule, before, after, &field, describe<Contact>().findParts(list)});
    }

    Candidate& m_candidate;
    Contact& m_contact;
    const CardHome& m_home;
};

} // namespace

void cleanUp(Candidate& candidate, CleanUps rules, const CardHome& home)
{
    if (!rules)
        return;
    Cleaning cleaning(candidate, home);
    if (rules.testFlag(CleanUp::Salutation))
        cleaning.salutation();
    if (rules.testFlag(CleanUp::Country))
        cleaning.countries();
    if (rules.testFlag(CleanUp::PostalCode))
        cleaning.postalCodes();
    if (rules.testFlag(CleanUp::Phone))
        cleaning.phones();
    if (rules.testFlag(CleanUp::Case))
        cleaning.names();
}

bool takeCountry(Candidate& candidate, const ColumnTarget& target, const QString& text)
{
    const QString before = text.trimmed();
    const QString after = tidyCountry(before);
    candidate.record.edit<Contact>().addresses.back().country = after;
    candidate.givenParts[target.list].back().insert(target.field);
    if (before != after)
        candidate.cleaned.push_back({CleanUp::Country, before, after, target.field, target.list});
    return true;
}

void splitName(Contact& person, const QString& name)
{
    const qsizetype comma = name.indexOf(u", "_s);
    const qsizetype blank = name.lastIndexOf(u' ');
    person.lastName = comma > 0 ? name.left(comma) : name.mid(blank + 1);
    person.firstName = comma > 0 ? name.mid(comma + 2) : name.left(qMax<qsizetype>(blank, 0));
}

} // namespace kartei
