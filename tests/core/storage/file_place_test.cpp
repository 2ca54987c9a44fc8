#include "core/storage/file_place.h"
#include "core/storage/session.h"
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

/// The file in a folder `path` below its own, with `marker` at the top of it.
Location moved(const BusinessFile& file, const QString& path, const QString& marker)
{
    const QString folder = file.beside(path);
    REQUIRE(QDir().mkpath(folder));
    if (!marker.isEmpty())
        writeBytes(file.beside(path.section(u'/', 0, 0)) + u'/' + marker, "x");
    const Location there{folder + u"/shop.kartei"_s};
    REQUIRE(QFile::copy(file.path(), there.address));
    return there;
}

} // namespace

TEST_CASE("the folders of sync services are known by name or by what the services keep there")
{
    const BusinessFile file;
    CHECK(placeOf(file.location()).syncService.isEmpty());
    CHECK(placeOf(moved(file, u"Dropbox/work"_s, {})).syncService == u"Dropbox"_s);
    CHECK(placeOf(moved(file, u"OneDrive - Berger"_s, {})).syncService == u"OneDrive"_s);
    CHECK(placeOf(moved(file, u"mine/a/b"_s, u".stfolder"_s)).syncService == u"Syncthing"_s);
    CHECK(placeOf(moved(file, u"cloud"_s, u".sync_4711.db"_s)).syncService == u"Nextcloud"_s);
    CHECK(placeOf(moved(file, u"Dropped"_s, {})).syncService.isEmpty());
}

TEST_CASE("in a sync folder the file alone is whole after each act, nothing lies beside it")
{
    const BusinessFile file;
    const Location there = moved(file, u"Dropbox"_s, {});
    const auto session = Session::open(there, TestBusiness::defaultOptions());
    REQUIRE(session);

    stored(**session, aPerson(u"Anna"_s, u"Huber"_s));

    CHECK(QDir(QFileInfo(there.address).path()).entryList(QDir::Files) == QStringList{u"shop.kartei"_s});
    const Location copy{file.beside(u"copy.kartei"_s)};
    REQUIRE(QFile::copy(there.address, copy.address));
    CHECK(countOf(**Session::open(copy, TestBusiness::defaultOptions()), u"contact"_s) == 2);
    CHECK((*session)->database().value(u"PRAGMA synchronous"_s)->toInt() == 3);
}

TEST_CASE("copies that a sync service made of two versions are named")
{
    const BusinessFile file;
    const Location there = moved(file, u"Dropbox"_s, {});
    const QDir folder = QFileInfo(there.address).dir();
    const QStringList copies{
        u"shop (Anna's conflicted copy 2026-11-29).kartei"_s, u"shop.sync-conflict-20261129-101010-ABCDEF.kartei"_s};
    for (const QString& name : copies + QStringList{u"shop two.kartei"_s, u"other conflict.kartei"_s})
        writeBytes(folder.filePath(name), "x");
    CHECK(placeOf(there).conflictedCopies == copies);
}

TEST_CASE("a file that others may read is noticed and made private")
{
    const BusinessFile file;
    CHECK_FALSE(placeOf(file.location()).isReadableByOthers);
    REQUIRE(QFile::setPermissions(file.path(), QFile::permissions(file.path()) | QFile::ReadGroup));
    CHECK(placeOf(file.location()).isReadableByOthers);

    CHECK(makePrivate(file.location()));

    CHECK_FALSE(placeOf(file.location()).isReadableByOthers);
    CHECK(Session::open(file.location(), TestBusiness::defaultOptions()));
}

TEST_CASE("a business on a server lies nowhere risky")
{
    const FilePlace place = placeOf({u"postgresql://anna@localhost/shop"_s});
    CHECK_FALSE(place.isOnNetwork);
    CHECK_FALSE(place.isReadableByOthers);
    CHECK_FALSE(place.needsWholeFile());
}
