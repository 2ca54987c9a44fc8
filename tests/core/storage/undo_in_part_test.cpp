#include "core/storage/act_list.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

qint64 newestAct(Session& session)
{
    return listActs(session, {.limit = 1})->acts.front().id;
}

/// "Person 0", "Person 1" … brought in by one act, all of one company that comes first.
struct Brought {
    qint64 act = 0;
    Contact company;
    std::vector<Contact> people;
};
Brought bring(Session& session, int count)
{
    Brought brought;
    REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        brought.company = aCompany(u"Huber GmbH"_s);
        if (const Result<> done = tx.insert(brought.company); !done)
            return done;
        for (int i = 0; i < count; ++i) {
            Contact person = aPerson(u"Person"_s, QString::number(i));
            person.emails = {{{}, ReachLabel::Work, u"p%1@example.org"_s.arg(i), false, {}}};
            if (const Result<> done = tx.insert(person); !done)
                return done;
            brought.people.push_back(person);
        }
        return {};
    }));
    brought.act = newestAct(session);
    return brought;
}

void edit(Session& session, Id<Contact> id, const std::function<void(Contact&)>& change)
{
    const Contact before = session.get(id).value();
    Contact after = before;
    change(after);
    REQUIRE(changed(session, before, after));
}

} // namespace

TEST_CASE("undoing an import keeps what was changed since, names it and takes everything else back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 200);
    edit(session, brought.people[3].id, [](Contact& person) { person.position = u"Baker"_s; });
    edit(session, brought.people[150].id, [](Contact& person) { person.notes = u"likes oak"_s; });

    const Result<Undone> undone = session.undoAct(brought.act);

    REQUIRE(undone);
    CHECK(undone->title == u"Import"_s);
    CHECK(undone->kept == 2);
    CHECK(undone->keptTitles == QStringList{u"Person 3"_s, u"Person 150"_s});
    CHECK(keptText(*undone).contains(u"Person 150"_s));
    CHECK(countOf(session, u"contact"_s) == 2);
    CHECK(countOf(session, u"contact_email"_s) == 2);
    CHECK(session.get(brought.people[3].id)->position == u"Baker"_s);
    CHECK(search(session.database(), u"Person 4"_s, 10)->empty());
    CHECK(search(session.database(), u"Person 3"_s, 10)->size() == 1);
}

TEST_CASE("what was changed back is not kept")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 3);
    edit(session, brought.people[1].id, [](Contact& person) { person.position = u"Baker"_s; });
    REQUIRE(session.undo());

    const Result<Undone> undone = session.undoAct(brought.act);

    REQUIRE(undone);
    CHECK(undone->kept == 0);
    CHECK(keptText(*undone).isEmpty());
    CHECK(countOf(session, u"contact"_s) == 0);
}

TEST_CASE("what somebody deleted since is gone and not named as kept")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 3);
    REQUIRE(removed(session, brought.people[1].id));

    const Result<Undone> undone = session.undoAct(brought.act);

    REQUIRE(undone);
    CHECK(undone->kept == 0);
    CHECK(countOf(session, u"contact"_s) == 0);
}

TEST_CASE("what others refer to since stays with them")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 3);
    const Deal deal = stored(session, aDeal(u"Counter"_s, brought.people[0].id));
    edit(session, brought.people[1].id, [&](Contact& person) { person.company = brought.company.id; });

    const Result<Undone> undone = session.undoAct(brought.act);

    REQUIRE(undone);
    CHECK(undone->kept == 3);
    CHECK(session.get(deal.id)->contact == brought.people[0].id);
    CHECK(session.get(brought.people[1].id)->company == brought.company.id);
    CHECK(countOf(session, u"contact"_s) == 3);
}

TEST_CASE("a record that turns out to stay half way is left whole, and so is what it refers to")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact person = aPerson(u"Anna"_s, u"Huber"_s);
    Contact company = aCompany(u"Huber GmbH"_s);
    REQUIRE(session.transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        if (const Result<> done = tx.insert(person); !done)
            return done;
        if (const Result<> done = tx.insert(company); !done)
            return done;
        Contact linked = person;
        linked.company = company.id;
        return tx.update(person, linked);
    }));
    const qint64 act = newestAct(session);
    stored(session, aTicket(u"Drawer"_s, person.id));
    const Contact other = bring(session, 1).people[0];
    const QStringList before = everything(session);

    const Result<Undone> undone = session.undoAct(act);

    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Conflict);
    CHECK(everything(session) == before);
    CHECK(session.get(person.id)->company == company.id);
    CHECK(session.get(other.id));
    CHECK_FALSE(listActs(session, {.text = u"Import"_s})->acts.back().isUndone);
}

TEST_CASE("redo of an undo in part brings back exactly what it took, and undo once more the same")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 20);
    edit(session, brought.people[3].id, [](Contact& person) { person.position = u"Baker"_s; });
    const QStringList before = everything(session);
    REQUIRE(session.undoAct(brought.act));
    const QStringList after = everything(session);

    for (int round = 0; round < 2; ++round) {
        REQUIRE(session.redo());
        CHECK(everything(session) == before);
        const Result<Undone> again = session.undoAct(brought.act);
        REQUIRE(again);
        CHECK(again->kept == 1);
        CHECK(everything(session) == after);
    }
}

TEST_CASE("an act undone in part still stands where it was kept: what it brought there is not lost with an older undo")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Brought brought = bring(session, 2);
    REQUIRE(session.transact(u"Tag all"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (const Contact& person : brought.people) {
            Contact tagged = person;
            tagged.tags = {u"VIP"_s};
            if (const Result<> done = tx.update(person, tagged); !done)
                return done;
        }
        return {};
    }));
    const qint64 tagging = newestAct(session);
    edit(session, brought.people[0].id, [](Contact& person) { person.tags = {u"VIP"_s, u"oak"_s}; });
    const qint64 editing = newestAct(session);
    REQUIRE(session.undoAct(tagging)->kept == 1);
    REQUIRE(session.undoAct(editing));

    const Result<Undone> undone = session.undoAct(brought.act);

    REQUIRE(undone);
    CHECK(undone->keptTitles == QStringList{u"Person 0"_s});
    CHECK(session.get(brought.people[0].id)->tags == QStringList{u"VIP"_s});
    CHECK_FALSE(session.get(brought.people[1].id));
}

TEST_CASE("undoing a deletion of many brings back those that can be")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact numbered = aPerson(u"Anna"_s, u"Huber"_s);
    numbered.number = u"C-1"_s;
    numbered = stored(session, numbered);
    const Contact bob = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    REQUIRE(session.transact(u"Delete 2 entries"_s, Undo::InPart, [&](Transaction& tx) {
        const Result<> done = tx.remove(numbered.id);
        return done ? tx.remove(bob.id) : done;
    }));
    const qint64 act = newestAct(session);
    Contact other = aPerson(u"Carl"_s, u"Other"_s);
    other.number = u"C-1"_s;
    stored(session, other);

    const Result<Undone> undone = session.undoAct(act);

    REQUIRE(undone);
    CHECK(undone->keptTitles == QStringList{u"Anna Huber"_s});
    CHECK(session.get(bob.id)->name == bob.name);
    CHECK_FALSE(session.get(numbered.id));
}

TEST_CASE("asking whether an act can be taken back changes nothing and gives the reason")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const qint64 adding = newestAct(session);
    edit(session, anna.id, [](Contact& person) { person.position = u"Baker"_s; });
    const qint64 editing = newestAct(session);
    const QStringList before = everything(session);

    const Result<> refused = session.mayUndoAct(adding);
    const Result<> allowed = session.mayUndoAct(editing);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"Change"_s));
    CHECK(allowed);
    CHECK(everything(session) == before);
    CHECK(newestAct(session) == editing);
}

TEST_CASE("an undo of many tells how far it is, and stopped takes nothing back")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    qint64 act = 0;
    QObject::connect(&session, &Session::changed, &session, [&](const ChangeSet& changes) { act = changes.journal; });
    constexpr int kMany = 250;
    REQUIRE(session.transact(u"Add many"_s, Undo::InPart, [](Transaction& tx) {
        Result<> added;
        for (int i = 0; i < kMany && added; ++i) {
            Contact contact = aPerson(u"Anna"_s, QString::number(i));
            added = tx.insert(contact);
        }
        return added;
    }));
    const Result<Session::Reversal> next = session.nextUndo(1'000);
    REQUIRE(next);
    CHECK(next->size == kMany);
    CHECK(next->journal == act);
    CHECK(session.undoOf(act, 10)->size == 10);
    CHECK_FALSE(session.nextRedo(1'000));

    const Result<Undone> stopped = session.undo([](qint64 done, qint64) { return done < 200; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == Error::Kind::Cancelled);
    CHECK(countOf(session, u"contact"_s) == kMany);
    CHECK(session.undoTitle().value() == u"Add many"_s);

    qint64 last = 0;
    qint64 all = 0;
    const auto watch = [&](qint64 done, qint64 total) {
        last = done;
        all = total;
        return true;
    };
    REQUIRE(session.undo(watch));
    CHECK(countOf(session, u"contact"_s) == 0);
    CHECK(last <= all);
    CHECK(last > 0);
    CHECK(session.nextRedo(1'000)->size == kMany);
    CHECK_FALSE(session.revert(*next)); // that was taken back
    REQUIRE(session.redo(watch));
    CHECK(countOf(session, u"contact"_s) == kMany);
    const Contact newer = stored(session, aPerson(u"Newer"_s, {}));
    REQUIRE(session.revert(*next)); // and not what came later
    CHECK(countOf(session, u"contact"_s) == 1);
    CHECK(session.get(newer.id));
}
