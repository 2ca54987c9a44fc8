#include "core/contacts/contact_merge.h"
#include "core/planning/caller_facts.h"
#include "core/sales/quote_actions.h"
#include "core/service/asset_queries.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A joiner who sells planers with two years of warranty.
struct Shop {
    explicit Shop(Session& of)
        : session(of), huber(stored(of, aCompany(u"Huber"_s))), mill(stored(of, aCompany(u"Mill"_s)))
    {
        planer.sku = u"PL-1"_s;
        planer.name = u"Planer"_s;
        planer.unit = u"pc"_s;
        planer.warrantyMonths = 24;
        planer = stored(of, planer);
    }

    Asset planerOf(const Contact& customer, const QString& serial = {}) const
    {
        Asset asset;
        asset.contact = customer.id;
        asset.product = planer.id;
        asset.serial = serial;
        asset.sold = QDate(2026, 1, 31);
        return asset;
    }
    Asset changedTo(const Asset& before, const Asset& after) const
    {
        REQUIRE(changed(session, before, after));
        return *session.get(before.id);
    }
    QString refusal(const Asset& asset) const
    {
        const Result<> done = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) {
            Asset copy = asset;
            return tx.insert(copy);
        });
        REQUIRE_FALSE(done);
        return done.error().message;
    }
    Quote accepted(Quote quote) const
    {
        const Id<Quote> id = quote.id.isSet() ? quote.id : stored(session, quote).id;
        REQUIRE(sendQuote(session, id, [](const Quote&) { return QByteArray("%PDF"); }));
        REQUIRE(acceptQuote(session, id));
        return *session.get(id);
    }
    /// Two planers, a worktop that is no product, and another planer on a line of its own.
    Quote sale() const
    {
        Quote quote = aQuote(u"Workshop"_s, huber.id);
        quote.lines = {aLine(u"Planer"_s, u"2"_s, u"900"_s), aLine(u"Worktop"_s, u"3.2"_s, u"100"_s),
            aLine(u"Planer"_s, u"1"_s, u"800"_s)};
        quote.lines[0].product = quote.lines[2].product = planer.id;
        return accepted(quote);
    }
    std::vector<Purchase> bought() const { return purchasesOf(session, huber.id, 100).value(); }
    /// "2 Planer".
    QStringList notNoted() const
    {
        QStringList lines;
        const std::vector<Purchase> left = notNotedAsOwned(session, huber.id, bought()).value();
        for (const Purchase& one : left)
            lines += one.quantity.toText() + u' ' + one.text;
        return lines;
    }

    Session& session;
    Contact huber;
    Contact mill;
    Product planer;
};

} // namespace

TEST_CASE("a warranty lasts to the day of the same number, or the last of a month that has none", "[A7]")
{
    CHECK(warrantyEnd(QDate(2026, 1, 31), 1) == QDate(2026, 2, 28));
    CHECK(warrantyEnd(QDate(2028, 1, 31), 1) == QDate(2028, 2, 29));
    CHECK(warrantyEnd(QDate(2026, 1, 31), 2) == QDate(2026, 3, 31));
    CHECK(warrantyEnd(QDate(2024, 2, 29), 24) == QDate(2026, 2, 28));
    CHECK(warrantyEnd(QDate(2026, 11, 30), 24) == QDate(2028, 11, 30));
    CHECK_FALSE(warrantyEnd(QDate(2026, 1, 31), 0).isValid());
    CHECK_FALSE(warrantyEnd({}, 24).isValid());

    Asset asset;
    CHECK(warrantyOn(QDate(2026, 2, 28), asset) == Warranty::Unknown);
    asset.warrantyUntil = QDate(2026, 2, 28);
    CHECK(warrantyOn(QDate(2026, 2, 28), asset) == Warranty::Lasts);
    CHECK(warrantyOn(QDate(2026, 3, 1), asset) == Warranty::Over);
}

TEST_CASE("what is owned has name, unit and warranty of its product, unless something else is said", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Asset usual = stored(shop.session, shop.planerOf(shop.huber));
    CHECK(usual.name == u"Planer");
    CHECK(usual.unit == u"pc");
    CHECK(usual.warrantyUntil == QDate(2028, 1, 31));

    Asset asked = shop.planerOf(shop.huber);
    asked.name = u"Old planer"_s;
    asked.warrantyUntil = QDate(2026, 6, 30);
    asked = stored(shop.session, asked);
    CHECK(asked.name == u"Old planer");
    CHECK(asked.warrantyUntil == QDate(2026, 6, 30));
}

TEST_CASE("the warranty moves with the day of the sale until somebody types another", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    Asset asset = stored(shop.session, shop.planerOf(shop.huber));
    Asset later = asset;
    later.sold = QDate(2026, 2, 10);
    asset = shop.changedTo(asset, later);
    CHECK(asset.warrantyUntil == QDate(2028, 2, 10));

    Asset typed = asset;
    typed.warrantyUntil = QDate(2030, 1, 1);
    asset = shop.changedTo(asset, typed);
    Asset again = asset;
    again.sold = QDate(2026, 3, 1);
    asset = shop.changedTo(asset, again);
    CHECK(asset.warrantyUntil == QDate(2030, 1, 1));

    Asset without = asset;
    without.warrantyUntil = {};
    CHECK_FALSE(shop.changedTo(asset, without).warrantyUntil.isValid());
}

TEST_CASE("what is owned needs a name, a customer, a quantity and a warranty that ends after the sale", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    Asset nothing;
    nothing.contact = shop.huber.id;
    CHECK(shop.refusal(nothing).contains(u"choose a product"));
    Asset nobodys = shop.planerOf(shop.huber);
    nobodys.contact = {};
    CHECK(shop.refusal(nobodys).contains(u"Planer"));
    Asset none = shop.planerOf(shop.huber);
    none.quantity = {};
    CHECK(shop.refusal(none).contains(u"more than zero"));
    Asset backwards = shop.planerOf(shop.huber);
    backwards.warrantyUntil = backwards.sold.addDays(-1);
    CHECK(shop.refusal(backwards).contains(u"before the day"));
}

TEST_CASE(
    "one thing is noted once: a serial number is given to nothing else, also not by taking something back", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Asset first = stored(shop.session, shop.planerOf(shop.huber, u" SN-1 "_s));
    CHECK(first.serial == u"SN-1");

    const QString refused = shop.refusal(shop.planerOf(shop.mill, u"SN-1"_s));
    CHECK(refused.contains(u"SN-1"));
    CHECK(refused.contains(u"Huber"));
    Asset other;
    other.name = u"Saw"_s;
    other.serial = u"SN-1"_s;
    other.contact = shop.huber.id;
    CHECK(shop.refusal(other).contains(u"Planer"_s));
    other.serial = u"Saw SN-1"_s;
    stored(shop.session, other);
    stored(shop.session, shop.planerOf(shop.mill));
    stored(shop.session, shop.planerOf(shop.mill));

    Asset passedOn = first;
    passedOn.contact = shop.mill.id;
    passedOn = shop.changedTo(first, passedOn);
    CHECK(passedOn.contact == shop.mill.id);

    Asset corrected = passedOn;
    corrected.serial = u"SN-9"_s;
    REQUIRE(changed(shop.session, passedOn, corrected));
    const Result<Session::Reversal> correction = shop.session.nextUndo(10);
    REQUIRE(correction);
    stored(shop.session, shop.planerOf(shop.huber, u"SN-1"_s));
    CHECK_FALSE(shop.session.revert(*correction));
}

TEST_CASE("of its quote it has customer and day, and what gets it is who uses it", "[A7][A8]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    Quote quote = aQuote(u"Workshop"_s, shop.huber.id);
    quote.shipTo = shop.mill.id;
    quote.lines = {aLine(u"Planer"_s, u"1"_s, u"900"_s)};
    quote = shop.accepted(quote);
    Asset asset;
    asset.product = shop.planer.id;
    asset.quote = quote.id;
    asset = stored(shop.session, asset);
    CHECK(asset.contact == shop.mill.id);
    CHECK(asset.sold == quote.decided);
}

TEST_CASE("what is noted as owned is left out of what was only bought, line by line and piece by piece", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote sale = shop.sale();
    CHECK(shop.notNoted() == QStringList{u"2 Planer"_s, u"3.2 Worktop"_s, u"1 Planer"_s});

    Asset one = *assetOf(shop.session, shop.bought()[0]);
    CHECK(one.contact == shop.huber.id);
    CHECK(one.sold == sale.decided);
    one.quantity = Quantity::of(1);
    one.serial = u"SN-1"_s;
    stored(shop.session, one);
    CHECK(shop.notNoted() == QStringList{u"1 Planer"_s, u"3.2 Worktop"_s, u"1 Planer"_s});
    stored(shop.session, *assetOf(shop.session, shop.bought()[1]));
    for (const QString& serial : {u"SN-2"_s, u"SN-3"_s}) {
        one.serial = serial;
        one.quantity = Quantity::of(2); // as it was bought: a number is of one of them
        CHECK(stored(shop.session, one).quantity == Quantity::of(1));
    }
    CHECK(shop.notNoted().isEmpty());
}

TEST_CASE("what was noted of a quote is not asked for again when a revision of it is accepted", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote sale = shop.sale();
    stored(shop.session, *assetOf(shop.session, shop.bought()[0]));
    shop.accepted(*shop.session.get(*reviseQuote(shop.session, sale.id)));
    CHECK(shop.notNoted() == QStringList{u"3.2 Worktop"_s, u"1 Planer"_s});
}

TEST_CASE("a company owns what its people have, too; what was sold last stands first, with its document", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Quote sale = shop.sale();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = shop.huber.id;
    anna = stored(shop.session, anna);
    Asset undated = shop.planerOf(anna, u"A"_s);
    undated.sold = {};
    stored(shop.session, undated);
    stored(shop.session, shop.planerOf(shop.huber, u"B"_s));
    stored(shop.session, *assetOf(shop.session, shop.bought()[1]));
    stored(shop.session, shop.planerOf(shop.mill, u"C"_s));

    const std::vector<OwnedItem> owned = *ownedBy(shop.session, shop.huber.id, 100);
    REQUIRE(owned.size() == 3);
    CHECK(owned[0].asset.name == u"Worktop");
    CHECK(owned[0].number == sale.number);
    CHECK(owned[1].asset.serial == u"B");
    CHECK(owned[1].number.isEmpty());
    CHECK(owned[2].asset.serial == u"A");
    CHECK(ownedBy(shop.session, shop.huber.id, 2)->size() == 2);
    CHECK(ownedBy(shop.session, anna.id, 100)->size() == 1);
}

TEST_CASE("what is owned is found by its serial number, moves in a merge, and comes back by undo", "[A7][P1]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Asset asset = stored(shop.session, shop.planerOf(shop.huber, u"SN-4711"_s));
    const auto hits = search(shop.session.database(), describe<Asset>(), u"4711"_s, 10);
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().id == asset.id.value);

    const QStringList before = everything(shop.session);
    REQUIRE(mergeContacts(shop.session, shop.mill.id, shop.huber.id));
    CHECK(shop.session.get(asset.id)->contact == shop.mill.id);
    REQUIRE(shop.session.undo());
    CHECK(everything(shop.session) == before);

    REQUIRE(removed(shop.session, shop.huber.id));
    CHECK(countOf(shop.session, u"asset"_s) == 0);
    REQUIRE(shop.session.undo());
    CHECK(everything(shop.session) == before);
}

TEST_CASE("a warranty outlives the product that it came from", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Asset asset = stored(shop.session, shop.planerOf(shop.huber));
    REQUIRE(removed(shop.session, shop.planer.id));
    const Asset left = *shop.session.get(asset.id);
    CHECK_FALSE(left.product.isSet());
    CHECK(left.warrantyUntil == asset.warrantyUntil);
}

TEST_CASE("who answers a call is told what is in warranty, and what leaves it first at the top", "[A7][N2]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const QDate today = shop.session.clock().today();
    for (const int days : {-1, 90, 0}) {
        Asset asset = shop.planerOf(shop.huber, QString::number(days));
        asset.sold = today.addYears(-1);
        asset.warrantyUntil = today.addDays(days);
        stored(shop.session, asset);
    }
    const std::vector<Asset> assets = callerFacts(shop.session, shop.huber.id)->assets;
    REQUIRE(assets.size() == 2);
    CHECK(assets[0].serial == u"0");
    CHECK(assets[1].serial == u"90");
}

TEST_CASE("a ticket about something owned is of whoever owns it, and forgets what is deleted", "[A7]")
{
    ON_EACH_ENGINE(business);
    const Shop shop(business.session());
    const Asset asset = stored(shop.session, shop.planerOf(shop.huber));
    Ticket ticket = aTicket(u"Makes noise"_s, {});
    ticket.asset = asset.id;
    ticket = stored(shop.session, ticket);
    CHECK(ticket.contact == shop.huber.id);

    REQUIRE(removed(shop.session, asset.id));
    CHECK_FALSE(shop.session.get(ticket.id)->asset.isSet());
    REQUIRE(shop.session.undo());
    CHECK(shop.session.get(ticket.id)->asset == asset.id);
}
