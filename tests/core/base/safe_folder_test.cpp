#include "core/base/safe_folder.h"

#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/share_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with an old one in it, and a draft that is to take its place.
struct Replacing {
    Replacing()
    {
        QDir().mkpath(target);
        writeBytes(target + u"/old.txt"_s, "old");
        Result<std::unique_ptr<FolderDraft>> begun = FolderDraft::begin(target, Overwrite::Replace);
        REQUIRE(begun);
        draft = *std::move(begun);
        const auto file = draft->file(u"new.txt"_s);
        REQUIRE(file);
        REQUIRE((*file)->write("new"));
        REQUIRE((*file)->finish());
    }
    QStringList names() const
    {
        return QDir(directory.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QStringList held() const { return QDir(target).entryList(QDir::Files); }

    QTemporaryDir directory;
    QString target = directory.filePath(u"all"_s);
    std::unique_ptr<FolderDraft> draft;
};

/// A disk at home and a share.
std::optional<ShareDisk>& someDisk(std::optional<ShareDisk>& disk)
{
    if (GENERATE(false, true))
        disk.emplace();
    return disk;
}

} // namespace

TEST_CASE("a folder takes the place of another one, on a share too")
{
    std::optional<ShareDisk> disk;
    someDisk(disk);
    Replacing test;

    const Result<> done = test.draft->publish(Overwrite::Replace);

    INFO((done ? std::string() : done.error().message.toStdString()));
    REQUIRE(done);
    CHECK(test.held() == QStringList{u"new.txt"_s});
    test.draft.reset();
    CHECK(test.names() == QStringList{u"all"_s});
}

TEST_CASE("what came into a folder meanwhile keeps it from being replaced, and nothing is lost")
{
    std::optional<ShareDisk> disk;
    someDisk(disk);
    Replacing test;
    writeBytes(test.target + u"/letter.txt"_s, "dear");
    QStringList judged;

    const Result<> done = test.draft->publish(Overwrite::Replace, [&](const QString& folder) -> Result<> {
        judged = QDir(folder).entryList(QDir::Files);
        return invalid(u"There is a letter in it."_s);
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().message == u"There is a letter in it."_s);
    CHECK(judged == QStringList{u"letter.txt"_s, u"old.txt"_s});
    test.draft.reset();
    CHECK(test.held() == QStringList{u"letter.txt"_s, u"old.txt"_s});
    CHECK(test.names() == QStringList{u"all"_s});
}

TEST_CASE("a folder that was moved aside by an earlier attempt is not written over")
{
    const ShareDisk disk;
    Replacing test;
    QDir().mkpath(test.target + u".old"_s);
    writeBytes(test.target + u".old/only.txt"_s, "only");

    CHECK_FALSE(test.draft->publish(Overwrite::Replace));

    CHECK(test.held() == QStringList{u"old.txt"_s});
    CHECK(bytesOf(test.target + u".old/only.txt"_s) == "only");
}
