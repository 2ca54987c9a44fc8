#include "core/storage/search_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <stdexcept>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("a contact with every field and part comes back as it was stored")
{
    ON_EACH_ENGINE(business);
    const Contact company = stored(business.session(), aCompany(u"Bäckerei Huber GmbH"_s));

    const Contact full = stored(business.session(), aFullContact(company.id));

    const Result<Contact> read = business->get(full.id);
    REQUIRE(read);
    CHECK(*read == full);
    CHECK(read->name == u"Žofie Černá-Strauß"_s);
    CHECK(read->emails[0].match == u"zofie@example.org"_s);
    CHECK(read->phones[0].e164 == u"+491712345678"_s);
    CHECK(read->created == Instant{1'456'823'520'001});
}

TEST_CASE("a quote with every field and line comes back as it was stored")
{
    ON_EACH_ENGINE(business);
    const Contact contact = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    const Deal deal = stored(business.session(), aDeal(u"Counter"_s, contact.id));
    Product product;
    product.name = u"Worktop"_s;
    product = stored(business.session(), product);

    const Quote full = stored(business.session(), aFullQuote(contact.id, deal.id, product.id));

    const Result<Quote> read = business->get(full.id);
    REQUIRE(read);
    CHECK(*read == full);
    CHECK(read->lines.size() == 3);
    CHECK(read->lines[0].amount == Amount{209'760});
}

TEST_CASE("a ticket with every field and message comes back as it was stored")
{
    ON_EACH_ENGINE(business);
    const Contact contact = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));

    const Ticket full = stored(business.session(), aFullTicket(contact.id));

    const Result<Ticket> read = business->get(full.id);
    REQUIRE(read);
    CHECK(*read == full);
    CHECK(read->number == u"T-1001"_s);
}

TEST_CASE("two edits of different fields merge, of the same field conflict")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact before = stored(session, aFullContact({}));
    Contact mine = before;
    mine.position = u"Baker"_s;
    Contact theirs = before;
    theirs.department = u"Oven"_s;
    Contact late = before;
    late.position = u"Miller"_s;

    REQUIRE(changed(session, before, theirs));
    CHECK(changed(session, before, mine));
    const Result<> conflict = changed(session, before, late);

    REQUIRE_FALSE(conflict);
    CHECK(conflict.error().kind == Error::Kind::Conflict);
    const Contact now = session.get(before.id).value();
    CHECK(now.position == u"Baker"_s);
    CHECK(now.department == u"Oven"_s);
}

TEST_CASE("parts are inserted, changed, removed and reordered with their owner")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Quote quote = aQuote(u"Counter"_s, contact.id);
    quote.lines = {aLine(u"a"_s, u"1"_s, u"1"_s), aLine(u"b"_s, u"2"_s, u"1"_s), aLine(u"c"_s, u"3"_s, u"1"_s)};
    const Quote before = stored(session, quote);

    Quote after = before;
    after.lines = {before.lines[2], aLine(u"new"_s, u"4"_s, u"1"_s), before.lines[0]};
    after.lines[0].text = u"c changed"_s;
    REQUIRE(changed(session, before, after));

    const Quote now = session.get(before.id).value();
    REQUIRE(now.lines.size() == 3);
    CHECK(now.lines[0].id == before.lines[2].id);
    CHECK(now.lines[0].text == u"c changed"_s);
    CHECK(now.lines[1].text == u"new"_s);
    CHECK(now.lines[1].id.value > before.lines[2].id.value);
    CHECK(now.lines[2] == before.lines[0]);
    CHECK(countOf(session, u"quote_line"_s) == 3);
}

TEST_CASE("a failing act leaves nothing and says why")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QStringList before = everything(session);

    const Result<> done = session.transact(u"Add two"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        Contact good = aPerson(u"Anna"_s, u"Huber"_s);
        if (const Result<> inserted = tx.insert(good); !inserted)
            return inserted;
        Contact bad;
        return tx.insert(bad);
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Invalid);
    CHECK(everything(session) == before);
    CHECK(countOf(session, u"journal"_s) == 1);
    CHECK(countOf(session, u"search_text"_s) == 0);
}

TEST_CASE("a statement that the engine refuses takes the whole act back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact first = aPerson(u"Anna"_s, u"Huber"_s);
    first.number = u"K-1"_s;
    stored(session, first);
    const QStringList before = everything(session);

    Contact second = aPerson(u"Bob"_s, u"Maier"_s);
    second.number = u"K-1"_s;
    const Result<> done = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        Contact fine = aPerson(u"Carl"_s, u"Oss"_s);
        if (const Result<> inserted = tx.insert(fine); !inserted)
            return inserted;
        Contact copy = second;
        return tx.insert(copy);
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Conflict);
    CHECK(everything(session) == before);
    CHECK(session.transact(u"Next"_s, Undo::Possible, [](Transaction& tx) {
        Contact next = aPerson(u"Dora"_s, u"Ul"_s);
        return tx.insert(next);
    }));
}

TEST_CASE("an attempt that fails inside an act is taken back alone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact taken = aPerson(u"Anna"_s, u"Huber"_s);
    taken.number = u"K-1"_s;
    stored(session, taken);

    const Result<> done = session.transact(u"Import"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (const QString& number : {u"K-2"_s, u"K-1"_s, u"K-3"_s}) {
            const Result<> row = tx.attempt([&] {
                Contact contact = aPerson(u"Row"_s, number);
                contact.number = number;
                return tx.insert(contact);
            });
            CHECK(row.has_value() == (number != u"K-1"_s));
        }
        return {};
    });

    REQUIRE(done);
    CHECK(countOf(session, u"contact"_s) == 3);
    CHECK(countOf(session, u"journal_change"_s) == 9 + 1 + 2);
}

TEST_CASE("changed() is emitted once per act, after it is stored")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::vector<ChangeSet> heard;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& changes) {
        heard.push_back(changes);
        CHECK(countOf(session, u"contact"_s) == 2);
    });

    const Result<> done = session.transact(u"Add two"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        if (const Result<> inserted = tx.insert(anna); !inserted)
            return inserted;
        Contact bob = aPerson(u"Bob"_s, u"Maier"_s);
        return tx.insert(bob);
    });

    REQUIRE(done);
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].title == u"Add two"_s);
    CHECK(heard[0].changes.size() == 2);
    CHECK(heard[0].touches(describe<Contact>()));
    CHECK_FALSE(heard[0].touches(describe<Deal>()));
}

TEST_CASE("an act that changes nothing leaves no trace")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aFullContact({}));
    const QStringList before = everything(session);
    const qint64 journal = countOf(session, u"journal"_s);
    int heard = 0;
    QObject::connect(&session, &Session::changed, &session, [&] { ++heard; });

    REQUIRE(changed(session, contact, contact));

    CHECK(everything(session) == before);
    CHECK(session.get(contact.id)->updated == contact.updated);
    CHECK(countOf(session, u"journal"_s) == journal);
    CHECK(heard == 0);
}

TEST_CASE("an act without a title is stored like any other")
{
    ON_EACH_ENGINE(business);

    CHECK(business->transact(QString(), Undo::Possible, [](Transaction& tx) {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        return tx.insert(anna);
    }));
}

TEST_CASE("an act that throws is taken back")
{
    ON_EACH_ENGINE(business);
    const auto act = [](Transaction& tx) -> Result<> {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        static_cast<void>(tx.insert(anna));
        throw std::runtime_error("from a library");
    };

    CHECK_THROWS(static_cast<void>(business->transact(u"Add"_s, Undo::Possible, act)));

    CHECK(countOf(business.session(), u"contact"_s) == 0);
    stored(business.session(), aPerson(u"Bob"_s, u"Maier"_s));
}

TEST_CASE("texts are stored composed and without control characters, on the same row for every spelling")
{
    ON_EACH_ENGINE(business);

    Contact contact = aPerson(u"Zo\u0065\u0301"_s, u"A\u0000B\u0007C"_s);
    contact.notes = u"one\r\ntwo\tthree"_s;
    contact = stored(business.session(), contact);

    const Contact read = business->get(contact.id).value();
    CHECK(read.firstName == u"Zo\u00e9"_s);
    CHECK(read.lastName == u"ABC"_s);
    CHECK(read.notes == u"one\ntwo\tthree"_s);
    CHECK(read == contact);
}
