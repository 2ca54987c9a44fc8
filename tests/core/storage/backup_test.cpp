#include "core/storage/backup.h"

#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/records.h"

#include <QFile>
#include <QFileInfo>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> opened(const QString& path)
{
    auto database = Database::open({path}, Database::Mode::ReadOnly);
    REQUIRE(database);
    return *std::move(database);
}

/// More pages than are copied in one step.
void fillUp(Session& session)
{
    for (int i = 0; i < 40; ++i) {
        Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
        contact.notes = u"long "_s.repeated(20'000);
        stored(session, contact);
    }
}

} // namespace

TEST_CASE("while a file with a rollback journal is copied others store in it, and the copy is whole")
{
    const BusinessFile file;
    const auto writer = file.open();
    REQUIRE(writer->select(u"PRAGMA journal_mode = DELETE"_s));
    const auto reader = Database::open(file.location(), Database::Mode::ReadOnly);
    REQUIRE(reader);
    int portions = 0;
    const auto storeOnce = [&](qint64, qint64) {
        if (++portions == 1)
            stored(*writer, aPerson(u"Eva"_s, u"Novak"_s));
        return true;
    };

    const Result<BackupContent> copied = makeBackup(**reader, file.beside(u"copy.kartei"_s), storeOnce);

    REQUIRE(copied);
    CHECK(copied->rows[u"contact"_s] == 2);
    const auto copy = Session::open({file.beside(u"copy.kartei"_s)}, file.options());
    REQUIRE(copy);
    CHECK((*copy)->list<Contact>({})->size() == 2);
}

TEST_CASE("a backup holds everything, is one file and its owner's only, and counts what is in it")
{
    const BusinessFile shop;
    const auto session = shop.open();
    stored(*session, aPerson(u"Nina"_s, u"Kurz"_s)); // still in the log only

    const Result<BackupContent> made = makeBackup(session->database(), shop.beside(u"copy.kartei"_s));

    REQUIRE(made);
    CHECK(made->rows[u"contact"_s] == 2);
    CHECK(made->records() >= 2);
    CHECK(shop.contentOf(u"copy.kartei"_s) == everything(*session));
    const QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK(QFileInfo(shop.beside(u"copy.kartei"_s)).permissions() == owners);
    CHECK(shop.names().filter(u"copy"_s) == QStringList{u"copy.kartei"_s});
    CHECK(shop.names().filter(u"draft"_s).isEmpty());
}

TEST_CASE("a business that is changed while it is copied is backed up as it was when the copy began")
{
    const BusinessFile shop;
    const auto writer = shop.open();
    fillUp(*writer);
    const QStringList before = everything(*writer);
    int looks = 0;

    const Result<BackupContent> made
        = makeBackup(*opened(shop.path()), shop.beside(u"copy.kartei"_s), [&](qint64 done, qint64 total) {
              stored(*writer, aPerson(u"Nina"_s, u"Kurz"_s));
              CHECK(done <= total);
              return ++looks < 100;
          });

    REQUIRE(made);
    CHECK(looks > 1);
    CHECK(shop.contentOf(u"copy.kartei"_s) == before);
    CHECK(everything(*writer).size() == before.size() + looks);
}

TEST_CASE("a copy that is stopped leaves nothing behind")
{
    const BusinessFile shop;
    fillUp(*shop.open());

    const Result<BackupContent> made
        = makeBackup(*opened(shop.path()), shop.beside(u"copy.kartei"_s), [](qint64, qint64) { return false; });

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Cancelled);
    CHECK(shop.names() == QStringList{u"shop.kartei"_s});
}

TEST_CASE("a backup goes over nothing: no file, no folder, no business")
{
    const BusinessFile shop;
    QFile mine(shop.beside(u"mine.txt"_s));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.close();
    const QByteArray before = bytesOf(shop.path());

    for (const QString& target :
        {shop.path(), mine.fileName(), shop.beside(u"."_s), shop.beside(u"no/copy.kartei"_s)}) {
        CAPTURE(target);
        const Result<BackupContent> made = makeBackup(*opened(shop.path()), target);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == Error::Kind::Access);
    }
    CHECK(bytesOf(shop.path()) == before);
    CHECK(shop.names() == QStringList{u"mine.txt"_s, u"shop.kartei"_s});
}

TEST_CASE("a log that lies where a backup would go is not taken for a part of it")
{
    const BusinessFile shop;
    const QString stray = shop.beside(GENERATE(u"copy.kartei-wal"_s, u"copy.kartei-journal"_s));
    REQUIRE(QFile::copy(shop.path(), stray));

    const Result<BackupContent> made = makeBackup(*opened(shop.path()), shop.beside(u"copy.kartei"_s));

    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(stray));
    CHECK_FALSE(QFile::exists(shop.beside(u"copy.kartei"_s)));
}

TEST_CASE("a damaged business is not backed up, and that is said")
{
    const BusinessFile shop;
    fillUp(*shop.open());
    SECTION("a page")
    {
        damageFile(shop.path());
    }
    SECTION("a link")
    {
        alterFile(shop.path(), "PRAGMA foreign_keys = OFF; UPDATE contact_email SET contact = 99");
    }
    SECTION("a planted rule")
    {
        alterFile(shop.path(), "CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM contact; END");
    }

    const Result<BackupContent> made = makeBackup(*opened(shop.path()), shop.beside(u"copy.kartei"_s));

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Damaged);
    CHECK(made.error().message.contains(shop.path()));
    CHECK(shop.names() == QStringList{u"shop.kartei"_s});
}

TEST_CASE("a disk without room leaves no backup and no rest of one")
{
    const BusinessFile shop;
    fillUp(*shop.open());
    const auto business = opened(shop.path());

    Result<BackupContent> made;
    {
        const SizeLimit full(1'000'000);
        made = makeBackup(*business, shop.beside(u"copy.kartei"_s));
    }

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Kind::Access);
    CHECK_FALSE(made.error().message.contains(u".draft"_s));
    CHECK(shop.names().filter(u"copy"_s).isEmpty());
    CHECK(shop.names().filter(u"draft"_s).isEmpty());
}

TEST_CASE("whichever write or sync of a backup fails, there is a whole one or none")
{
    FaultyDisk& disk = FaultyDisk::instance();
    const auto fault = GENERATE(FaultyDisk::Fault::Error, FaultyDisk::Fault::HalfWritten, FaultyDisk::Fault::Full);
    const BusinessFile shop;
    const QStringList before = shop.contentOf(u"shop.kartei"_s);
    const auto business = opened(shop.path());

    bool failed = true;
    for (int call = 1; failed; ++call) {
        CAPTURE(call);
        REQUIRE(call < 500);
        const QString name = u"copy%1.kartei"_s.arg(call);
        disk.arm(fault, call, call % 2 == 0);
        const Result<BackupContent> made = makeBackup(*business, shop.beside(name));
        failed = disk.disarm();
        CHECK(made.has_value() != failed);
        if (made)
            CHECK(shop.contentOf(name) == before);
        else
            CHECK(shop.names().filter(name).isEmpty());
    }
    CHECK(shop.names().filter(u"draft"_s).isEmpty());
}

TEST_CASE("a business on a server is left to those who run the server, in words")
{
    if (enginesUnderTest().size() < 2)
        return;
    TestBusiness business(Engine::Postgres);
    const QTemporaryDir directory;

    const Result<BackupContent> made = makeBackup(business->database(), directory.filePath(u"copy.kartei"_s));

    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"pg_dump"_s));
}
