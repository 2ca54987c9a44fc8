#include "core/base/private_folder.h"

#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A runtime directory of its own.
class Runtime {
public:
    Runtime() : m_old(qgetenv("XDG_RUNTIME_DIR")) { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }
    ~Runtime() { qputenv("XDG_RUNTIME_DIR", m_old); }
    QString path() const { return m_folder.path(); }
    QStringList folders() const { return QDir(path()).entryList({u"kartei-files-*"_s}, QDir::AllEntries); }

private:
    QTemporaryDir m_folder;
    QByteArray m_old;
};

int modeOf(const QString& path)
{
    struct stat found { };
    REQUIRE(::stat(path.toUtf8().constData(), &found) == 0);
    return static_cast<int>(found.st_mode & 07777);
}

} // namespace

TEST_CASE("a file for another program lies where only its user gets to, can't be written to, and goes at the end")
{
    const Runtime runtime;
    const Result<QString> path = writePrivately(u"plan.txt"_s, "oak");
    REQUIRE(path);
    CHECK(path->startsWith(runtime.path()));
    CHECK(QFileInfo(*path).fileName() == u"plan.txt"_s);
    CHECK(bytesOf(*path) == "oak");
    CHECK(modeOf(*path) == 0400);
    CHECK(modeOf(QFileInfo(*path).absolutePath()) == 0700);
    CHECK(modeOf(runtime.path() + u'/' + runtime.folders().value(0)) == 0700);

    const Result<QString> second = writePrivately(u"plan.txt"_s, "beech");
    REQUIRE(second);
    CHECK(*second != *path);
    CHECK(bytesOf(*path) == "oak");
    removePrivateFile(*path);
    CHECK_FALSE(QFileInfo::exists(*path));
    CHECK(QFileInfo::exists(*second));

    removePrivateFiles();
    CHECK(runtime.folders().isEmpty());
}

TEST_CASE("files left by a program that is gone are removed, those of a living one are not")
{
    const Runtime runtime;
    REQUIRE(writePrivately(u"plan.txt"_s, "oak"));
    const QString ours = runtime.folders().value(0);
    QDir(runtime.path()).mkpath(u"kartei-files-2147483000/0"_s); // beyond any process
    writeBytes(runtime.path() + u"/kartei-files-2147483000/0/old.txt"_s, "old");

    removeLeftPrivateFiles();
    CHECK(runtime.folders() == QStringList{ours});
    removePrivateFiles();
}

TEST_CASE("a folder that is a link or open to others is not used for private files")
{
    const Runtime runtime;
    const QTemporaryDir elsewhere;
    REQUIRE(writePrivately(u"plan.txt"_s, "oak"));
    const QString ours = runtime.path() + u'/' + runtime.folders().value(0);
    removePrivateFiles();

    REQUIRE(QFile::link(elsewhere.path(), ours));
    CHECK(writePrivately(u"plan.txt"_s, "oak").error().kind == Error::Kind::Access);
    CHECK(QDir(elsewhere.path()).isEmpty());
    QFile::remove(ours);

    REQUIRE(QDir().mkdir(ours));
    ::chmod(ours.toUtf8().constData(), 0755);
    CHECK(writePrivately(u"plan.txt"_s, "oak").error().kind == Error::Kind::Access);
    removePrivateFiles();
}

TEST_CASE("a private file is never written or removed anywhere else, whatever its name")
{
    const Runtime runtime;
    const QTemporaryDir elsewhere;
    const QString theirs = elsewhere.filePath(u"theirs.txt"_s);
    writeBytes(theirs, "mine");
    const Result<QString> ours = writePrivately(u"plan.txt"_s, "oak");
    REQUIRE(ours);
    const QString up = u"../"_s.repeated(20) + elsewhere.path().mid(1);

    for (const QString& name : {QString(up + u"/new.txt"_s), u"a/b"_s, u"/etc/passwd"_s, u".."_s, u"."_s, u""_s}) {
        CAPTURE(name);
        CHECK(writePrivately(name, "x").error().kind == Error::Kind::Access);
    }
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files) == QStringList{u"theirs.txt"_s});

    removePrivateFile(theirs);
    removePrivateFile(QFileInfo(*ours).absolutePath() + u'/' + up + u"/theirs.txt"_s);
    removePrivateFile(QFileInfo(*ours).absolutePath()); // would be all of them
    CHECK(QFileInfo::exists(theirs));
    CHECK(QFileInfo::exists(*ours));
    removePrivateFiles();
}
