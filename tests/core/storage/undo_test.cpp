#include "core/business/business.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Undo gives `before`, redo `after`, and both once more.
void checkBackAndForth(Session& session, const QStringList& before)
{
    const QStringList after = everything(session);
    REQUIRE(before != after);
    for (int round = 0; round < 2; ++round) {
        REQUIRE(session.undo());
        CHECK(everything(session) == before);
        REQUIRE(session.redo());
        CHECK(everything(session) == after);
    }
}

Quote storedQuote(Session& session)
{
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Quote quote = aQuote(u"Counter"_s, contact.id);
    for (int i = 0; i < 12; ++i)
        quote.lines.push_back(aLine(u"line %1"_s.arg(i), u"1"_s, u"1"_s));
    return stored(session, quote);
}

} // namespace

TEST_CASE("an insertion is undone and redone with its parts and ids")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QStringList before = everything(session);

    const Contact contact = stored(session, aFullContact({}));

    checkBackAndForth(session, before);
    CHECK(session.get(contact.id)->emails == contact.emails);
}

TEST_CASE("an update is undone and redone with changed, moved, new and removed parts")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote quote = storedQuote(session);
    const QStringList before = everything(session);

    Quote after = quote;
    after.title = u"Shelf"_s;
    after.validUntil = {};
    std::swap(after.lines[2], after.lines[9]);
    after.lines[0].text = u"changed"_s;
    after.lines.erase(after.lines.begin() + 5, after.lines.begin() + 8);
    after.lines.insert(after.lines.begin() + 1, aLine(u"new"_s, u"2"_s, u"3"_s));
    after.lines.push_back(aLine(u"last"_s, u"2"_s, u"3"_s));
    REQUIRE(changed(session, quote, after));

    checkBackAndForth(session, before);
}

TEST_CASE("every order of parts is undone to the order before")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Quote quote = storedQuote(session);

    for (int turn = 1; turn < 12; ++turn) {
        const Quote now = session.get(quote.id).value();
        const QStringList before = everything(session);
        Quote after = now;
        std::rotate(after.lines.begin(), after.lines.begin() + turn, after.lines.end());
        std::swap(after.lines[0], after.lines[static_cast<size_t>(turn)]);
        REQUIRE(changed(session, now, after));

        REQUIRE(session.undo());
        CHECK(everything(session) == before);
    }
}

TEST_CASE("a removal takes what depends on it along, clears other references, and comes back whole")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const Contact anna = stored(session, aFullContact(company.id));
    Deal deal = stored(session, aDeal(u"Counter"_s, company.id));
    const Ticket ticket = stored(session, aFullTicket(anna.id));
    Quote quote = aFullQuote(company.id, deal.id, {});
    quote = stored(session, quote);
    Task task;
    task.subject = u"Call"_s;
    task.contact = anna.id;
    task.deal = deal.id;
    task = stored(session, task);
    const QStringList before = everything(session);

    REQUIRE(removed(session, company.id));

    CHECK(session.get(anna.id)->company == Id<Contact>{});
    CHECK(session.get(deal.id).error().kind == Error::Kind::NotFound);
    CHECK(session.get(quote.id).error().kind == Error::Kind::NotFound);
    CHECK(countOf(session, u"quote_line"_s) == 0);
    CHECK(session.get(task.id)->deal == Id<Deal>{});
    CHECK(session.get(ticket.id));
    checkBackAndForth(session, before);
}

TEST_CASE("a record that a part of another refers to can't be removed")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Product product;
    product.name = u"Worktop"_s;
    product = stored(session, product);
    stored(session, aFullQuote(contact.id, {}, product.id));
    const QStringList before = everything(session);

    const Result<> done = removed(session, product.id);

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Invalid);
    CHECK(everything(session) == before);
}

TEST_CASE("bytes come back from undo as they were")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Business was = session.get(Id<Business>{1}).value();
    Business with = was;
    with.logo = QByteArray("\x89PNG\0\xff\x01", 7);
    REQUIRE(changed(session, was, with));
    was = session.get(Id<Business>{1}).value();
    with.logo = "other";
    REQUIRE(changed(session, was, with));

    REQUIRE(session.undo());

    CHECK(session.get(Id<Business>{1})->logo == was.logo);
}

TEST_CASE("a deal goes back to its column and place when its move is undone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Deal first = stored(session, aDeal(u"First"_s, contact.id));
    Deal other = aDeal(u"Other"_s, contact.id);
    other.stage = {first.stage.value + 1};
    stored(session, other);
    stored(session, aDeal(u"Second"_s, contact.id));
    const QStringList before = everything(session);

    Deal moved = first;
    moved.stage = other.stage;
    REQUIRE(changed(session, first, moved));

    checkBackAndForth(session, before);
}

TEST_CASE("undo and redo outlive closing the file")
{
    QTemporaryDir directory;
    const Location location{directory.filePath(u"b.kartei"_s)};
    auto session = Session::create(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    const QStringList before = everything(**session);
    const Contact contact = stored(**session, aFullContact({}));
    const QStringList after = everything(**session);

    session->reset();
    session = Session::open(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    CHECK((*session)->undoTitle().value() == u"Add"_s);
    REQUIRE((*session)->undo());
    CHECK(everything(**session) == before);

    session->reset();
    session = Session::open(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    CHECK((*session)->redoTitle().value() == u"Add"_s);
    REQUIRE((*session)->redo());
    CHECK(everything(**session) == after);
}

TEST_CASE("an act done since a change of the same field refuses its undo and leaves everything")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact first = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact second = first;
    second.position = u"Baker"_s;
    REQUIRE(changed(session, first, second));
    const qint64 act = session.history(describe<Contact>(), first.id.value)->front().id;
    Contact third = session.get(first.id).value();
    third.position = u"Miller"_s;
    REQUIRE(changed(session, second, third));
    const QStringList before = everything(session);

    const Result<Undone> undone = session.undoAct(act);

    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(everything(session) == before);
    CHECK(session.undoTitle().value() == u"Change"_s);
}

TEST_CASE("an insertion is not undone once its record was changed by a later act")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact first = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const qint64 act = session.history(describe<Contact>(), first.id.value)->front().id;
    Contact second = first;
    second.position = u"Baker"_s;
    REQUIRE(changed(session, first, second));

    const Result<Undone> refused = session.undoAct(act);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);

    REQUIRE(session.undo());
    CHECK(session.undoAct(act));
    CHECK(countOf(session, u"contact"_s) == 0);
}

TEST_CASE("one act is taken back out of order, and only once")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const qint64 act = session.history(describe<Contact>(), anna.id.value)->front().id;
    const Contact bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s));

    REQUIRE(session.undoAct(act));

    CHECK_FALSE(session.get(anna.id));
    CHECK(session.get(bob.id));
    CHECK(session.undoAct(act).error().kind == Error::Kind::NotFound);
    REQUIRE(session.redo());
    CHECK(session.get(anna.id)->name == anna.name);
}

TEST_CASE("what may never be undone stops undo and says so")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(session.transact(u"Send quote"_s, Undo::Never, [](Transaction& tx) {
        Contact bob = aPerson(u"Bob"_s, u"Maier"_s);
        return tx.insert(bob);
    }));

    const Result<Undone> undone = session.undo();

    REQUIRE_FALSE(undone);
    CHECK(undone.error().message.contains(u"Send quote"_s));
    CHECK(session.undoTitle().value().isEmpty());
    CHECK(countOf(session, u"contact"_s) == 2);
}

TEST_CASE("a new act ends what could be redone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(session.undo());
    REQUIRE(session.redoTitle().value() == u"Add"_s);

    stored(session, aPerson(u"Bob"_s, u"Maier"_s));

    CHECK(session.redoTitle().value().isEmpty());
    CHECK(session.redo().error().kind == Error::Kind::NotFound);
}

TEST_CASE("several acts are undone newest first and redone oldest first")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::vector<QStringList> states{everything(session)};
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        stored(session, aPerson(name, name));
        states.push_back(everything(session));
    }

    for (size_t i = 3; i-- > 0;) {
        REQUIRE(session.undo());
        CHECK(everything(session) == states[i]);
    }
    for (size_t i = 1; i <= 3; ++i) {
        REQUIRE(session.redo());
        CHECK(everything(session) == states[i]);
    }
    CHECK(session.redo().error().kind == Error::Kind::NotFound);
}

TEST_CASE("undo and redo are heard as changes, with the title of the act")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    std::vector<ChangeSet> heard;
    QObject::connect(
        &session, &Session::changed, &session, [&](const ChangeSet& changes) { heard.push_back(changes); });

    REQUIRE(session.undo());
    REQUIRE(session.redo());

    REQUIRE(heard.size() == 2);
    CHECK(heard[0].title == u"Add"_s);
    CHECK(heard[0].touches(describe<Contact>(), anna.id.value));
    CHECK(heard[1].changes.front().operation == Operation::Insert);
}

TEST_CASE("the history of a record tells who did what, newest first")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    Contact after = anna;
    after.position = u"Baker"_s;
    REQUIRE(changed(session, anna, after));
    REQUIRE(session.undo());

    const auto entries = session.history(describe<Contact>(), anna.id.value);

    REQUIRE(entries);
    REQUIRE(entries->size() == 3);
    CHECK((*entries)[0].kind == u"undo"_s);
    CHECK((*entries)[1].title == u"Change"_s);
    CHECK((*entries)[1].author == u"tester"_s);
    CHECK((*entries)[1].changes[0].diff.before == QJsonObject{{u"position"_s, u""_s}});
    CHECK((*entries)[1].changes[0].diff.after == QJsonObject{{u"position"_s, u"Baker"_s}});
    CHECK((*entries)[2].changes[0].operation == Operation::Insert);
    CHECK((*entries)[0].at > (*entries)[1].at);
}
