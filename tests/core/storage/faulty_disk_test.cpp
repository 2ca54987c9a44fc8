#include "core/storage/migrations.h"
#include "core/storage/search_text.h"
#include "core/storage/upkeep.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/records.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Result<> improve(Session& session, Id<Contact> id)
{
    return session.transact(u"Improve"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Contact> before = tx.get(id);
        if (!before)
            return before.error();
        Contact after = *before;
        after.notes = u"long "_s.repeated(300);
        after.emails.erase(after.emails.begin());
        if (const Result<> done = tx.update(*before, after); !done)
            return done;
        Contact other = aPerson(u"Anna"_s, u"Huber"_s);
        return tx.insert(other);
    });
}

QStringList stateOf(const Location& location)
{
    const auto session = Session::open(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    QStringList all = everything(**session);
    all.replaceInStrings(QRegularExpression(u" \\| 17952\\d+"_s), u" | moment"_s); // when it was done differs
    return all;
}

} // namespace

TEST_CASE("whichever write or sync fails, what was reported stored is there, and the rest as before")
{
    FaultyDisk& disk = FaultyDisk::instance();
    const auto [fault, andLater] = GENERATE(table<FaultyDisk::Fault, bool>(
        {{FaultyDisk::Fault::Error, false}, {FaultyDisk::Fault::HalfWritten, true}, {FaultyDisk::Fault::Full, true}}));
    const QTemporaryDir directory;
    const Location good{directory.filePath(u"good.kartei"_s)};
    Id<Contact> id;
    {
        const auto session = Session::create(good, TestBusiness::defaultOptions());
        REQUIRE(session);
        REQUIRE(fillBusiness(**session));
        id = stored(**session, aFullContact({})).id;
    }
    const QStringList before = stateOf(good);
    const Location improved{directory.filePath(u"improved.kartei"_s)};
    REQUIRE(QFile::copy(good.address, improved.address));
    REQUIRE(improve(**Session::open(improved, TestBusiness::defaultOptions()), id));
    const QStringList after = stateOf(improved);
    REQUIRE(before != after);

    bool failed = true;
    for (int call = 1; failed; ++call) {
        CAPTURE(call);
        REQUIRE(call < 200);
        const Location trial{directory.filePath(u"trial%1.kartei"_s.arg(call))};
        REQUIRE(QFile::copy(good.address, trial.address));
        auto session = Session::open(trial, TestBusiness::defaultOptions());
        REQUIRE(session);

        disk.arm(fault, call, andLater);
        const Result<> done = improve(**session, id);
        session->reset();
        failed = disk.disarm();

        if (done) {
            CHECK(stateOf(trial) == after);
        } else {
            CHECK(done.error().kind == Error::Kind::Access);
            const QStringList state = stateOf(trial);
            CHECK((state == before || (andLater && state == after)));
        }
    }
}

TEST_CASE(
    "whichever write or sync fails while a file is kept up, nothing in it changes, and the next act and upkeep work")
{
    FaultyDisk& disk = FaultyDisk::instance();
    const auto [fault, andLater] = GENERATE(table<FaultyDisk::Fault, bool>(
        {{FaultyDisk::Fault::Error, false}, {FaultyDisk::Fault::HalfWritten, true}, {FaultyDisk::Fault::Full, true}}));
    bool failed = true;
    for (int call = 1; failed; ++call) {
        CAPTURE(call);
        REQUIRE(call < 200);
        const QTemporaryDir directory;
        const Location location{directory.filePath(u"b.kartei"_s)};
        const auto session = Session::create(location, TestBusiness::defaultOptions());
        REQUIRE(session);
        REQUIRE(fillBusiness(**session));
        REQUIRE(leaveUpkeep((*session)->database()));
        for (int i = 0; i < 6; ++i)
            stored(**session, aPerson(u"Anna"_s, u"Huber%1"_s.arg(i)));
        const QStringList before = everything(**session);

        disk.arm(fault, call, andLater);
        const Result<Upkeep> kept = keepUp(location);
        failed = disk.disarm();

        CHECK((failed || kept == Upkeep::Done));
        CHECK((kept || kept.error().kind == Error::Kind::Access));
        if (kept == Upkeep::DiskFailed)
            (*session)->database().noteDiskError();
        CHECK(everything(**session) == before);
        stored(**session, aPerson(u"Anna"_s, u"Zander"_s));
        CHECK(keepUp(location) == Upkeep::Done);
        CHECK(checkIntegrity((*session)->database()));
        CHECK(checkSearch((*session)->database()));
    }
}

TEST_CASE("after an error of the disk the file is opened anew and checked before anything more is written")
{
    FaultyDisk& disk = FaultyDisk::instance();
    const QTemporaryDir directory;
    const Location location{directory.filePath(u"b.kartei"_s)};
    const auto session = Session::create(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    const Contact contact = stored(**session, aFullContact({}));

    disk.arm(FaultyDisk::Fault::Error, 1, true);
    REQUIRE_FALSE(improve(**session, contact.id));
    const Result<> again = improve(**session, contact.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Access);
    disk.disarm();

    CHECK((*session)->get(contact.id) == contact);
    CHECK(improve(**session, contact.id));
    CHECK((*session)->get(contact.id)->notes.startsWith(u"long"_s));
    const auto other = Session::open(location, TestBusiness::defaultOptions());
    CHECK((*other)->get(contact.id)->notes.startsWith(u"long"_s));
}

TEST_CASE(
    "a file that was replaced or deleted while it was open is not written to, and the next act works when it is back")
{
    const QTemporaryDir directory;
    const Location location{directory.filePath(u"b.kartei"_s)};
    const QString away = directory.filePath(u"away.kartei"_s);
    const auto session = Session::create(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    const Contact contact = stored(**session, aFullContact({}));
    REQUIRE(QFile::rename(location.address, away));
    if (GENERATE(false, true))
        REQUIRE(QFile::copy(away, location.address));

    const Result<> refused = improve(**session, contact.id);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Access);
    CHECK(refused.error().message.contains(u"moved"_s));
    CHECK((*session)->get(contact.id) == contact);
    QFile::remove(location.address);
    REQUIRE(QFile::rename(away, location.address));
    CHECK(improve(**session, contact.id));
}
