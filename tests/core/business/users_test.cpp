#include "core/business/business.h"
#include "core/business/passphrase.h"
#include "core/business/users.h"
#include "core/sales/deal.h"
#include "core/storage/backup.h"
#include "core/storage/restore.h"
#include "core/storage/salvage.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <algorithm>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Made once: it takes long on purpose.
const QString& hashOfRosenholz()
{
    static const QString hash = *hashOf("Rosenholz");
    return hash;
}

User aUser(const QString& name, Role role)
{
    User user;
    user.name = name;
    user.role = role;
    user.passphraseHash = hashOfRosenholz();
    return user;
}

/// The business has users: Berta owns it, Karl is a clerk, Lea only reads. Berta is signed in.
struct Users {
    explicit Users(Session& session)
    {
        REQUIRE(beginUsers(session, u"Berta"_s, hashOfRosenholz()));
        berta = session.list<User>(u"ORDER BY id"_s)->front();
        karl = stored(session, aUser(u"Karl"_s, Role::Clerk));
        lea = stored(session, aUser(u"Lea"_s, Role::ReadOnly));
    }
    User berta;
    User karl;
    User lea;
};

template <class R>
QString refusalOf(const R& result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Access);
    return result.error().message;
}

} // namespace

TEST_CASE("without users nobody is asked, and everybody may do everything")
{
    ON_EACH_ENGINE(business);
    CHECK_FALSE(*hasUsers(business->database()));
    CHECK(business->role() == Role::Owner);
    const Business before = *business->get(Id<Business>{1});
    Business after = before;
    after.name = u"Berger & Sons"_s;
    CHECK(changed(business.session(), before, after));
}

TEST_CASE("who signs in is the author of what they do")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    REQUIRE(signIn(business.session(), u"karl"_s, "Rosenholz"));

    stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));

    CHECK(business->options().author == u"Karl"_s);
    const auto author = business->select(u"SELECT author FROM journal ORDER BY id DESC LIMIT 1"_s);
    CHECK(author->front()[0].toString() == u"Karl"_s);
}

TEST_CASE("a wrong passphrase, a wrong name and a user who may not sign in get the same answer")
{
    ON_EACH_ENGINE(business);
    Users users(business.session());
    User gone = users.karl;
    gone.active = false;
    REQUIRE(changed(business.session(), users.karl, gone));

    const QString answer = refusalOf(signIn(business.session(), u"Berta"_s, "rosenholz"));
    CHECK(refusalOf(signIn(business.session(), u"Nobody"_s, "Rosenholz")) == answer);
    CHECK(refusalOf(signIn(business.session(), u"Karl"_s, "Rosenholz")) == answer);
    CHECK(signIn(business.session(), u"Berta"_s, "Rosenholz"));
}

TEST_CASE("who only reads changes nothing: no record, no undo, not even their passphrase")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    const Contact anna = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    const QStringList before = everything(business.session());
    const auto act = business->select(u"SELECT max(id) FROM journal"_s);
    REQUIRE(actAs(business.session(), users.lea));

    CHECK(business->isReadOnly());
    CHECK(refusalOf(removed(business.session(), anna.id)).contains(u"Lea"_s));
    refusalOf(business->undoAct(act->front()[0].toLongLong()));
    refusalOf(setPassphrase(business.session(), users.lea.id, hashOfRosenholz()));
    CHECK(everything(business.session()) == before);
}

TEST_CASE("a clerk does the daily work and changes no setting, number range, stage or user")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    REQUIRE(actAs(business.session(), users.karl));

    const Contact anna = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    stored(business.session(), aQuote(u"Stairs"_s, anna.id)); // draws a number
    const QStringList before = everything(business.session());

    const Business settings = *business->get(Id<Business>{1});
    Business renamed = settings;
    renamed.name = u"Karl's"_s;
    refusalOf(changed(business.session(), settings, renamed));
    const NumberRange range = business->list<NumberRange>(u"ORDER BY id"_s)->front();
    NumberRange jumped = range;
    jumped.next = 900;
    refusalOf(changed(business.session(), range, jumped));
    const Stage stage = business->list<Stage>(u"ORDER BY id"_s)->front();
    refusalOf(removed(business.session(), stage.id));
    User promoted = users.karl;
    promoted.role = Role::Owner;
    refusalOf(changed(business.session(), users.karl, promoted));
    refusalOf(setPassphrase(business.session(), users.berta.id, hashOfRosenholz()));
    CHECK_THROWS(stored(business.session(), aUser(u"Eve"_s, Role::Owner)));
    refusalOf(endUsers(business.session()));

    CHECK(everything(business.session()) == before);
    CHECK_FALSE(business->mayChange(describe<Business>()));
    CHECK(business->mayChange(describe<Contact>()));
    CHECK(setPassphrase(business.session(), users.karl.id, hashOfRosenholz()));
}

TEST_CASE("a clerk takes back only their own acts, an owner everybody's")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    const qint64 bertas = business->select(u"SELECT max(id) FROM journal"_s)->front()[0].toLongLong();
    REQUIRE(actAs(business.session(), users.karl));
    stored(business.session(), aPerson(u"Emil"_s, u"Kurz"_s));
    const qint64 karls = business->select(u"SELECT max(id) FROM journal"_s)->front()[0].toLongLong();

    CHECK(refusalOf(business->undoAct(bertas)).contains(u"Berta"_s));
    refusalOf(business->mayUndoAct(bertas));
    CHECK(business->undo()); // the own one
    CHECK(countOf(business.session(), u"contact"_s) == 1);
    CHECK(business->undo().error().kind == Error::Kind::NotFound);
    CHECK(business->redo());

    REQUIRE(actAs(business.session(), users.berta));
    CHECK(business->undoAct(karls));
    CHECK(business->undoAct(bertas));
    CHECK(countOf(business.session(), u"contact"_s) == 0);
}

TEST_CASE("there is always an owner who can sign in, until the last user goes")
{
    ON_EACH_ENGINE(business);
    CHECK_THROWS(stored(business.session(), aUser(u"Karl"_s, Role::Clerk)));
    const Users users(business.session());

    for (const auto spoil : {+[](User& user) { user.role = Role::Clerk; }, +[](User& user) { user.active = false; },
             +[](User& user) { user.passphraseHash.clear(); }}) {
        User spoilt = users.berta;
        spoil(spoilt);
        const Result<> done = changed(business.session(), users.berta, spoilt);
        // a row where only the passphrase goes is written for its moment
        CHECK_FALSE(done);
    }
    CHECK_FALSE(removed(business.session(), users.berta.id));

    const User second = stored(business.session(), aUser(u"Bruno"_s, Role::Owner));
    CHECK(removed(business.session(), users.berta.id));
    REQUIRE(actAs(business.session(), second));
    CHECK(endUsers(business.session()));
    CHECK_FALSE(*hasUsers(business->database()));
    CHECK(business->role() == Role::Owner);
}

TEST_CASE("a name is given to one user only, whatever its letters look like")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    CHECK_THROWS(stored(business.session(), aUser(u" karl "_s, Role::Clerk)));
    CHECK_THROWS(stored(business.session(), aUser(u"  "_s, Role::Clerk)));
}

TEST_CASE("a window that was open before there were users writes nothing until somebody signs in")
{
    const BusinessFile file;
    const auto before = file.open();
    const auto other = file.open();
    const Users users(*other);

    CHECK_THROWS(stored(*before, aPerson(u"Anna"_s, u"Huber"_s)));
    const auto after = file.open();
    CHECK(after->isReadOnly());
    CHECK_THROWS(stored(*after, aPerson(u"Anna"_s, u"Huber"_s)));
    REQUIRE(actAs(*after, users.karl));
    stored(*after, aPerson(u"Anna"_s, u"Huber"_s));
}

TEST_CASE("who was made a reader by another owner writes nothing more")
{
    const BusinessFile file;
    const auto owner = file.open();
    const Users users(*owner);
    const auto clerk = file.open();
    REQUIRE(actAs(*clerk, users.karl));
    User reader = users.karl;
    reader.role = Role::ReadOnly;
    REQUIRE(changed(*owner, users.karl, reader));

    CHECK_THROWS(stored(*clerk, aPerson(u"Anna"_s, u"Huber"_s)));
    CHECK(clerk->isReadOnly());
}

TEST_CASE("no passphrase, nor what is kept of it, is in the journal, also after it was changed")
{
    ON_EACH_ENGINE(business);
    const Users users(business.session());
    REQUIRE(setPassphrase(business.session(), users.karl.id, *hashOf("Palisander")));
    REQUIRE(removed(business.session(), users.karl.id));

    const auto found
        = business->select(u"SELECT count(*) FROM journal_change WHERE before LIKE '%argon%' OR after LIKE '%argon%'"
                           " OR before LIKE '%Palisander%' OR after LIKE '%Palisander%'"_s);
    CHECK(found->front()[0].toLongLong() == 0);
    CHECK(business->undo()); // the removal
    CHECK_FALSE(signIn(business.session(), u"Karl"_s, "Palisander"));
}

TEST_CASE("a passphrase fits only itself, and a planted one that would take all memory fits nothing")
{
    CHECK(fits("Rosenholz", hashOfRosenholz()));
    CHECK_FALSE(fits("Rosenholz ", hashOfRosenholz()));
    CHECK_FALSE(fits("Rosenholz", {}));
    QString greedy = hashOfRosenholz();
    CHECK_FALSE(fits("Rosenholz", greedy.replace(u"m=65536"_s, u"m=4000000"_s)));
    CHECK(hashOf("short").error().kind == Error::Kind::Invalid);
    CHECK(*hashOf("Rosenholz") != hashOfRosenholz());
}

TEST_CASE("who owns the file sets a forgotten passphrase anew, and the journal says so")
{
    const BusinessFile file;
    {
        const auto session = file.open();
        const Users users(*session);
    }
    REQUIRE(resetPassphrase(file.location(), file.options(), u"berta"_s, *hashOf("Palisander")));
    CHECK(resetPassphrase(file.location(), file.options(), u"Nobody"_s, hashOfRosenholz()).error().kind
        == Error::Kind::NotFound);

    const auto session = file.open();
    CHECK_FALSE(signIn(*session, u"Berta"_s, "Rosenholz"));
    CHECK(signIn(*session, u"Berta"_s, "Palisander"));
    const auto title = session->select(u"SELECT title FROM journal ORDER BY id DESC LIMIT 1"_s);
    CHECK(title->front()[0].toString().contains(u"Berta"_s));
}

TEST_CASE("who owns the tables on a server sets a forgotten passphrase anew")
{
    const std::vector<Engine> engines = enginesUnderTest();
    if (std::ranges::find(engines, Engine::Postgres) == engines.end())
        return;
    TestBusiness business(Engine::Postgres);
    const Users users(business.session());

    REQUIRE(resetPassphrase(business->location(), TestBusiness::defaultOptions(), u"Berta"_s, *hashOf("Palisander")));

    CHECK(signIn(business.session(), u"Berta"_s, "Palisander"));
}

TEST_CASE("only an owner puts a backup in the place of a business with users, and its users come back with it")
{
    const BusinessFile file;
    const QString backup = file.beside(u"backup.kartei"_s);
    qint64 owner = 0;
    qint64 clerk = 0;
    {
        const auto session = file.open();
        const Users users(*session);
        owner = users.berta.id.value;
        clerk = users.karl.id.value;
        REQUIRE(makeBackup(session->database(), backup));
    }
    const auto restored = [&](qint64 user) {
        return restoreBackup(backup, file.path(),
            {.plan = file.options().backups,
                .overwrite = Overwrite::Replace,
                .now = testNow(),
                .actor = {.user = user}});
    };
    const QByteArray before = bytesOf(file.path());
    refusalOf(restored(0));
    refusalOf(restored(clerk));
    CHECK(bytesOf(file.path()) == before);
    REQUIRE(restored(owner));

    const auto session = file.open();
    CHECK(session->isReadOnly());
    CHECK(signIn(*session, u"Karl"_s, "Rosenholz"));
}

TEST_CASE("what is salvaged of a business with users asks for them as before")
{
    const BusinessFile file;
    {
        const auto session = file.open();
        const Users users(*session);
    }
    REQUIRE(salvage(file.path(), file.beside(u"rescued.kartei"_s)));
    const auto session = Session::open({file.beside(u"rescued.kartei"_s)}, file.options());
    REQUIRE(session);
    CHECK((*session)->isReadOnly());
    CHECK(signIn(**session, u"Berta"_s, "Rosenholz"));
}
