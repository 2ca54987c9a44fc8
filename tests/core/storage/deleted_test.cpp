#include "core/storage/deleted.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<DeletedRecord> deleted(Session& session, const QString& text = {})
{
    const auto found = listDeleted(session, nullptr, text, 100);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("what was deleted is listed with when, by whom and what went along, until it is back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    const Deal deal = stored(session, aDeal(u"Counter"_s, anna.id));
    stored(session, aQuote(u"Oak counter"_s, anna.id));
    const Contact bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    REQUIRE(removed(session, anna.id));
    REQUIRE(removed(session, bob.id));

    const auto all = deleted(session);

    REQUIRE(all.size() == 2);
    CHECK(all[0].title == u"Bob Maier"_s);
    CHECK(all[0].author == u"tester"_s);
    CHECK(all[1].entity == &describe<Contact>());
    CHECK(all[1].id == anna.id.value);
    CHECK(all[1].title == anna.name);
    CHECK(all[1].along.size() == 2);
    CHECK(deleted(session, u"counter oak"_s).size() == 1);
    CHECK(deleted(session, u"nobody"_s).empty());
    CHECK(listDeleted(session, &describe<Deal>(), {}, 100)->empty());
    CHECK(listDeleted(session, nullptr, {}, 1)->size() == 1);

    REQUIRE(restoreDeleted(session, describe<Contact>(), anna.id.value));
    CHECK(deleted(session).size() == 1);
    CHECK(session.get(deal.id));
}

TEST_CASE("restoring brings back the record with its links and what went along, and can be undone")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const Contact anna = stored(session, aFullContact(company.id));
    const Deal deal = stored(session, aDeal(u"Counter"_s, company.id));
    stored(session, aFullQuote(company.id, deal.id, {}));
    Task task;
    task.subject = u"Call"_s;
    task.contact = anna.id;
    task.deal = deal.id;
    stored(session, task);
    const QStringList before = everything(session);
    REQUIRE(removed(session, company.id));
    const QStringList without = everything(session);

    REQUIRE(restoreDeleted(session, describe<Contact>(), company.id.value));

    CHECK(everything(session) == before);
    CHECK(session.undoTitle()->contains(u"Huber GmbH"_s));
    REQUIRE(session.undo());
    CHECK(everything(session) == without);
    REQUIRE(session.redo());
    CHECK(everything(session) == before);
}

TEST_CASE("restoring sets a link only where it is still empty")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const Contact newer = stored(session, aCompany(u"Maier GmbH"_s));
    const Contact anna = stored(session, aFullContact(company.id));
    Contact bob = aFullContact(company.id);
    bob.number.clear();
    bob = stored(session, bob);
    REQUIRE(removed(session, company.id));
    const Contact now = session.get(anna.id).value();
    Contact moved = now;
    moved.company = newer.id;
    REQUIRE(changed(session, now, moved));

    REQUIRE(restoreDeleted(session, describe<Contact>(), company.id.value));

    CHECK(session.get(anna.id)->company == newer.id);
    CHECK(session.get(bob.id)->company == company.id);
}

TEST_CASE("one of many that were deleted together is restored alone, with what belongs to it")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    const Deal annas = stored(session, aDeal(u"Counter"_s, anna.id));
    const Deal bobs = stored(session, aDeal(u"Shelf"_s, bob.id));
    REQUIRE(session.transact(u"Delete 2 entries"_s, Undo::InPart, [&](Transaction& tx) {
        const Result<> done = tx.remove(anna.id);
        return done ? tx.remove(bob.id) : done;
    }));

    REQUIRE(restoreDeleted(session, describe<Contact>(), bob.id.value));

    CHECK(session.get(bobs.id));
    CHECK_FALSE(session.get(anna.id));
    CHECK_FALSE(session.get(annas.id));
    const auto left = deleted(session);
    REQUIRE(left.size() == 1);
    CHECK(left[0].id == anna.id.value);
    CHECK(left[0].along.size() == 1);
}

TEST_CASE("what belongs to something deleted later is restored after it, and says so before")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Deal deal = stored(session, aDeal(u"Counter"_s, anna.id));
    REQUIRE(removed(session, deal.id));
    REQUIRE(removed(session, anna.id));

    const Result<> refused = restoreDeleted(session, describe<Deal>(), deal.id.value);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(refused.error().message.contains(u"Counter"_s));
    REQUIRE(restoreDeleted(session, describe<Contact>(), anna.id.value));
    CHECK_FALSE(session.get(deal.id));
    CHECK(restoreDeleted(session, describe<Deal>(), deal.id.value));
    CHECK(session.get(deal.id)->contact == anna.id);
}

TEST_CASE("a link to what is gone for good does not hold a restoring up")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const Contact anna = stored(session, aFullContact(company.id));
    REQUIRE(removed(session, anna.id));
    REQUIRE(removed(session, company.id));

    REQUIRE(restoreDeleted(session, describe<Contact>(), anna.id.value));

    CHECK(session.get(anna.id)->company == Id<Contact>{});
    CHECK(session.get(anna.id)->emails == anna.emails);
}

TEST_CASE("only what was deleted and is not back is restored")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));

    CHECK(restoreDeleted(session, describe<Contact>(), anna.id.value).error().kind == Error::Kind::NotFound);
    REQUIRE(session.undo());
    CHECK(deleted(session).empty());
    REQUIRE(session.redo());
    REQUIRE(removed(session, anna.id));
    REQUIRE(session.undo());
    CHECK(deleted(session).empty());
    REQUIRE(session.redo());
    CHECK(deleted(session).size() == 1);
}

TEST_CASE("a deletion whose record was restored meanwhile is not undone a second time")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(removed(session, anna.id));
    const qint64 deletion = session.history(describe<Contact>(), anna.id.value)->front().id;
    REQUIRE(restoreDeleted(session, describe<Contact>(), anna.id.value));

    const Result<Undone> undone = session.undoAct(deletion);

    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(countOf(session, u"contact"_s) == 1);
}

TEST_CASE("what was deleted more than thirty days ago is not listed any more")
{
    Session::Options options = TestBusiness::defaultOptions();
    Instant now = testNow();
    options.clock.now = [&now] { return now; };
    const auto session = Session::createInMemory(options);
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    const Contact anna = stored(**session, aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(removed(**session, anna.id));
    constexpr qint64 day = 24 * 60 * 60 * qint64{1000};

    now.utcMs += 29 * day;
    CHECK(deleted(**session).size() == 1);
    now.utcMs += 2 * day;
    CHECK(deleted(**session).empty());
}
