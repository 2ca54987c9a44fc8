#include "core/sales/introducers.h"

#include "core/contacts/relation.h"
#include "core/sales/quote_actions.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

void introduce(Session& session, const Contact& by, const Contact& who)
{
    Relation relation;
    relation.contact = who.id;
    relation.role = RelationRole::IntroducedBy;
    relation.other = by.id;
    stored(session, relation);
}

Quote sent(Session& session, Id<Contact> customer, const QString& sum, const QString& currency = u"EUR"_s)
{
    Quote quote = aQuote(u"Counter"_s, customer);
    quote.currency = {currency};
    quote.lines = {aLine(u"Counter"_s, u"1"_s, sum)};
    quote = stored(session, quote);
    REQUIRE(sendQuote(session, quote.id, [](const Quote&) { return QByteArray("%PDF"); }));
    return *session.get(quote.id);
}

Quote accepted(Session& session, Id<Contact> customer, const QString& sum, const QString& currency = u"EUR"_s)
{
    const Quote quote = sent(session, customer, sum, currency);
    REQUIRE(acceptQuote(session, quote.id));
    return *session.get(quote.id);
}

/// "Ida 2: 1000.00 EUR, 5.00 CHF".
QStringList told(Session& session)
{
    QStringList lines;
    const Result<std::vector<Introducer>> found = introducers(session);
    REQUIRE(found);
    for (const Introducer& one : *found) {
        QStringList sums;
        for (const Money& sum : one.revenue)
            sums += sum.amount.toText(sum.currency) + u' ' + sum.currency.code;
        lines += one.name + u' ' + QString::number(one.introduced) + u": "_s + sums.join(u", "_s);
    }
    return lines;
}

} // namespace

TEST_CASE("who introduced customers is told with the net of what those accepted, by currency", "[A22]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    CHECK(told(session).isEmpty());
    const Contact ida = stored(session, aPerson(u"Ida"_s, u"Link"_s));
    const Contact max = stored(session, aPerson(u"Max"_s, u"Mentor"_s));
    const Contact huber = stored(session, aCompany(u"Huber"_s));
    const Contact mill = stored(session, aCompany(u"Mill"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = huber.id;
    anna = stored(session, anna);
    introduce(session, ida, huber);
    introduce(session, ida, mill);
    introduce(session, ida, anna);
    introduce(session, max, mill);
    accepted(session, huber.id, u"1000"_s);
    accepted(session, anna.id, u"250"_s);
    accepted(session, mill.id, u"5"_s, u"CHF"_s);
    sent(session, mill.id, u"9999"_s);
    accepted(session, ida.id, u"7777"_s);

    CHECK(told(session) == QStringList{u"Ida Link 3: 1250.00 EUR, 5.00 CHF"_s, u"Max Mentor 1: 5.00 CHF"_s});
}

TEST_CASE("of a quote that was accepted and revised, only what was accepted last is counted", "[A22]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact ida = stored(session, aPerson(u"Ida"_s, u"Link"_s));
    const Contact huber = stored(session, aCompany(u"Huber"_s));
    introduce(session, ida, huber);
    const Quote first = accepted(session, huber.id, u"100"_s);
    const Id<Quote> revision = *reviseQuote(session, first.id);
    CHECK(told(session) == QStringList{u"Ida Link 1: 100.00 EUR"_s});

    REQUIRE(sendQuote(session, revision, [](const Quote&) { return QByteArray("%PDF"); }));
    CHECK(told(session) == QStringList{u"Ida Link 1: 100.00 EUR"_s});

    const Id<Quote> last = *reviseQuote(session, revision);
    REQUIRE(sendQuote(session, last, [](const Quote&) { return QByteArray("%PDF"); }));
    REQUIRE(acceptQuote(session, last));
    CHECK(told(session) == QStringList{u"Ida Link 1: 100.00 EUR"_s});
    REQUIRE(acceptQuote(session, revision));
    CHECK(told(session) == QStringList{u"Ida Link 1: 100.00 EUR"_s});
}
