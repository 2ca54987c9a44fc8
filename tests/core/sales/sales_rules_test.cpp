#include "core/sales/deal_actions.h"
#include "core/sales/deal_queries.h"
#include "core/sales/quote_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Contact anna(Session& session)
{
    Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
    contact.addresses = {{.id = {},
        .label = AddressLabel::Postal,
        .street = u"Lindenstraße 14"_s,
        .postalCode = u"80331"_s,
        .city = u"München"_s,
        .region = {},
        .country = u"DE"_s}};
    return stored(session, contact);
}

Quote importedQuote(const QString& number, Id<Contact> contact)
{
    Quote quote = aQuote(u"Counter"_s, contact);
    quote.number = number;
    quote.status = QuoteStatus::Sent;
    quote.lines = {aLine(u"Oak top"_s, u"3.2"_s, u"690"_s)};
    return quote;
}

Quote draftFor(Session& session, Id<Contact> contact)
{
    Quote quote = aQuote(u"Counter"_s, contact);
    quote.lines = {aLine(u"Oak top"_s, u"3.2"_s, u"690"_s)};
    return stored(session, quote);
}

Result<QByteArray> paper(const Quote&)
{
    return QByteArray("%PDF");
}

template <class E>
void checkRefused(Session& session, const E& before, const E& after, const QString& words)
{
    const Result<> refused = changed(session, before, after);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().message.contains(words));
}

} // namespace

TEST_CASE("an import of quotes that the customers have can be taken back and done again")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    REQUIRE(session.transact(u"Import"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (const char* number : {"Q-1", "Q-2"}) {
            Quote quote = importedQuote(QLatin1String(number), customer.id);
            if (const Result<> done = tx.insert(quote); !done)
                return done;
        }
        return {};
    }));
    const QStringList imported = everything(session);

    REQUIRE(session.undo());
    CHECK(countOf(session, u"quote"_s) == 0);
    CHECK(countOf(session, u"quote_line"_s) == 0);
    REQUIRE(session.redo());
    CHECK(everything(session) == imported);

    const Quote quote = session.list<Quote>(u"ORDER BY id LIMIT 1"_s)->front();
    CHECK_FALSE(removed(session, quote.id));
}

TEST_CASE("making a draft is not undone once it was sent")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    const Quote draft = draftFor(session, customer.id);
    const qint64 made = session.history(describe<Quote>(), draft.id.value)->front().id;
    REQUIRE(sendQuote(session, draft.id, &paper));

    CHECK_FALSE(session.undoAct(made));

    CHECK(session.get(draft.id)->status == QuoteStatus::Sent);
}

TEST_CASE("an imported quote keeps the address that its customer had")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    const Quote quote = stored(session, importedQuote(u"Q-1"_s, customer.id));
    CHECK(quote.recipient == u"Anna Huber\nLindenstraße 14\n80331 München");
    Quote addressed = importedQuote(u"Q-2"_s, customer.id);
    addressed.recipient = u"Somebody else"_s;
    CHECK(stored(session, addressed).recipient == u"Somebody else");
    CHECK(draftFor(session, customer.id).recipient.isEmpty());
}

TEST_CASE("a draft becomes a sent quote by being sent only, and gets no number by hand")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote draft = draftFor(session, anna(session).id);
    for (const QuoteStatus status : {QuoteStatus::Sent, QuoteStatus::Accepted, QuoteStatus::Expired}) {
        Quote sealed = draft;
        sealed.status = status;
        checkRefused(session, draft, sealed, u"sent"_s);
    }
    Quote numbered = draft;
    numbered.number = u"Q-1"_s;
    checkRefused(session, draft, numbered, u"by hand"_s);
    CHECK(*session.get(draft.id) == draft);
}

TEST_CASE("only the suffix of a revision is replaced when it is revised again")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote first = stored(session, importedQuote(u"AN-RE-2026-R5"_s, anna(session).id));

    const Id<Quote> second = *reviseQuote(session, first.id);
    CHECK(sendQuote(session, second, &paper) == u"AN-RE-2026-R5-R2"_s);
    const Id<Quote> third = *reviseQuote(session, second);
    CHECK(sendQuote(session, third, &paper) == u"AN-RE-2026-R5-R3"_s);
}

TEST_CASE("in another currency an amount stays the same sum, or is refused")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    Deal euros = aDeal(u"Kitchen"_s, customer.id);
    euros.value = {100'000};
    euros = stored(session, euros);
    Deal yen = euros;
    yen.currency = {u"JPY"_s};
    REQUIRE(changed(session, euros, yen));
    CHECK(session.get(euros.id)->value == Amount{1000});
    REQUIRE(session.undo());
    CHECK(session.get(euros.id)->value == Amount{100'000});

    Deal cents = *session.get(euros.id);
    const Deal before = cents;
    cents.value = {100'050};
    REQUIRE(changed(session, before, cents));
    Deal lost = cents;
    lost.currency = {u"JPY"_s};
    checkRefused(session, cents, lost, u"1000.50 EUR"_s);
    lost.value = {1001};
    CHECK(changed(session, cents, lost));
    CHECK(session.get(euros.id)->value == Amount{1001});

    Quote quote = draftFor(session, customer.id);
    const Quote undiscounted = quote;
    quote.discountAmount = {500};
    REQUIRE(changed(session, undiscounted, quote));
    quote = *session.get(quote.id);
    Quote dinars = quote;
    dinars.currency = {u"KWD"_s};
    REQUIRE(changed(session, quote, dinars));
    CHECK(session.get(quote.id)->discountAmount == Amount{5000});
}

TEST_CASE("percentages outside of their range are refused by name")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    const Deal deal = stored(session, aDeal(u"Kitchen"_s, customer.id));
    Deal sure = deal;
    sure.probability = Percent::of(101);
    checkRefused(session, deal, sure, u"probability"_s);

    Product top;
    top.name = u"Oak top"_s;
    top = stored(session, top);
    Product taxed = top;
    taxed.taxRate = Percent::of(-1);
    checkRefused(session, top, taxed, u"tax rate"_s);

    const Quote quote = draftFor(session, customer.id);
    Quote other = quote;
    other.discount = Percent::of(101);
    checkRefused(session, quote, other, u"discount"_s);
    other = quote;
    other.lines[0].taxRate = Percent::of(190);
    checkRefused(session, quote, other, u"tax rate of “Oak top”"_s);
    other = quote;
    other.lines[0].discount = Percent::of(120);
    checkRefused(session, quote, other, u"discount on “Oak top”"_s);

    const Stage stage = stagesInOrder(session)->front();
    Stage likely = stage;
    likely.probability = Percent::of(120);
    checkRefused(session, stage, likely, u"probability"_s);
}

TEST_CASE("a stage with deals in it is kept, an empty one goes")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const std::vector<Stage> stages = *stagesInOrder(session);
    const Deal deal = stored(session, aDeal(u"Kitchen"_s, anna(session).id));

    const Result<> refused = removed(session, stages[0].id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"deal"_s));
    CHECK(session.get(deal.id));
    REQUIRE(removed(session, stages[4].id));
    REQUIRE(moveDeal(session, deal.id, stages[1].id, {}));
    CHECK(removed(session, stages[0].id));
}

TEST_CASE("who has a sent quote is kept, and the reason says which")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    stored(session, importedQuote(u"Q-77"_s, customer.id));

    const Result<> refused = removed(session, customer.id);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Q-77"_s));
    CHECK(refused.error().message.contains(u"customer"_s));
}

TEST_CASE("whose deal is won gets a customer number, once")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact customer = anna(session);
    const Deal kitchen = stored(session, aDeal(u"Kitchen"_s, customer.id));
    const Deal bath = stored(session, aDeal(u"Bath"_s, customer.id));

    REQUIRE(winDeal(session, kitchen.id));
    const QString number = session.get(customer.id)->number;
    CHECK(number == u"K-10001");
    REQUIRE(winDeal(session, bath.id));
    CHECK(session.get(customer.id)->number == number);
    REQUIRE(session.undo());
    REQUIRE(session.undo());
    CHECK(session.get(customer.id)->number.isEmpty());
}
