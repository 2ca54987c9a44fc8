#include "tests/core/exchange/import_fixture.h"

using namespace kartei;

TEST_CASE("a name beside the name of a company is a person who works there")
{
    const auto session = business();

    importContacts(*session, "Firmenname;Ansprechpartner;E-Mail\nHuber GmbH;Anna Huber;a@x.de\nFink KG;;i@fink.de\n");

    const Contact anna = contactNamed(*session, u"Anna Huber"_s);
    CHECK(anna.kind == ContactKind::Person);
    CHECK(anna.company == contactNamed(*session, u"Huber GmbH"_s).id);
    CHECK(contactNamed(*session, u"Fink KG"_s).kind == ContactKind::Company);
}

TEST_CASE("a name counts though the kind is given, and one that has no place is told")
{
    const auto session = business();

    const ImportReport report = importContacts(*session,
        "Kind,Name,First name,Last name,Company name\nperson,Anna Huber,,,\ncompany,Fink KG,,,\n"
        "person,\"Maier, Dr. Bob\",Bob,Maier,\ncompany,Eva Alt,,,Alt GmbH\n");

    CHECK(report.created == 4);
    CHECK(contactNamed(*session, u"Anna Huber"_s).lastName == u"Huber"_s);
    CHECK(contactNamed(*session, u"Fink KG"_s).companyName == u"Fink KG"_s);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].text.contains(u"Eva Alt"_s));
}

TEST_CASE("a whole name does not divide anew the name of somebody who has it")
{
    const auto session = business();
    importContacts(*session, "First name,Last name,Email\nAnna Maria,von Berg,a@x.de\n");

    const ImportReport report
        = importContacts(*session, "Kind,Name,Email\nperson,Anna Maria von Berg,a@x.de\n", Duplicates::Merge);

    CHECK(report.unchanged == 1);
}

TEST_CASE("one number under two labels stays two phones when it comes again")
{
    const auto session = business();
    const QByteArray head = "last_name,email_1_value,phone_1_label,phone_1_value,phone_2_label,phone_2_value\n";
    const QByteArray csv = head + "Huber,a@x.de,work,+49 89 1234567,fax,+49 89 1234567\n";
    importContacts(*session, csv);

    CHECK(importContacts(*session, csv, Duplicates::Merge).unchanged == 1);
    CHECK(
        importContacts(*session, head + "Huber,a@x.de,fax,089 1234567,work,089 1234567\n", Duplicates::Merge).unchanged
        == 1);
    importContacts(*session, head + "Huber,a@x.de,home,089 1234567,work,089 1234567\n", Duplicates::Merge);
    const Contact huber = contactNamed(*session, u"Huber"_s);
    REQUIRE(huber.phones.size() == 2);
    CHECK(huber.phones[0].label == ReachLabel::Work);
    CHECK(huber.phones[1].label == ReachLabel::Home);
}

TEST_CASE("a phone number is the same with and without the prefix of the country, and words are not digits")
{
    const auto session = business();
    importContacts(*session, "Last name,Email,Mobile\nHuber,a@x.de,+49 171 2345678\nFlower,f@x.de,1-800-FLOWERS\n");

    CHECK(importContacts(*session, "Last name,Email,Mobile\nHuber,a@x.de,0171 2345678\n", Duplicates::Merge).unchanged
        == 1);
    importContacts(*session, "Email,Mobile\nf@x.de,1-800-CONTACTS\n", Duplicates::Merge);
    CHECK(contactNamed(*session, u"Flower"_s).phones.size() == 2);
}
