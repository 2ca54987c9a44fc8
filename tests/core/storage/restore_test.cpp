#include "core/storage/restore.h"

#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/records.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A business with one contact, a backup of it, and one more contact since.
class ShopWithBackup : public BusinessFile {
public:
    ShopWithBackup()
    {
        REQUIRE(makeBackup(open()->database(), backup()));
        stored(*open(), aPerson(u"Nina"_s, u"Kurz"_s));
    }
    QString backup() const { return beside(u"backup.kartei"_s); }
    Result<Restored> restore(Overwrite overwrite = Overwrite::Replace) const
    {
        return restoreBackup(backup(), path(), {options().backups, overwrite, testNow()});
    }
    QStringList now() const { return contentOf(u"shop.kartei"_s); }
    QStringList then() const { return contentOf(u"backup.kartei"_s); }
    bool isTidy() const { return names().filter(u"draft"_s).isEmpty() && names().filter(u"-wal"_s).isEmpty(); }
};

} // namespace

TEST_CASE("a restored business is as it was then, and what it held before can be taken back")
{
    const ShopWithBackup shop;
    const QStringList before = shop.now();
    REQUIRE(before != shop.then());

    const Result<Restored> restored = shop.restore();

    REQUIRE(restored);
    CHECK(restored->content.rows[u"contact"_s] == 1);
    CHECK(shop.now() == shop.then());
    CHECK(shop.isTidy());
    REQUIRE(restored->before);
    REQUIRE(restoreBackup(
        restored->before->backup.path, shop.path(), {shop.options().backups, Overwrite::Replace, testNow()}));
    CHECK(shop.now() == before);
    stored(*shop.open(), aPerson(u"Otto"_s, u"Lang"_s));
}

TEST_CASE("a backup is restored to a new place, for its owner only")
{
    const ShopWithBackup shop;

    const Result<Restored> restored
        = restoreBackup(shop.backup(), shop.beside(u"new.kartei"_s), {shop.options().backups, {}, testNow()});

    REQUIRE(restored);
    CHECK_FALSE(restored->before);
    CHECK(shop.contentOf(u"new.kartei"_s) == shop.then());
    CHECK_FALSE(QFileInfo(shop.beside(u"new.kartei"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("an existing file is not replaced unless that was asked for, nor by itself")
{
    const ShopWithBackup shop;
    const QByteArray before = bytesOf(shop.path());

    const Result<Restored> refused = shop.restore(Overwrite::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Access);
    CHECK_FALSE(restoreBackup(shop.path(), shop.path(), {shop.options().backups, Overwrite::Replace, testNow()}));
    CHECK(bytesOf(shop.path()) == before);
    CHECK_FALSE(QFile::exists(shop.shelf()));
}

TEST_CASE("a backup that does not pass its check is not restored")
{
    const ShopWithBackup shop;
    const QByteArray before = bytesOf(shop.path());
    SECTION("damaged")
    {
        damageFile(shop.backup());
    }
    SECTION("cut")
    {
        REQUIRE(QFile::resize(shop.backup(), QFileInfo(shop.backup()).size() - 4096));
    }
    SECTION("of another program")
    {
        alterFile(shop.backup(), "PRAGMA application_id = 77");
    }
    SECTION("of a newer version")
    {
        alterFile(shop.backup(), "PRAGMA user_version = " + QByteArray::number(schemaVersion() + 1));
    }

    const Result<Restored> restored = shop.restore();

    REQUIRE_FALSE(restored);
    CHECK((restored.error().kind == Error::Kind::Damaged || restored.error().kind == Error::Kind::Refused));
    CHECK(restored.error().message.startsWith(u"Nothing was restored"_s));
    CHECK(bytesOf(shop.path()) == before);
    CHECK(shop.isTidy());
}

TEST_CASE("a business that somebody has open is not replaced under them")
{
    const ShopWithBackup shop;
    const auto window = shop.open();
    const QStringList before = everything(*window);

    const Result<Restored> restored = shop.restore();

    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == Error::Kind::InUse);
    CHECK(everything(*window) == before);
    stored(*window, aPerson(u"Otto"_s, u"Lang"_s));
    CHECK(shop.names().filter(u"draft"_s).isEmpty());
}

TEST_CASE("a damaged business is kept under a dated name with its log, and the backup takes its place")
{
    const ShopWithBackup shop;
    damageFile(shop.path());
    QFile log(shop.path() + u"-wal"_s);
    REQUIRE(log.open(QIODevice::WriteOnly));
    REQUIRE(log.write("a log") == 5);
    log.close();
    const QByteArray damaged = bytesOf(shop.path());

    const Result<Restored> restored = shop.restore();

    REQUIRE(restored);
    CHECK_FALSE(restored->before);
    CHECK(restored->keptAs.contains(u"2026-11-21"_s));
    CHECK(bytesOf(restored->keptAs) == damaged);
    CHECK(QFile::exists(restored->keptAs + u"-wal"_s));
    CHECK(shop.now() == shop.then());
    CHECK_FALSE(QFile::exists(shop.path() + u"-wal"_s));
}

TEST_CASE("a damaged business that somebody has open is not moved away under them")
{
    const ShopWithBackup shop;
    damageFile(shop.path());
    const QByteArray damaged = bytesOf(shop.path());
    const int fd = ::open(QFile::encodeName(shop.path()).constData(), O_RDWR);
    struct flock reading { };
    reading.l_type = F_RDLCK;
    reading.l_whence = SEEK_SET;
    reading.l_start = 0x40000002; // as a reader of SQLite does
    reading.l_len = 510;
    REQUIRE(::fcntl(fd, F_OFD_SETLK, &reading) == 0);

    const Result<Restored> refused = shop.restore();
    ::close(fd);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::InUse);
    CHECK(bytesOf(shop.path()) == damaged);
    CHECK(shop.restore());
}

TEST_CASE("what is no business of this version is kept as replaced, not as damaged")
{
    const ShopWithBackup shop;
    writeBytes(shop.path(), "Dear Sir or Madam,");

    const Result<Restored> restored = shop.restore();

    REQUIRE(restored);
    CHECK_FALSE(restored->wasDamaged);
    CHECK(restored->keptAs.contains(u"(replaced 2026-11-21"_s));
    CHECK(bytesOf(restored->keptAs) == "Dear Sir or Madam,");
    CHECK(shop.now() == shop.then());
}

TEST_CASE("a damaged business stays with its log where one of them can't be kept")
{
    const ShopWithBackup shop;
    damageFile(shop.path());
    writeBytes(shop.path() + u"-wal"_s, "a log");
    const QStringList before = shop.names();
    const QString kept = shop.beside(u"shop (damaged 2026-11-21 10-00-00).kartei-journal"_s);
    writeBytes(kept, "in the way");
    const QByteArray journal(512, '\0'); // one that SQLite leaves alone
    writeBytes(shop.path() + u"-journal"_s, journal);

    const Result<Restored> restored = shop.restore();

    REQUIRE_FALSE(restored);
    CHECK(bytesOf(shop.path() + u"-wal"_s) == "a log");
    CHECK(bytesOf(shop.path() + u"-journal"_s) == journal);
    QStringList expected = before + QStringList{QFileInfo(kept).fileName(), u"shop.kartei-journal"_s};
    expected.sort();
    QStringList found = shop.names();
    found.removeAll(u"shop.kartei-shm"_s); // holds nothing of its own
    found.sort();
    CHECK(found == expected);
}

TEST_CASE("the log of a program that was cut off is folded in before, and never lies beside what was restored")
{
    const ShopWithBackup shop;
    const QString crashed = shop.beside(u"crashed.kartei"_s);
    {
        const auto window = shop.open();
        stored(*window, aPerson(u"Otto"_s, u"Lang"_s));
        REQUIRE(QFile::copy(shop.path(), crashed));
        REQUIRE(QFile::copy(shop.path() + u"-wal"_s, crashed + u"-wal"_s));
    }
    REQUIRE(QFileInfo(crashed + u"-wal"_s).size() > 0);

    const Result<Restored> restored
        = restoreBackup(shop.backup(), crashed, {shop.options().backups, Overwrite::Replace, testNow()});

    REQUIRE(restored);
    CHECK_FALSE(QFile::exists(crashed + u"-wal"_s));
    CHECK(shop.contentOf(u"crashed.kartei"_s) == shop.then());
    REQUIRE(restored->before);
    CHECK(restored->before->backup.content->rows[u"contact"_s] == 3);
}

TEST_CASE("a log without its business keeps a restore from that place")
{
    const ShopWithBackup shop;
    const QString stray = shop.beside(u"new.kartei-wal"_s);
    REQUIRE(QFile(stray).open(QIODevice::WriteOnly));

    const Result<Restored> restored
        = restoreBackup(shop.backup(), shop.beside(u"new.kartei"_s), {shop.options().backups, {}, testNow()});

    REQUIRE_FALSE(restored);
    CHECK(restored.error().message.contains(stray));
    CHECK_FALSE(QFile::exists(shop.beside(u"new.kartei"_s)));
}

TEST_CASE("where the present state can't be backed up it is not replaced")
{
    const ShopWithBackup shop;
    const QStringList before = shop.now();
    BackupPlan nowhere;
    nowhere.folder = shop.backup() + u"/folder"_s;

    const Result<Restored> restored
        = restoreBackup(shop.backup(), shop.path(), {nowhere, Overwrite::Replace, testNow()});

    REQUIRE_FALSE(restored);
    CHECK(restored.error().kind == Error::Kind::Access);
    CHECK(shop.now() == before);
    CHECK(shop.isTidy());
}

TEST_CASE("whichever write or sync of a restore fails, the business is as before or as in the backup")
{
    FaultyDisk& disk = FaultyDisk::instance();
    const auto fault = GENERATE(FaultyDisk::Fault::Error, FaultyDisk::Fault::HalfWritten, FaultyDisk::Fault::Full);
    const ShopWithBackup shop;
    const QStringList before = shop.now();
    const QByteArray file = bytesOf(shop.path());

    bool failed = true;
    for (int call = 1; failed; ++call) {
        CAPTURE(call);
        REQUIRE(call < 1000);
        REQUIRE(QFile::remove(shop.path()));
        QFile again(shop.path());
        REQUIRE(again.open(QIODevice::WriteOnly));
        REQUIRE(again.write(file) == file.size());
        again.close();
        disk.arm(fault, call, call % 2 == 0);
        const Result<Restored> restored = shop.restore();
        failed = disk.disarm();
        CHECK((restored.has_value() || failed));
        CHECK(shop.now() == (restored ? shop.then() : before));
        CHECK(shop.isTidy());
    }
}

TEST_CASE("a restored business of before files had an identity keeps its shelf")
{
    const ShopWithBackup shop;
    REQUIRE(backUp(shop.open()->database(), shop.options().backups, BackupReason::Asked, testNow()));
    makeVersion8(shop.backup());
    REQUIRE(shop.restore());

    const auto session = shop.open();
    const Result<BackupShelf> shelf = BackupShelf::of(session->database(), shop.shelf());

    REQUIRE(shelf);
    CHECK(shelf->list().size() >= 2);
    CHECK(BackupShelf::ofFile(shop.path(), shop.shelf()).size() == 1);
}
