#include "core/base/safe_file.h"

#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/share_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
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

TEST_CASE("a file that is written in portions is there when it is whole, and else not at all")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"out.csv"_s);
    const auto names = [&] { return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden); };
    {
        const auto given = FileDraft::begin(path, Overwrite::Refuse);
        REQUIRE(given);
        REQUIRE((*given)->write("given up"));
    }
    CHECK(names().isEmpty());

    const auto draft = FileDraft::begin(path, Overwrite::Refuse);
    REQUIRE(draft);
    REQUIRE((*draft)->write("one,"));
    REQUIRE((*draft)->write("two"));
    CHECK_FALSE(QFileInfo::exists(path));
    REQUIRE((*draft)->publish());
    CHECK(contentOf(path) == "one,two");
    CHECK(names() == QStringList{u"out.csv"_s});
}

TEST_CASE("what came to the place of a file while it was written is not replaced")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"out.csv"_s);
    const auto draft = FileDraft::begin(path, Overwrite::Refuse);
    REQUIRE(draft);
    REQUIRE((*draft)->write("ours"));
    REQUIRE(writeFile(path, "theirs", Overwrite::Refuse));

    CHECK_FALSE((*draft)->publish());
    CHECK(contentOf(path) == "theirs");
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

TEST_CASE("on a share, too, a file that has come meanwhile is not replaced")
{
    const ShareDisk::Links links = GENERATE(ShareDisk::Links::Can, ShareDisk::Links::Cannot);
    const ShareDisk disk(links);
    const QTemporaryDir directory;
    const QString target = directory.filePath(u"shop.kartei"_s);
    const QString draft = draftBeside(target);
    writeBytes(draft, "ours");
    writeBytes(target, "theirs");

    const Result<Published> refused = publish(draft, target, Overwrite::Refuse);

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Access);
    CHECK(contentOf(target) == "theirs");
    CHECK(contentOf(draft) == "ours");
    REQUIRE(QFile::remove(target));
    REQUIRE(publish(draft, target, Overwrite::Refuse));
    CHECK(contentOf(target) == "ours");
    CHECK(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"shop.kartei"_s});
}

TEST_CASE("drafts of a process that is gone are removed, those of other computers are not")
{
    const QTemporaryDir directory;
    const QString ours = draftBeside(directory.filePath(u"out.csv"_s));
    static const QRegularExpression parts(u"^(.*/\\.kartei-)([0-9a-f]+)-(\\d+)-(.*)$"_s);
    const QRegularExpressionMatch named = parts.match(ours);
    REQUIRE(named.hasMatch());
    const auto draftOf = [&](const QString& computer, const QString& process) {
        return QString(named.captured(1) + computer + u'-' + process + u'-' + named.captured(4));
    };
    const QString gone = u"2147483000"_s; // beyond any process
    const QString other = named.captured(2) == "01234567"_L1 ? u"76543210"_s : u"01234567"_s;
    const QString left = draftOf(named.captured(2), gone);
    const QString theirs = draftOf(other, gone);
    for (const QString& file : {ours, left, theirs})
        writeBytes(file, "draft");
    REQUIRE(QDir().mkpath(draftOf(other, u"2147483001"_s) + u"/files"_s));

    removeLeftDrafts(directory.path());

    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(QFileInfo::exists(ours));
    CHECK(QFileInfo::exists(theirs));
    CHECK(QFileInfo::exists(draftOf(other, u"2147483001"_s) + u"/files"_s));
}
