#include "core/base/safe_file.h"

#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a written file holds every byte and only its owner can read it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"out.csv"_s);
    const QByteArray content = QByteArray("a\0b", 3).repeated(100'000);

    REQUIRE(writeFile(path, content, Overwrite::Refuse));

    CHECK(contentOf(path) == content);
    CHECK(QFileInfo(path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("an existing file is replaced only when asked to")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"out.csv"_s);
    REQUIRE(writeFile(path, "old", Overwrite::Refuse));

    const Result<> refused = writeFile(path, "new", Overwrite::Refuse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Access);
    CHECK(refused.error().message.contains(path));
    CHECK(contentOf(path) == "old");

    REQUIRE(writeFile(path, "new", Overwrite::Replace));
    CHECK(contentOf(path) == "new");
}

TEST_CASE("a full disk leaves the old file and nothing beside it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"out.csv"_s);
    REQUIRE(writeFile(path, "old", Overwrite::Refuse));

    Result<> written;
    {
        const SizeLimit limit(4096);
        written = writeFile(path, QByteArray(10'000, 'x'), Overwrite::Replace);
    }

    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Access);
    CHECK(contentOf(path) == "old");
    CHECK(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"out.csv"_s});
}

TEST_CASE("a directory, a missing folder and a broken link are refused with the path")
{
    const QTemporaryDir directory;
    const QString link = directory.filePath(u"link"_s);
    REQUIRE(QFile::link(u"nowhere"_s, link));

    for (const QString& path : {directory.path(), directory.filePath(u"missing/out.csv"_s), link}) {
        const Result<> written = writeFile(path, "x", Overwrite::Refuse);
        REQUIRE_FALSE(written);
        CHECK(written.error().detail == path);
    }
}

TEST_CASE("writing through a link keeps the link")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"real.csv"_s);
    const QString link = directory.filePath(u"link.csv"_s);
    REQUIRE(writeFile(path, "old", Overwrite::Refuse));
    REQUIRE(QFile::link(path, link));

    REQUIRE(writeFile(link, "new", Overwrite::Replace));

    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(path) == "new");
}

TEST_CASE("a business file is never replaced, nor what SQLite keeps beside it")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"shop.kartei"_s);
    QByteArray head("SQLite format 3");
    head.resize(100, '\0');
    head.replace(68, 4, "KART");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(head) == 100);
    file.close();
    REQUIRE(QFile::link(path, directory.filePath(u"link.csv"_s)));

    for (const QString& name : {u"shop.kartei"_s, u"link.csv"_s, u"shop.kartei-wal"_s}) {
        INFO(name.toStdString());
        const Result<> written = writeFile(directory.filePath(name), "x", Overwrite::Replace);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == Error::Kind::Access);
    }
    CHECK(contentOf(path) == head);
}

TEST_CASE("a file that is open in this program is not replaced")
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"data"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));

    CHECK_FALSE(writeFile(file.fileName(), "x", Overwrite::Replace));
    file.close();
    CHECK(writeFile(file.fileName(), "x", Overwrite::Replace));
}
