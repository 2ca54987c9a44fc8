#include "core/contacts/contact_problems.h"

#include "core/contacts/postal_code.h"
#include "core/contacts/vat_id.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 30);

CardRules rulesIn(const QString& country)
{
    return {country, kToday, {}};
}

Contact reachable()
{
    Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
    contact.emails.emplace_back();
    contact.emails.back().value = u"anna@baeckerei-huber.de"_s;
    return contact;
}

QStringList fieldsOf(const std::vector<ContactProblem>& problems)
{
    QStringList fields;
    for (const ContactProblem& problem : problems)
        fields += problem.field;
    return fields;
}

} // namespace

TEST_CASE("a VAT id is right by its form and its check digits, however it is divided", "[E25]")
{
    for (const auto& id : {u"ATU13585627"_s, u"BE0428759497"_s, u"CHE-107.787.577 MWST"_s, u"CZ25123891"_s,
             u"DE 136 695 976"_s, u"DK13585628"_s, u"EE100931558"_s, u"EL094259216"_s, u"FI20774740"_s,
             u"FR40303265045"_s, u"HR33392005961"_s, u"HU12892312"_s, u"IT00743110157"_s, u"LU15027442"_s,
             u"MT11679112"_s, u"NL004495445B01"_s, u"PL8567346215"_s, u"PT501964843"_s, u"SE123456789701"_s,
             u"SI50223054"_s, u"SK2022749619"_s, u"de136695976"_s, u"514321987"_s, u"US12-345"_s, QString()}) {
        INFO(id.toStdString());
        CHECK(mayBeVatId(id));
    }
    for (const auto& id : {u"ATU13585626"_s, u"BE0428759498"_s, u"CHE-107.787.578"_s, u"CZ25123890"_s, u"DE136695967"_s,
             u"DE13669597"_s, u"DK13585629"_s, u"EE100931559"_s, u"EL094259217"_s, u"FI20774741"_s, u"FR41303265045"_s,
             u"HR33392005962"_s, u"HU12892313"_s, u"IT00743110158"_s, u"LU15027443"_s, u"MT11679113"_s, u"NL12"_s,
             u"PL8567346216"_s, u"PT501964842"_s, u"SE123456789702"_s, u"SI50223055"_s, u"SK2022749618"_s}) {
        INFO(id.toStdString());
        CHECK_FALSE(mayBeVatId(id));
    }
}

TEST_CASE("a VAT id with two neighbouring digits swapped is noticed where its country has check digits", "[E25]")
{
    for (const auto& id : {u"DE136695976"_s, u"FI20774740"_s, u"PL8567346215"_s, u"PT501964843"_s, u"CZ25123891"_s}) {
        for (qsizetype i = 2; i + 1 < id.size(); ++i) {
            QString swapped = id;
            std::swap(swapped[i], swapped[i + 1]);
            INFO(swapped.toStdString());
            CHECK(mayBeVatId(swapped) == (swapped == id));
        }
    }
}

TEST_CASE("a postal code is looked at as its country writes it", "[E25]")
{
    CHECK(mayBePostalCode(u"80331"_s, u"DE"_s));
    CHECK(mayBePostalCode(u"01067"_s, u"DE"_s));
    CHECK_FALSE(mayBePostalCode(u"1067"_s, u"DE"_s)); // a spreadsheet took the zero
    CHECK(mayBePostalCode(u"110 00"_s, u"CZ"_s));
    CHECK(mayBePostalCode(u"11000"_s, u"CZ"_s));
    CHECK(mayBePostalCode(u"sw1a 1aa"_s, u"GB"_s));
    CHECK_FALSE(mayBePostalCode(u"80331"_s, u"GB"_s));
    CHECK(mayBePostalCode(u"anything"_s, u"BO"_s));
    for (const auto& country : {u"DE"_s, u"CZ"_s, u"IL"_s, u"NL"_s, u"PL"_s, u"US"_s, u"IE"_s})
        CHECK(mayBePostalCode(examplePostalCode(country), country));
}

TEST_CASE("what is likely wrong on a card is named with what it says and how it should look", "[E25]")
{
    CHECK(problemsOf(reachable(), rulesIn(u"DE"_s)).empty());

    Contact contact = reachable();
    contact.emails.front().value = u"anna@huber"_s;
    contact.phones.emplace_back();
    contact.phones.back().value = u"123"_s;
    contact.addresses.emplace_back();
    contact.addresses.back().street = u"Lindenstraße 14"_s;
    contact.addresses.back().city = u"Dresden"_s;
    contact.addresses.back().postalCode = u"1067"_s;
    contact.vatId = u"DE136695967"_s;
    contact.birthday = kToday.addDays(1);
    const auto problems = problemsOf(contact, rulesIn(u"DE"_s));
    CHECK(fieldsOf(problems) == QStringList{u"vat_id"_s, u"emails"_s, u"phones"_s, u"postal_code"_s, u"birthday"_s});
    CHECK(problems[3].text.contains(u"1067"_s));
    CHECK(problems[3].text.contains(u"80331"_s));
    CHECK(problemsOf(contact, rulesIn(u"CH"_s)).size() == 4); // there, four digits are right

    CHECK(fieldsOf(problemsOf(aPerson(u"Bob"_s, u"Nobody"_s), rulesIn(u"DE"_s))) == QStringList{u"phones"_s});
    for (const auto& address : {u"jürgen@müller.de"_s, u"a.b+c@x-y.co.uk"_s, u"דנה@example.co.il"_s}) {
        contact = reachable();
        contact.emails.front().value = address;
        INFO(address.toStdString());
        CHECK(problemsOf(contact, rulesIn(u"DE"_s)).empty());
    }
    for (const auto& address :
        {u"anna@"_s, u"anna huber@x.de"_s, u"a@b@c.de"_s, u"anna@x..de"_s, u".anna@x.de"_s, u"a@x.de, b@x.de"_s}) {
        contact = reachable();
        contact.emails.front().value = address;
        INFO(address.toStdString());
        CHECK(problemsOf(contact, rulesIn(u"DE"_s)).size() == 1);
    }
}

TEST_CASE("a problem never keeps a card from being saved, and all that have one are found again", "[E25]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact wrong = reachable();
    wrong.emails.front().value = u"anna@huber"_s;
    wrong = stored(session, wrong);
    stored(session, reachable());
    stored(session, aPerson(u"Bob"_s, u"Nobody"_s));
    const auto found = contactsWithProblems(session, 10);
    REQUIRE(found);
    REQUIRE(found->size() == 2);
    CHECK(found->front().id == wrong.id);
    CHECK(contactsWithProblems(session, 1)->size() == 1);
    CHECK(
        contactsWithProblems(session, 10, [](qint64, qint64) { return false; }).error().kind == Error::Kind::Cancelled);
}

TEST_CASE("a card says how complete it is and what is missing", "[E29]")
{
    const CardRules rules = rulesIn(u"DE"_s);
    const Completeness person = completenessOf(reachable(), rules);
    CHECK(person.percent() == 25);
    QStringList missing;
    for (const DemandedField& field : person.missing)
        missing += field.label();
    CHECK(missing == QStringList{u"Phones"_s, u"Addresses"_s, u"Salutation"_s});
    Contact company = aCompany(u"Huber"_s);
    company.vatId = u"DE136695976"_s;
    CHECK(completenessOf(company, rules).percent() == 20);
    CHECK(completenessOf(company, rules).missing.size() == 4);
}
