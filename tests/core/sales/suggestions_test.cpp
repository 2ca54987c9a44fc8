#include "core/sales/suggestions.h"

#include "core/sales/quote_actions.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

class Sales {
public:
    explicit Sales(Session& session) : m_session(session) { }

    Id<Contact> customer(const QString& name) { return stored(m_session, aPerson(name, u"Huber"_s)).id; }
    Id<Product> product(const QString& name, bool active = true)
    {
        Product made;
        made.name = name;
        made.active = active;
        return stored(m_session, made).id;
    }
    void sell(Id<Contact> to, const std::vector<Id<Product>>& products)
    {
        Quote quote = aQuote(u"Counter"_s, to);
        for (const Id<Product> product : products) {
            quote.lines.push_back(aLine(u"Thing"_s, u"1"_s, u"10"_s));
            quote.lines.back().product = product;
        }
        const Id<Quote> id = stored(m_session, quote).id;
        REQUIRE(sendQuote(m_session, id, [](const Quote&) { return QByteArray("%PDF"); }));
        REQUIRE(acceptQuote(m_session, id));
    }
    QStringList suggested(Id<Contact> to, int limit = 3)
    {
        const Result<std::vector<SuitableProduct>> found = suggestionsFor(m_session, to, limit);
        REQUIRE(found);
        QStringList names;
        for (const SuitableProduct& one : *found)
            names += one.name + u' ' + QString::number(one.buyers);
        return names;
    }

private:
    Session& m_session;
};

} // namespace

TEST_CASE("what may suit a customer next is what others bought beside what they did", "[D16]")
{
    ON_EACH_ENGINE(business);
    Sales sales(business.session());
    const Id<Product> desk = sales.product(u"Desk"_s);
    const Id<Product> lamp = sales.product(u"Lamp"_s);
    const Id<Product> oil = sales.product(u"Oil"_s);
    const Id<Product> old = sales.product(u"Old"_s, false);
    const Id<Product> boat = sales.product(u"Boat"_s);
    const Id<Contact> anna = sales.customer(u"Anna"_s);
    CHECK(sales.suggested(anna).isEmpty());
    sales.sell(sales.customer(u"Bob"_s), {desk, oil, lamp});
    sales.sell(sales.customer(u"Carl"_s), {desk, oil, old});
    sales.sell(sales.customer(u"Dora"_s), {boat});

    CHECK(sales.suggested(anna, 2) == QStringList{u"Desk 2"_s, u"Oil 2"_s}); // nothing is known of her
    sales.sell(anna, {desk});
    CHECK(sales.suggested(anna) == QStringList{u"Oil 2"_s, u"Lamp 1"_s});
    sales.sell(anna, {oil});
    CHECK(sales.suggested(anna) == QStringList{u"Lamp 1"_s});
}

TEST_CASE("what was offered and not taken is not owned, and what a colleague has is not offered", "[D16]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Sales sales(session);
    const Id<Product> desk = sales.product(u"Desk"_s);
    const Id<Product> lamp = sales.product(u"Lamp"_s);
    const Id<Product> oil = sales.product(u"Oil"_s);
    const Contact firm = stored(session, aCompany(u"Huber"_s));
    const auto employee = [&](const QString& name) {
        Contact person = aPerson(name, u"Huber"_s);
        person.company = firm.id;
        return stored(session, person).id;
    };
    const Id<Contact> anna = employee(u"Anna"_s);
    const Id<Contact> carl = employee(u"Carl"_s);
    sales.sell(sales.customer(u"Bob"_s), {desk, lamp, oil});
    Quote quote = aQuote(u"Counter"_s, anna);
    quote.lines = {aLine(u"Desk"_s, u"1"_s, u"10"_s), aLine(u"Lamp"_s, u"1"_s, u"10"_s)};
    quote.lines[0].product = desk;
    quote.lines[1].product = lamp;
    quote.lines[1].kind = LineKind::Optional;
    const Id<Quote> id = stored(session, quote).id;
    REQUIRE(sendQuote(session, id, [](const Quote&) { return QByteArray("%PDF"); }));
    REQUIRE(acceptQuote(session, id));

    CHECK(sales.suggested(anna) == QStringList{u"Lamp 1"_s, u"Oil 1"_s});
    sales.sell(firm.id, {oil});
    CHECK(sales.suggested(carl) == QStringList{u"Lamp 1"_s});
}
