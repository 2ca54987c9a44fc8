#include "tests/cli/process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QScopeGuard>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose user keeps backups in its directory.
class ShopWithShelf : public Shop {
public:
    ShopWithShelf() { qputenv("XDG_DATA_HOME", QFile::encodeName(path(u"home"_s))); }
    ~ShopWithShelf() { qputenv("XDG_DATA_HOME", m_before); }
    QStringList shelf() const
    {
        QStringList found;
        for (QDirIterator it(path(u"home"_s), {u"*.kartei"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            found += it.next();
        return found;
    }
    void addPerson(const QString& name) const
    {
        REQUIRE(run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name="_s + name}).status == 0);
    }
    qsizetype persons() const { return run(u"list"_s, {u"persons"_s, u"--json"_s}).json().array().size(); }

private:
    QByteArray m_before = qgetenv("XDG_DATA_HOME");
};

} // namespace

TEST_CASE("a backup is made, restored over what came after, and that is kept on the shelf")
{
    const ShopWithShelf shop;
    shop.addPerson(u"Huber"_s);
    const QString backup = shop.path(u"backup.kartei"_s);

    const Ran made = shop.run(u"backup"_s, {backup});
    CHECK(made.status == 0);
    CHECK(made.out.contains("checked"));
    shop.addPerson(u"Kurz"_s);

    CHECK(runProgram({u"restore"_s, backup, shop.file()}).status == 6);
    CHECK(shop.persons() == 2);
    const Ran restored = runProgram({u"restore"_s, backup, shop.file(), u"--force"_s});
    INFO(restored.err.toStdString());
    CHECK(restored.status == 0);
    CHECK(shop.persons() == 1);

    REQUIRE(shop.shelf().size() == 1);
    CHECK(restored.err.contains(shop.shelf().front().toUtf8()));
    REQUIRE(runProgram({u"restore"_s, shop.shelf().front(), shop.file(), u"--force"_s}).status == 0);
    CHECK(shop.persons() == 2);
}

TEST_CASE("each way in which a backup or a restore fails has its exit status, and nothing is changed")
{
    const ShopWithShelf shop;
    const QByteArray before = shop.read(u"shop.kartei"_s);
    shop.write(u"text.txt"_s, "mine");
    shop.write(u"damaged.kartei"_s, before.left(8192) + QByteArray(before.size() - 8192, 'Z'));

    CHECK(shop.run(u"backup"_s, {}).status == 2);
    CHECK(shop.run(u"backup"_s, {shop.file()}).status == 6);
    CHECK(shop.run(u"backup"_s, {shop.path(u"text.txt"_s)}).status == 6);
    CHECK(shop.run(u"backup"_s, {shop.path(u"no/folder.kartei"_s)}).status == 6);
    CHECK(runProgram({u"backup"_s, shop.path(u"none.kartei"_s), shop.path(u"b.kartei"_s)}).status == 6);
    CHECK(runProgram({u"backup"_s, shop.path(u"text.txt"_s), shop.path(u"b.kartei"_s)}).status == 3);
    CHECK(runProgram({u"backup"_s, shop.path(u"damaged.kartei"_s), shop.path(u"b.kartei"_s)}).status == 3);
    CHECK(runProgram({u"backup"_s, u"postgresql://nowhere/x"_s, shop.path(u"b.kartei"_s)}).status == 1);
    CHECK(runProgram({u"restore"_s, shop.path(u"damaged.kartei"_s), shop.file(), u"--force"_s}).status == 3);
    CHECK(runProgram({u"restore"_s, shop.path(u"none.kartei"_s), shop.path(u"new.kartei"_s)}).status == 6);

    CHECK(shop.read(u"shop.kartei"_s) == before);
    CHECK(shop.read(u"text.txt"_s) == "mine");
    CHECK_FALSE(QFile::exists(shop.path(u"b.kartei"_s)));
    CHECK_FALSE(QFile::exists(shop.path(u"new.kartei"_s)));
}

TEST_CASE("before an import the business is backed up, and a dry run makes none")
{
    const ShopWithShelf shop;
    shop.write(u"in.csv"_s, "Last name\nHuber\n");

    REQUIRE(shop.run(u"import"_s, {u"persons"_s, shop.path(u"in.csv"_s), u"--dry-run"_s}).status == 0);
    CHECK(shop.shelf().isEmpty());
    REQUIRE(shop.run(u"import"_s, {u"persons"_s, shop.path(u"in.csv"_s)}).status == 0);
    REQUIRE(shop.shelf().size() == 1);

    CHECK(runProgram({u"list"_s, shop.shelf().front(), u"persons"_s, u"--json"_s}).json().array().isEmpty());
    CHECK(shop.persons() == 1);
}

TEST_CASE("the command line keeps backups where the window was told to")
{
    const ShopWithShelf shop;
    shop.write(u"in.csv"_s, "Last name\nHuber\n");
    REQUIRE(QDir().mkpath(shop.path(u"config/kartei"_s)));
    shop.write(u"config/kartei/kartei.conf"_s, "[backups]\nfolder=" + shop.path(u"elsewhere"_s).toUtf8() + '\n');
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(shop.path(u"config"_s)));
    const auto restored = qScopeGuard([&] { qputenv("XDG_CONFIG_HOME", before); });

    REQUIRE(shop.run(u"import"_s, {u"persons"_s, shop.path(u"in.csv"_s)}).status == 0);

    CHECK(shop.shelf().isEmpty());
    CHECK(QDir(shop.path(u"elsewhere"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
}

TEST_CASE("a backup that fails before an import is loud, and the import can still be undone")
{
    const ShopWithShelf shop;
    shop.write(u"home"_s, "no folder");
    shop.write(u"in.csv"_s, "Last name\nHuber\n");

    const Ran imported = shop.run(u"import"_s, {u"persons"_s, shop.path(u"in.csv"_s)});

    CHECK(imported.status == 0);
    CHECK(imported.err.contains("No backup"));
    CHECK(shop.persons() == 1);
}

TEST_CASE("a passphrase comes from a file or the environment, and without it nothing is restored")
{
    const ShopWithShelf shop;
    shop.addPerson(u"Huber"_s);
    shop.write(u"secret"_s, "open sesame\nnot this\n");
    shop.write(u"empty"_s, "\n");
    const QString backup = shop.path(u"shop.kartei-backup"_s);
    const QString target = shop.path(u"new.kartei"_s);
    const QString secret = shop.path(u"secret"_s);

    CHECK(shop.run(u"backup"_s, {backup, u"--passphrase-file"_s, shop.path(u"none"_s)}).status == 6);
    CHECK(shop.run(u"backup"_s, {backup, u"--passphrase-file"_s, shop.path(u"empty"_s)}).status == 2);
    REQUIRE(shop.run(u"backup"_s, {backup, u"--passphrase-file"_s, secret}).status == 0);
    CHECK_FALSE(shop.read(u"shop.kartei-backup"_s).contains("Huber"));

    const Ran without = runProgram({u"restore"_s, backup, target});
    CHECK(without.status == 2);
    CHECK(without.err.contains("KARTEI_PASSPHRASE"));
    CHECK(runProgram({u"list"_s, backup, u"persons"_s}).status == 3);

    qputenv("KARTEI_PASSPHRASE", "wrong");
    const Ran wrong = runProgram({u"restore"_s, backup, target});
    qputenv("KARTEI_PASSPHRASE", "open sesame");
    const Ran right = runProgram({u"restore"_s, backup, target});
    qunsetenv("KARTEI_PASSPHRASE");
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains("does not fit"));
    INFO(right.err.toStdString());
    CHECK(right.status == 0);
    CHECK(runProgram({u"list"_s, target, u"persons"_s, u"--json"_s}).json().array().size() == 1);
}
