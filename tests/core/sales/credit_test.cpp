#include "core/sales/credit.h"

#include "core/contacts/relation.h"
#include "core/sales/quote_actions.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

struct Shop {
    explicit Shop(Session& of) : session(of), huber(stored(of, limited(aCompany(u"Huber"_s), 100'000))) { }

    static Contact limited(Contact contact, qint64 minor)
    {
        contact.creditLimit = Amount{minor};
        return contact;
    }
    /// One line without tax.
    Quote draft(Id<Contact> customer, const QString& sum, const QString& currency = u"EUR"_s) const
    {
        Quote quote = aQuote(u"Counter"_s, customer);
        quote.currency = {currency};
        quote.lines = {aLine(u"Counter"_s, u"1"_s, sum)};
        quote.lines.front().taxRate = {};
        return stored(session, quote);
    }
    Quote sent(Id<Contact> customer, const QString& sum, const QString& currency = u"EUR"_s) const
    {
        const Quote quote = draft(customer, sum, currency);
        REQUIRE(sendQuote(session, quote.id, [](const Quote&) { return QByteArray("%PDF"); }));
        return session.get(quote.id).value();
    }
    CreditUse useOf(const Quote& quote) const
    {
        const auto use = creditUseOf(session, quote);
        REQUIRE(use);
        REQUIRE(*use);
        return **use;
    }
    QString warning(const Quote& quote) const
    {
        return creditWarning(useOf(quote), [](const Money& sum) { return sum.amount.toText(sum.currency); });
    }

    Session& session;
    Contact huber;
};

} // namespace

TEST_CASE("a quote that goes beyond the credit limit together with the other open ones is told", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote accepted = shop.sent(shop.huber.id, u"400"_s);
    REQUIRE(acceptQuote(shop.session, accepted.id));
    REQUIRE(declineQuote(shop.session, shop.sent(shop.huber.id, u"5000"_s).id, {}));
    shop.draft(shop.huber.id, u"7000"_s);
    shop.sent(shop.huber.id, u"500"_s);

    const Quote asMuch = shop.draft(shop.huber.id, u"100"_s);
    CHECK(shop.useOf(asMuch).open == Amount{90'000});
    CHECK(shop.warning(asMuch).isEmpty());
    const QString warning = shop.warning(shop.draft(shop.huber.id, u"100.01"_s));
    CHECK(warning.contains(u"Huber"));
    CHECK(warning.contains(u"1000.01"));
    CHECK(warning.contains(u"0.01"));
    CHECK(warning.contains(u"1000.00"));
}

TEST_CASE("a revision counts instead of what it replaces, and an offer whose day is over does not count", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote first = shop.sent(shop.huber.id, u"900"_s);
    const Id<Quote> revision = *reviseQuote(shop.session, first.id);
    CHECK(shop.useOf(*shop.session.get(revision)).open == Amount{});
    REQUIRE(sendQuote(shop.session, revision, [](const Quote&) { return QByteArray("%PDF"); }));
    CHECK(shop.useOf(shop.draft(shop.huber.id, u"1"_s)).open == Amount{90'000});

    Quote old = aQuote(u"Old"_s, shop.huber.id);
    old.number = u"Q-OLD"_s;
    old.status = QuoteStatus::Sent;
    old.date = shop.session.clock().today().addDays(-60);
    old.validUntil = shop.session.clock().today().addDays(-1);
    old.lines = {aLine(u"Counter"_s, u"1"_s, u"500"_s)};
    stored(shop.session, old);
    CHECK(creditUseOf(shop.session, *shop.session.get(shop.huber.id)).value()->open == Amount{90'000});
}

TEST_CASE("what was accepted counts until a newer version of it is accepted, and is not counted twice", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote first = shop.sent(shop.huber.id, u"900"_s);
    REQUIRE(acceptQuote(shop.session, first.id));
    const Id<Quote> revision = *reviseQuote(shop.session, first.id);
    REQUIRE(sendQuote(shop.session, revision, [](const Quote&) { return QByteArray("%PDF"); }));
    const Quote other = shop.draft(shop.huber.id, u"1"_s);
    CHECK(shop.useOf(other).open == Amount{90'000});
    REQUIRE(declineQuote(shop.session, revision, {}));
    CHECK(shop.useOf(other).open == Amount{90'000});
}

TEST_CASE("of all versions of a quote one uses up the limit, also where several are open or were accepted", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const auto revised = [&](Id<Quote> of) {
        const Id<Quote> id = *reviseQuote(shop.session, of);
        REQUIRE(sendQuote(shop.session, id, [](const Quote&) { return QByteArray("%PDF"); }));
        return id;
    };
    const auto open = [&] { return creditUseOf(shop.session, *shop.session.get(shop.huber.id)).value()->open; };
    const Id<Quote> first = shop.sent(shop.huber.id, u"900"_s).id;
    REQUIRE(acceptQuote(shop.session, first));
    const Id<Quote> second = revised(first);
    const Id<Quote> third = revised(second);
    CHECK(open() == Amount{90'000});
    CHECK(shop.useOf(*shop.session.get(*reviseQuote(shop.session, third))).open == Amount{});

    REQUIRE(acceptQuote(shop.session, third));
    CHECK(open() == Amount{90'000});
    revised(first);
    CHECK(open() == Amount{90'000});
}

TEST_CASE("quotes in another currency are not counted, and the warning says how many", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    shop.sent(shop.huber.id, u"5000"_s, u"CHF"_s);
    shop.sent(shop.huber.id, u"1100"_s);

    CHECK(shop.useOf(shop.draft(shop.huber.id, u"1"_s)).uncounted == 1);
    const Quote inFrancs = shop.draft(shop.huber.id, u"1"_s, u"CHF"_s);
    CHECK(shop.useOf(inFrancs).uncounted == 2);
    CHECK(shop.useOf(inFrancs).asked == Amount{});
    CHECK(shop.warning(inFrancs).contains(u"2 quote"));
}

TEST_CASE("the limit is that of who pays, and a company's is used up by its people", "[E31][A8]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = shop.huber.id;
    anna = stored(shop.session, anna);
    shop.sent(anna.id, u"300"_s);
    const Quote hers = shop.draft(anna.id, u"200"_s);
    CHECK(shop.useOf(hers).debtor.id == shop.huber.id);
    CHECK(shop.useOf(hers).total() == Amount{50'000});

    const Contact payer = stored(shop.session, Shop::limited(aPerson(u"Pat"_s, u"Payer"_s), 10'000));
    Quote paid = hers;
    paid.billTo = payer.id;
    REQUIRE(changed(shop.session, hers, paid));
    CHECK(shop.useOf(*shop.session.get(hers.id)).debtor.id == payer.id);
    CHECK(shop.warning(*shop.session.get(hers.id)).contains(u"Pat Payer"));
    REQUIRE(sendQuote(shop.session, hers.id, [](const Quote&) { return QByteArray("%PDF"); }));
    CHECK(creditUseOf(shop.session, payer).value()->open == Amount{20'000});
    CHECK(creditUseOf(shop.session, shop.huber).value()->open == Amount{30'000});
}

TEST_CASE("without a limit nothing is said", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Contact clarke = stored(shop.session, aPerson(u"Robin"_s, u"Clarke"_s));
    CHECK_FALSE(*creditUseOf(shop.session, shop.draft(clarke.id, u"1000000"_s)));
    CHECK_FALSE(*creditUseOf(shop.session, clarke));
}

TEST_CASE("a credit limit is in the business's currency unless the card says another", "[E31]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    CHECK(shop.huber.currency == Currency{u"EUR"_s});
    Contact inYen = shop.huber;
    inYen.currency = {u"JPY"_s};
    REQUIRE(changed(shop.session, shop.huber, inYen));
    const Contact yen = *shop.session.get(shop.huber.id);
    CHECK(yen.creditLimit == Amount{1'000});

    Contact without = yen;
    without.creditLimit.reset();
    REQUIRE(changed(shop.session, yen, without));
    CHECK(shop.session.get(shop.huber.id)->currency == Currency{});

    const Result<> refused = changed(shop.session, *shop.session.get(shop.huber.id), Shop::limited(without, -1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"credit limit of Huber"));
}
