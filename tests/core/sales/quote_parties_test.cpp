#include "core/contacts/contact_merge.h"
#include "core/contacts/relation.h"
#include "core/sales/quote_actions.h"
#include "core/sales/quote_drafts.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

ContactAddress address(AddressLabel label, const QString& street)
{
    return {.id = {},
        .label = label,
        .street = street,
        .postalCode = u"80331"_s,
        .city = u"München"_s,
        .region = {},
        .country = u"DE"_s};
}

Contact at(Contact contact, const QString& street)
{
    contact.addresses = {address(AddressLabel::Postal, street)};
    return contact;
}

/// A school for which the city pays, and whose pupils use what it buys.
struct School {
    explicit School(Session& of)
        : session(of), school(stored(of, at(aCompany(u"School"_s), u"School Lane 1"_s))),
          city(stored(of, at(aCompany(u"City"_s), u"Town Square 1"_s))),
          club(stored(of, at(aCompany(u"Pupils' club"_s), u"Club Road 1"_s))),
          other(stored(of, at(aPerson(u"Robin"_s, u"Clarke"_s), u"Mill Road 1"_s)))
    {
    }

    Relation relate(
        const Contact& who, RelationRole role, const Contact& customer, QDate from = {}, QDate to = {}) const
    {
        Relation relation;
        relation.contact = who.id;
        relation.role = role;
        relation.other = customer.id;
        relation.from = from;
        relation.to = to;
        return stored(session, relation);
    }
    Quote draft() const
    {
        Quote quote = newQuoteFor(session, school.id).value();
        quote.lines = {aLine(u"Desk"_s, u"3"_s, u"100"_s)};
        return stored(session, quote);
    }
    Quote sent(Id<Quote> id) const
    {
        REQUIRE(sendQuote(session, id, [](const Quote&) { return QByteArray("%PDF"); }));
        return session.get(id).value();
    }
    QDate today() const { return session.clock().today(); }

    Session& session;
    Contact school;
    Contact city;
    Contact club;
    Contact other;
};

} // namespace

TEST_CASE("a new quote is billed to who pays for its customer and delivered to who uses it", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    CHECK_FALSE(newQuoteFor(shop.session, shop.school.id)->billTo.isSet());
    CHECK(addressesOf(shop.session, *newQuoteFor(shop.session, shop.school.id))->delivery.isEmpty());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    shop.relate(shop.club, RelationRole::UserFor, shop.school);
    shop.relate(shop.other, RelationRole::BuyerFor, shop.school);

    const Quote quote = shop.draft();

    CHECK(quote.billTo == shop.city.id);
    CHECK(quote.shipTo == shop.club.id);
    const Result<QuoteAddresses> addresses = addressesOf(shop.session, quote);
    REQUIRE(addresses);
    CHECK(addresses->recipient == QStringList{u"City"_s, u"Town Square 1"_s, u"80331 München"_s});
    CHECK(addresses->delivery == QStringList{u"Pupils' club"_s, u"Club Road 1"_s, u"80331 München"_s});
}

TEST_CASE("who pays is who does so on the day of the quote, and of several the one who began last", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    const QDate today = shop.today();
    const auto payer = [&](QDate day) { return newQuoteFor(shop.session, shop.school.id, day)->billTo; };
    shop.relate(shop.city, RelationRole::PayerFor, shop.school, today.addDays(-100), today.addDays(-1));
    CHECK(payer(today.addDays(-101)) == Id<Contact>());
    CHECK(payer(today.addDays(-1)) == shop.city.id);
    CHECK(payer(today) == Id<Contact>());

    shop.relate(shop.club, RelationRole::PayerFor, shop.school, today.addDays(-50));
    CHECK(payer(today) == shop.club.id);
    CHECK(payer(today.addDays(-70)) == shop.city.id);
    shop.relate(shop.other, RelationRole::PayerFor, shop.school, today.addDays(-20));
    CHECK(payer(today) == shop.other.id);
}

TEST_CASE("who pays for a company pays for those who work there, unless somebody pays for them", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    Contact teacher = aPerson(u"Tess"_s, u"Teacher"_s);
    teacher.company = shop.school.id;
    teacher = stored(shop.session, teacher);
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    CHECK(newQuoteFor(shop.session, teacher.id)->billTo == shop.city.id);

    shop.relate(shop.other, RelationRole::PayerFor, teacher, shop.today().addDays(-1000));
    CHECK(newQuoteFor(shop.session, teacher.id)->billTo == shop.other.id);
}

TEST_CASE("the letter and the terms of a quote are for who pays, the language is the customer's", "[A8][E31]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    Contact payer = aPerson(u"Ada"_s, u"Payer"_s);
    payer.salutation = u"Frau"_s;
    payer.paymentTerms = u"30 days"_s;
    Contact customer = aPerson(u"Ben"_s, u"Buyer"_s);
    customer.salutation = u"Herr"_s;
    customer.language = u"de"_s;
    customer.paymentTerms = u"cash"_s;
    customer.discount = Percent::of(3);
    payer = stored(shop.session, payer);
    customer = stored(shop.session, customer);
    shop.relate(payer, RelationRole::PayerFor, customer);

    Quote quote = *newQuoteFor(shop.session, customer.id);

    CHECK(quote.salutation == u"Sehr geehrte Frau Payer,");
    CHECK(quote.paymentTerms == u"30 days");
    CHECK(quote.discount == Percent::of(3));
    const Quote before = quote;
    quote.billTo = {};
    REQUIRE(greet(shop.session, before, quote));
    CHECK(quote.salutation == u"Sehr geehrter Herr Buyer,");
}

TEST_CASE("an address labelled for it gets the letter or the goods", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    Contact labelled = shop.school;
    labelled.addresses = {address(AddressLabel::Postal, u"Post Street 1"_s),
        address(AddressLabel::Delivery, u"Yard 1"_s), address(AddressLabel::Billing, u"Office 1"_s)};
    REQUIRE(changed(shop.session, shop.school, labelled));

    QuoteAddresses addresses = *addressesOf(shop.session, *newQuoteFor(shop.session, shop.school.id));
    CHECK(addresses.recipient.contains(u"Office 1"_s));
    CHECK(addresses.delivery == QStringList{u"School"_s, u"Yard 1"_s, u"80331 München"_s});

    Contact atOnePlace = *shop.session.get(shop.school.id);
    const Contact before = atOnePlace;
    atOnePlace.addresses[1].street = u"Office 1"_s;
    REQUIRE(changed(shop.session, before, atOnePlace));
    addresses = *addressesOf(shop.session, *newQuoteFor(shop.session, shop.school.id));
    CHECK(addresses.delivery.isEmpty());
}

TEST_CASE("where another pays the goods go to the customer", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    const Result<QuoteAddresses> addresses = addressesOf(shop.session, shop.draft());
    CHECK(addresses->recipient.contains(u"Town Square 1"_s));
    CHECK(addresses->delivery == QStringList{u"School"_s, u"School Lane 1"_s, u"80331 München"_s});
}

TEST_CASE("a sent quote keeps both addresses, and its revision has them anew", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    shop.relate(shop.club, RelationRole::UserFor, shop.school);
    const Quote sent = shop.sent(shop.draft().id);
    CHECK(sent.recipient == u"City\nTown Square 1\n80331 München");
    CHECK(sent.deliveryAddress == u"Pupils' club\nClub Road 1\n80331 München");
    REQUIRE(changed(shop.session, shop.club, at(shop.club, u"Moved Road 2"_s)));
    CHECK(addressesOf(shop.session, *shop.session.get(sent.id))->delivery.contains(u"Club Road 1"_s));

    const Result<Id<Quote>> revision = reviseQuote(shop.session, sent.id);

    REQUIRE(revision);
    const Quote copy = *shop.session.get(*revision);
    CHECK(copy.billTo == shop.city.id);
    CHECK(copy.shipTo == shop.club.id);
    CHECK(copy.recipient.isEmpty());
}

TEST_CASE("a place that was typed goes out as it was typed, and along with the revision", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    const Quote draft = shop.draft();
    Quote typed = draft;
    typed.deliveryAddress = u"Building site\nRing Road 5"_s;
    REQUIRE(changed(shop.session, draft, typed));
    const Quote sent = shop.sent(draft.id);
    CHECK(sent.deliveryAddress == typed.deliveryAddress);
    CHECK(shop.session.get(*reviseQuote(shop.session, sent.id))->deliveryAddress == typed.deliveryAddress);
}

TEST_CASE("a revision goes to where the card says by then, also when the sent quote has an older place", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.club, RelationRole::UserFor, shop.school);
    const Quote sent = shop.sent(shop.draft().id);
    REQUIRE(sent.deliveryAddress.contains(u"Club Road 1"));
    const Contact before = *shop.session.get(shop.club.id);
    REQUIRE(changed(shop.session, before, at(before, u"New Road 9"_s)));

    for (const Id<Quote> id : {*reviseQuote(shop.session, sent.id), *duplicateQuote(shop.session, sent.id)}) {
        const Quote copy = *shop.session.get(id);
        CHECK(copy.deliveryAddress.isEmpty());
        CHECK(addressesOf(shop.session, copy)->delivery.contains(u"New Road 9"_s));
    }
}

TEST_CASE("a draft for another customer is billed to who pays for that one, unless somebody was chosen", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    shop.relate(shop.club, RelationRole::PayerFor, shop.other);
    const Quote draft = shop.draft();
    Quote moved = draft;
    moved.contact = shop.other.id;
    REQUIRE(changed(shop.session, draft, moved));
    CHECK(shop.session.get(draft.id)->billTo == shop.club.id);

    const Quote before = *shop.session.get(draft.id);
    Quote chosen = before;
    chosen.billTo = shop.school.id;
    REQUIRE(changed(shop.session, before, chosen));
    const Quote second = *shop.session.get(draft.id);
    Quote back = second;
    back.contact = shop.city.id;
    REQUIRE(changed(shop.session, second, back));
    CHECK(shop.session.get(draft.id)->billTo == shop.school.id);

    Quote inWindow = *newQuoteFor(shop.session, shop.school.id);
    REQUIRE(changeCustomer(shop.session, inWindow, shop.other.id));
    CHECK(inWindow.billTo == shop.club.id);
}

TEST_CASE("a merge takes along what a contact pays and gets, also where it was sent", "[A8][P1]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    shop.relate(shop.city, RelationRole::UserFor, shop.school);
    const Quote sent = shop.sent(shop.draft().id);
    const Quote draft = shop.draft();
    const Contact town = stored(shop.session, aCompany(u"Town"_s));
    const QStringList before = everything(shop.session);

    REQUIRE(mergeContacts(shop.session, town.id, shop.city.id));

    for (const Id<Quote> id : {sent.id, draft.id}) {
        CHECK(shop.session.get(id)->billTo == town.id);
        CHECK(shop.session.get(id)->shipTo == town.id);
    }
    CHECK(shop.session.get(sent.id)->recipient == sent.recipient);
    REQUIRE(shop.session.undo());
    CHECK(everything(shop.session) == before);
}

TEST_CASE("who pays a sent quote is kept, and a draft forgets whoever is deleted", "[A8]")
{
    ON_EACH_ENGINE(business);
    const School shop(business.session());
    shop.relate(shop.city, RelationRole::PayerFor, shop.school);
    const Quote draft = shop.draft();
    REQUIRE(removed(shop.session, shop.city.id));
    CHECK_FALSE(shop.session.get(draft.id)->billTo.isSet());
    REQUIRE(shop.session.undo());
    CHECK(shop.session.get(draft.id)->billTo == shop.city.id);

    const Quote sent = shop.sent(draft.id);
    const Result<> refused = removed(shop.session, shop.city.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(sent.number));
    CHECK(refused.error().message.contains(u"who pays"));
}
