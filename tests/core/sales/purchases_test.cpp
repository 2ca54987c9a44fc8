#include "core/sales/purchases.h"

#include "core/sales/quote_actions.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QuoteLine line(const QString& text, LineKind kind = LineKind::Item)
{
    QuoteLine made = aLine(text, u"2"_s, u"10"_s);
    made.kind = kind;
    return made;
}

Id<Quote> accepted(Session& session, Quote quote)
{
    const Id<Quote> id = quote.id.isSet() ? quote.id : stored(session, quote).id;
    REQUIRE(sendQuote(session, id, [](const Quote&) { return QByteArray("%PDF"); }));
    REQUIRE(acceptQuote(session, id));
    return id;
}

QStringList bought(Session& session, Id<Contact> contact, int limit = 100)
{
    QStringList texts;
    const Result<std::vector<Purchase>> found = purchasesOf(session, contact, limit);
    REQUIRE(found);
    for (const Purchase& one : *found)
        texts += one.text;
    return texts;
}

} // namespace

TEST_CASE("what counted on accepted quotes was bought, by the company and those who work there", "[A7]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact firm = stored(session, aCompany(u"Huber"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = firm.id;
    anna = stored(session, anna);
    Quote quote = aQuote(u"Counter"_s, firm.id);
    quote.lines = {line(u"Heading"_s, LineKind::Heading), line(u"Desk"_s), line(u"Lamp"_s, LineKind::Optional),
        line(u"Stone"_s, LineKind::Alternative), line(u"Chair"_s)};
    const Id<Quote> first = accepted(session, quote);
    Quote open = aQuote(u"Open"_s, firm.id);
    open.lines = {line(u"Open"_s)};
    REQUIRE(sendQuote(session, stored(session, open).id, [](const Quote&) { return QByteArray("%PDF"); }));
    Quote hers = aQuote(u"Hers"_s, anna.id);
    hers.lines = {line(u"Shelf"_s)};
    accepted(session, hers);

    CHECK(bought(session, firm.id) == QStringList{u"Shelf"_s, u"Desk"_s, u"Chair"_s});
    CHECK(bought(session, anna.id) == QStringList{u"Shelf"_s});
    CHECK(bought(session, firm.id, 1) == QStringList{u"Shelf"_s});
    const Purchase desk = purchasesOf(session, firm.id, 100)->at(1);
    CHECK(desk.quote == first);
    CHECK(desk.number == session.get(first)->number);
    CHECK(desk.day == session.clock().today());
    CHECK(desk.quantity == Quantity::of(2));

    const Id<Quote> revision = *reviseQuote(session, first);
    const Quote before = *session.get(revision);
    Quote less = before;
    less.lines.pop_back();
    REQUIRE(changed(session, before, less));
    accepted(session, *session.get(revision));
    CHECK(bought(session, firm.id) == QStringList{u"Desk"_s, u"Shelf"_s});
}

TEST_CASE("what is for somebody's use is theirs, too, and who only pays owns nothing", "[A7][A8]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact buyer = stored(session, aCompany(u"School"_s));
    const Contact user = stored(session, aCompany(u"Club"_s));
    const Contact payer = stored(session, aCompany(u"City"_s));
    Quote quote = aQuote(u"Counter"_s, buyer.id);
    quote.shipTo = user.id;
    quote.billTo = payer.id;
    quote.lines = {line(u"Desk"_s)};
    accepted(session, quote);

    CHECK(bought(session, buyer.id) == QStringList{u"Desk"_s});
    CHECK(bought(session, user.id) == QStringList{u"Desk"_s});
    CHECK(bought(session, payer.id).isEmpty());
}

TEST_CASE("of all versions of a quote the newest that was accepted was bought, whatever lies between", "[A7]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact firm = stored(session, aCompany(u"Huber"_s));
    const auto revised = [&](Id<Quote> of, const QString& text) {
        const Id<Quote> id = *reviseQuote(session, of);
        const Quote before = *session.get(id);
        Quote after = before;
        after.lines = {line(text)};
        REQUIRE(changed(session, before, after));
        return id;
    };
    Quote quote = aQuote(u"Counter"_s, firm.id);
    quote.lines = {line(u"Desk"_s)};
    const Id<Quote> first = accepted(session, quote);
    const Id<Quote> between = revised(first, u"Table"_s);
    REQUIRE(sendQuote(session, between, [](const Quote&) { return QByteArray("%PDF"); }));
    CHECK(bought(session, firm.id) == QStringList{u"Desk"_s});

    accepted(session, *session.get(revised(between, u"Bench"_s)));
    CHECK(bought(session, firm.id) == QStringList{u"Bench"_s});

    accepted(session, *session.get(revised(first, u"Stool"_s)));
    CHECK(bought(session, firm.id) == QStringList{u"Stool"_s});
}
