#include "core/storage/backup_shelf.h"

#include "core/base/safe_file.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Instant inDays(int days)
{
    return {testNow().utcMs + qint64(days) * 24 * 3600 * 1000};
}

Result<BackupDone> backUpNow(Session& session, BackupReason reason, Instant now = testNow())
{
    return backUp(session.database(), session.options().backups, reason, now);
}

std::vector<ShelfBackup> shelfOf(Session& session)
{
    const Result<BackupShelf> shelf = BackupShelf::of(session.database(), session.options().backups.folder);
    REQUIRE(shelf);
    return shelf->list();
}

QStringList shelves(const BusinessFile& shop)
{
    return QDir(shop.shelf()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("a backup stands on the shelf with its date, its size and what was counted in it")
{
    const BusinessFile shop;
    const auto session = shop.open();

    const Result<BackupDone> done = backUpNow(*session, BackupReason::Interval);

    REQUIRE(done);
    const std::vector<ShelfBackup> there = shelfOf(*session);
    REQUIRE(there.size() == 1);
    CHECK(there.front().path == done->backup.path);
    CHECK(there.front().at == testNow());
    CHECK(there.front().bytes == QFileInfo(there.front().path).size());
    CHECK(there.front().content == done->backup.content);
    CHECK(there.front().content->rows[u"contact"_s] == 1);
    CHECK(openSound(there.front().path));
    for (const QString& folder : {shop.shelf(), QFileInfo(there.front().path).path()})
        CHECK_FALSE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
}

TEST_CASE("nothing is backed up twice, unless somebody asks")
{
    const BusinessFile shop;
    const auto session = shop.open();
    REQUIRE(backUpNow(*session, BackupReason::Closing));
    REQUIRE(backUpNow(*session, BackupReason::Interval));
    CHECK(shelfOf(*session).size() == 1);

    REQUIRE(backUpNow(*session, BackupReason::Asked));
    CHECK(shelfOf(*session).size() == 2);

    stored(*session, aPerson(u"Nina"_s, u"Kurz"_s));
    REQUIRE(backUpNow(*session, BackupReason::Interval));
    REQUIRE(shelfOf(*session).size() == 3);
    CHECK(shelfOf(*session).front().content->rows[u"contact"_s] == 2);
}

TEST_CASE("the shelf rotates, and a clock that was set back does not cost the newest backup")
{
    const BusinessFile shop;
    const auto session = shop.open();
    for (int day = 0; day < 20; ++day)
        REQUIRE(backUpNow(*session, BackupReason::Asked, inDays(day)));

    std::vector<ShelfBackup> there = shelfOf(*session);
    REQUIRE(there.size() == 13);
    CHECK(there.front().at == inDays(19));
    CHECK(there[10].at == inDays(9)); // of November
    CHECK(there[11].at == inDays(8)); // of the week up to the 29th
    CHECK(there[12].at == inDays(1)); // and of that before
    CHECK(QDir(QFileInfo(there.front().path).path()).entryList(QDir::Files).size() == 2 * 13 + 1);

    REQUIRE(backUpNow(*session, BackupReason::Asked, inDays(-2000)));
    there = shelfOf(*session);
    CHECK(there.front().at == inDays(-2000));
}

TEST_CASE("what was changed on the shelf is not trusted, and neither counted nor removed by the rotation")
{
    const BusinessFile shop;
    const auto session = shop.open();
    const Result<BackupDone> first = backUpNow(*session, BackupReason::Asked);
    REQUIRE(first);
    QFile file(first->backup.path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write("x") == 1);
    file.close();

    for (int day = 1; day < 40; ++day)
        REQUIRE(backUpNow(*session, BackupReason::Asked, inDays(day)));

    const std::vector<ShelfBackup> there = shelfOf(*session);
    CHECK(there.back().path == first->backup.path);
    CHECK_FALSE(there.back().content);
    CHECK(std::ranges::count_if(there, [](const ShelfBackup& backup) { return backup.content.has_value(); }) >= 10);
}

TEST_CASE("a file that was moved keeps its shelf, a copy gets one of its own")
{
    const BusinessFile shop;
    REQUIRE(backUpNow(*shop.open(), BackupReason::Asked));
    const auto openAt = [&](const QString& name) {
        auto session = Session::open({shop.beside(name)}, shop.options());
        REQUIRE(session);
        return *std::move(session);
    };

    REQUIRE(QFile::copy(shop.path(), shop.beside(u"copy.kartei"_s)));
    CHECK(shelfOf(*openAt(u"copy.kartei"_s)).empty());
    CHECK(shelves(shop).size() == 2);

    REQUIRE(QFile::rename(shop.path(), shop.beside(u"moved.kartei"_s)));
    CHECK(shelfOf(*openAt(u"moved.kartei"_s)).size() == 1);
    CHECK(shelves(shop).size() == 2);
    CHECK(BackupShelf::ofFile(shop.beside(u"moved.kartei"_s), shop.shelf()).size() == 1);
}

TEST_CASE("another business in the place of one does not push its backups out")
{
    const BusinessFile shop;
    REQUIRE(backUpNow(*shop.open(), BackupReason::Asked));
    REQUIRE(QFile::remove(shop.path()));
    const auto other = Session::create({shop.path()}, shop.options());
    REQUIRE(other);

    CHECK(shelfOf(**other).empty());
    CHECK(BackupShelf::ofFile(shop.path(), shop.shelf()).size() == 2);
}

TEST_CASE("a backup that fails leaves the older ones, and says why")
{
    const BusinessFile shop;
    const auto session = shop.open();
    REQUIRE(backUpNow(*session, BackupReason::Asked));
    Contact big = aPerson(u"Nina"_s, u"Kurz"_s);
    big.notes = u"long "_s.repeated(100'000);
    stored(*session, big);

    Result<BackupDone> done;
    {
        const SizeLimit full(400'000);
        done = backUpNow(*session, BackupReason::Interval);
    }

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Access);
    CHECK(shelfOf(*session).size() == 1);
    CHECK(openSound(shelfOf(*session).front().path));
    REQUIRE(backUpNow(*session, BackupReason::Interval));
}

TEST_CASE("what a program that was cut off left on the shelf is cleared away, not what another is writing")
{
    const BusinessFile shop;
    const auto session = shop.open();
    const Result<BackupDone> first = backUpNow(*session, BackupReason::Asked);
    REQUIRE(first);
    const QDir shelf = QFileInfo(first->backup.path).dir();
    const QString left = draftOfNobody(shelf.filePath(u"shop.kartei"_s));
    const QString leftLog = left + u"-journal"_s;
    const QString mine = draftBeside(shelf.filePath(u"shop.kartei"_s));
    for (const QString& path : {left, leftLog, mine})
        REQUIRE(QFile(path).open(QIODevice::WriteOnly));

    REQUIRE(backUpNow(*session, BackupReason::Asked));

    CHECK_FALSE(QFile::exists(left));
    CHECK_FALSE(QFile::exists(leftLog));
    CHECK(QFile::exists(mine));
}

TEST_CASE("a second place gets a backup of its own; where it is missing, that is told and the first one stands")
{
    const BusinessFile shop;
    const auto session = shop.open();
    BackupPlan plan = session->options().backups;
    plan.secondFolder = shop.beside(u"stick"_s);

    const Result<BackupDone> both = backUp(session->database(), plan, BackupReason::Asked, testNow());
    REQUIRE(both);
    CHECK_FALSE(both->secondFailure);
    const auto second = BackupShelf::ofFile(shop.path(), plan.secondFolder);
    REQUIRE(second.size() == 1);
    REQUIRE(second.front().list().size() == 1);
    CHECK(openSound(second.front().list().front().path));

    plan.secondFolder = shop.path() + u"/stick"_s; // no folder can be there
    const Result<BackupDone> one = backUp(session->database(), plan, BackupReason::Asked, testNow());
    REQUIRE(one);
    REQUIRE(one->secondFailure);
    CHECK(one->secondFailure->message.contains(u"stick"_s));
    CHECK(shelfOf(*session).size() == 2);
}

TEST_CASE("a file of an older version is backed up before it is brought up to date")
{
    const BusinessFile shop;
    makeVersion8(shop.path());

    const auto session = shop.open();

    CHECK(schemaVersionOf(session->database()) == schemaVersion());
    const std::vector<ShelfBackup> there = shelfOf(*session);
    REQUIRE(there.size() == 1);
    CHECK(there.front().reason == BackupReason::Migration);
    const auto backup = openSound(there.front().path);
    REQUIRE(backup);
    CHECK(schemaVersionOf(**backup) == 8);
}

TEST_CASE("a file of an older version that can't be backed up is left as it is, and the reason is told")
{
    const BusinessFile shop;
    makeVersion8(shop.path());
    const QByteArray before = bytesOf(shop.path());
    Session::Options options = shop.options();
    options.backups.folder = shop.path() + u"/backups"_s; // no folder can be there
    options.readOnly = GENERATE(false, true);

    const auto session = Session::open({shop.path()}, options);

    REQUIRE_FALSE(session);
    CHECK(session.error().kind == Error::Kind::Access);
    CHECK(session.error().message.contains(options.backups.folder));
    CHECK(bytesOf(shop.path()) == before);
}
