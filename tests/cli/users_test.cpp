#include "tests/cli/process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A shop that Berta owns and where Karl is a clerk and Lea reads.
class ShopWithUsers : public Shop {
public:
    ShopWithUsers()
    {
        write(u"berta"_s, "Rosenholz\n");
        write(u"karl"_s, "Palisander\n");
        write(u"lea"_s, "Zirbelkiefer");
        REQUIRE(
            run(u"add"_s,
                QStringList{u"users"_s, u"--set"_s, u"name=Berta"_s, u"--set"_s, u"role=owner"_s} + anew(u"berta"_s))
                .status
            == 0);
        addUser(u"Karl"_s, u"clerk"_s, u"karl"_s);
        addUser(u"Lea"_s, u"read_only"_s, u"lea"_s);
    }
    QStringList anew(const QString& name) const { return {u"--new-passphrase-file"_s, path(name)}; }
    QStringList as(const QString& name) const
    {
        return {u"--user"_s, name, u"--user-passphrase-file"_s, path(name.toLower())};
    }
    QStringList person(const QString& name) const { return {u"persons"_s, u"--set"_s, u"last_name="_s + name}; }

private:
    void addUser(const QString& name, const QString& role, const QString& file) const
    {
        const Ran made = run(u"add"_s,
            QStringList{u"users"_s, u"--set"_s, u"name="_s + name, u"--set"_s, u"role="_s + role} + anew(file)
                + as(u"Berta"_s));
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }
};

} // namespace

TEST_CASE("a file with users answers nobody who does not sign in")
{
    const ShopWithUsers shop;
    REQUIRE(shop.run(u"add"_s, shop.person(u"Huber"_s) + shop.as(u"Karl"_s)).status == 0);
    const QByteArray before = shop.read(u"shop.kartei"_s);

    for (const QStringList& call : {QStringList{u"list"_s, u"persons"_s}, {u"show"_s, u"persons"_s, u"1"_s},
             {u"search"_s, u"Huber"_s}, {u"export"_s, u"persons"_s, u"-"_s}, {u"history"_s}, {u"check"_s}, {u"undo"_s},
             {u"delete"_s, u"persons"_s, u"1"_s}, {u"backup"_s, shop.path(u"b.kartei"_s)},
             {u"report"_s, u"pipeline"_s}}) {
        const Ran refused = shop.run(call.first(), call.mid(1));
        INFO(call.join(u' ').toStdString() << refused.err.toStdString());
        CHECK(refused.status == 6);
        CHECK(refused.err.contains("--user"));
        CHECK_FALSE(refused.out.contains("Huber"));
    }
    CHECK_FALSE(QFile::exists(shop.path(u"b.kartei"_s)));
    CHECK(shop.read(u"shop.kartei"_s) == before);
}

TEST_CASE("a wrong passphrase and a name that is none are refused in the same words")
{
    const ShopWithUsers shop;
    const Ran wrong = shop.run(
        u"list"_s, {u"persons"_s, u"--user"_s, u"Berta"_s, u"--user-passphrase-file"_s, shop.path(u"karl"_s)});
    const Ran unknown = shop.run(
        u"list"_s, {u"persons"_s, u"--user"_s, u"Nobody"_s, u"--user-passphrase-file"_s, shop.path(u"karl"_s)});
    CHECK(wrong.status == 6);
    CHECK(unknown.status == 6);
    CHECK(wrong.err == unknown.err);
}

TEST_CASE("the environment signs in, too")
{
    const ShopWithUsers shop;
    qputenv("KARTEI_USER", "Lea");
    qputenv("KARTEI_USER_PASSPHRASE", "Zirbelkiefer");
    CHECK(shop.run(u"list"_s, {u"persons"_s}).status == 0);
    CHECK(shop.run(u"add"_s, shop.person(u"Huber"_s)).status == 6);
    qunsetenv("KARTEI_USER");
    qunsetenv("KARTEI_USER_PASSPHRASE");
}

TEST_CASE("each role may do on the command line what it may do in the window")
{
    const ShopWithUsers shop;
    CHECK(shop.run(u"add"_s, shop.person(u"Huber"_s) + shop.as(u"Karl"_s)).status == 0);
    CHECK(shop.run(u"add"_s, shop.person(u"Kurz"_s) + shop.as(u"Lea"_s)).status == 6);
    CHECK(
        shop.run(u"set"_s, QStringList{u"users"_s, u"Karl"_s, u"--set"_s, u"role=owner"_s} + shop.as(u"Karl"_s)).status
        == 6);
    const Ran history = shop.run(u"history"_s, QStringList{u"persons"_s, u"1"_s} + shop.as(u"Lea"_s));
    CHECK(history.out.contains("Karl"));

    const QString backup = shop.path(u"b.kartei"_s);
    CHECK(shop.run(u"backup"_s, QStringList{backup} + shop.as(u"Lea"_s)).status == 0);
    const QStringList restore{u"restore"_s, backup, shop.file(), u"--force"_s};
    CHECK(runProgram(restore).status == 6);
    CHECK(runProgram(restore + shop.as(u"Karl"_s)).status == 6);
    const Ran done = runProgram(restore + shop.as(u"Berta"_s));
    INFO(done.err.toStdString());
    CHECK(done.status == 0);
    CHECK(shop.run(u"list"_s, {u"persons"_s}).status == 6);
}

TEST_CASE("users are listed and exported without anything of their passphrase")
{
    const ShopWithUsers shop;
    const Ran listed = shop.run(u"list"_s, QStringList{u"users"_s, u"--json"_s} + shop.as(u"Berta"_s));
    CHECK(listed.json().array().size() == 3);
    CHECK_FALSE(listed.out.contains("argon"));
    const Ran exported
        = shop.run(u"export"_s, QStringList{u"users"_s, u"-"_s, u"--format"_s, u"csv"_s} + shop.as(u"Berta"_s));
    CHECK(exported.out.contains("Karl"));
    CHECK_FALSE(exported.out.contains("argon"));
    CHECK(
        shop.run(u"list"_s, QStringList{u"users"_s, u"--where"_s, u"passphrase_hash has \"a\""_s} + shop.as(u"Berta"_s))
            .status
        == 2);
    shop.run(u"set"_s,
        QStringList{u"users"_s, u"Karl"_s, u"--json"_s, u"{\"passphrase_hash\": \"x\"}"_s} + shop.as(u"Berta"_s));
    CHECK(shop.run(u"list"_s, QStringList{u"persons"_s} + shop.as(u"Karl"_s)).status == 0);
}

TEST_CASE("a passphrase is changed, and who owns the file resets one that was forgotten")
{
    const ShopWithUsers shop;
    shop.write(u"new"_s, "Nussbaum1\n");
    CHECK(
        shop.run(u"set"_s, QStringList{u"users"_s, u"Karl"_s} + shop.anew(u"new"_s) + shop.as(u"Karl"_s)).status == 0);
    CHECK(shop.run(u"list"_s, QStringList{u"persons"_s} + shop.as(u"Karl"_s)).status == 6);

    shop.write(u"karl"_s, "Nussbaum1\n");
    CHECK(shop.run(u"list"_s, QStringList{u"persons"_s} + shop.as(u"Karl"_s)).status == 0);

    CHECK(shop.run(u"do"_s, {u"users"_s, u"Berta"_s, u"reset"_s}).status == 2);
    const Ran reset = shop.run(u"do"_s, QStringList{u"users"_s, u"Berta"_s, u"reset"_s} + shop.anew(u"new"_s));
    INFO(reset.err.toStdString());
    CHECK(reset.status == 0);
    shop.write(u"berta"_s, "Nussbaum1\n");
    CHECK(shop.run(u"list"_s, QStringList{u"persons"_s} + shop.as(u"Berta"_s)).status == 0);
}

TEST_CASE("a backup of a business with users is encrypted with its own passphrase, not with that of who makes it")
{
    const ShopWithUsers shop;
    qputenv("KARTEI_USER", "Berta");
    qputenv("KARTEI_USER_PASSPHRASE", "Rosenholz");
    shop.write(u"seal"_s, "Mahagoni\n");
    const Ran plain = shop.run(u"backup"_s, {shop.path(u"plain.kartei"_s)});
    const Ran sealed = shop.run(u"backup"_s, {shop.path(u"sealed"_s), u"--passphrase-file"_s, shop.path(u"seal"_s)});
    qunsetenv("KARTEI_USER");
    qunsetenv("KARTEI_USER_PASSPHRASE");
    CHECK(plain.status == 0);
    CHECK(sealed.status == 0);
    CHECK(shop.read(u"plain.kartei"_s).startsWith("SQLite format 3"));
    CHECK_FALSE(shop.read(u"sealed"_s).startsWith("SQLite format 3"));
    CHECK(runProgram({u"restore"_s, shop.path(u"sealed"_s), shop.path(u"again.kartei"_s), u"--passphrase-file"_s,
                         shop.path(u"seal"_s)})
              .status
        == 0);
}
