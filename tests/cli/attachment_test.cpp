#include "core/storage/database.h"
#include "tests/cli/process.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QString done(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return QString::fromUtf8(ran.out.trimmed());
}

/// A ticket with a photo of the chair; gives the key of the photo.
QString shopWithPhoto(const Shop& shop)
{
    const QString anna = done(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s}));
    done(shop.run(u"add"_s, {u"tickets"_s, u"--set"_s, u"subject=Chair"_s, u"--set"_s, u"contact="_s + anna}));
    shop.write(u"chair.txt"_s, "a broken leg\n");
    return done(shop.run(u"do"_s,
        {u"tickets"_s, u"T-1001"_s, u"attach"_s, u"--set"_s, u"file="_s + shop.path(u"chair.txt"_s), u"--set"_s,
            u"note=left front"_s}));
}

QString set(const QString& path)
{
    return u"output="_s + path;
}

} // namespace

TEST_CASE("a file is attached to a ticket, listed, saved to the byte, deleted and undone")
{
    const Shop shop;
    const QString key = shopWithPhoto(shop);

    const QJsonObject photo = shop.run(u"list"_s, {u"attachments"_s, u"--json"_s}).json().array()[0].toObject();
    CHECK(photo[u"name"].toString() == u"chair.txt"_s);
    CHECK(photo[u"size"].toVariant().toInt() == 13);
    CHECK(photo[u"note"].toString() == u"left front"_s);
    CHECK_FALSE(photo.contains(u"content"_s));

    const auto save = [&](const QStringList& options) {
        return shop.run(u"do"_s, QStringList{u"attachments"_s, key, u"save"_s, u"--set"_s} + options);
    };
    CHECK(save({set(shop.path(u"chair.txt"_s))}).status == 6);
    CHECK(shop.read(u"chair.txt"_s) == "a broken leg\n");
    done(save({set(shop.path(u"out.txt"_s))}));
    CHECK(shop.read(u"out.txt"_s) == "a broken leg\n");
    CHECK(QFileInfo(shop.path(u"out.txt"_s)).permissions().testFlag(QFile::ReadOther) == false);
    shop.write(u"chair.txt"_s, "old");
    done(save({set(shop.path(u""_s)), u"--force"_s})); // a folder: under its name
    CHECK(shop.read(u"chair.txt"_s) == "a broken leg\n");
    CHECK(save({set(u"-"_s)}).out == "a broken leg\n");

    done(shop.run(u"delete"_s, {u"attachments"_s, key}));
    CHECK(save({set(u"-"_s)}).status == 1);
    done(shop.run(u"undo"_s, {}));
    CHECK(save({set(u"-"_s)}).out == "a broken leg\n");
}

TEST_CASE("a file that is missing, a folder or not named is refused and nothing is added")
{
    const Shop shop;
    shopWithPhoto(shop);
    const auto attach = [&](const QStringList& options) {
        return shop.run(u"do"_s, QStringList{u"contacts"_s, u"1"_s, u"attach"_s} + options);
    };
    CHECK(attach({}).status == 2);
    CHECK(attach({u"--set"_s, u"file="_s + shop.path(u"none"_s)}).status == 6);
    CHECK(attach({u"--set"_s, u"file="_s + shop.path(u""_s)}).status == 6);
    CHECK(attach({u"--set"_s, u"file="_s + shop.file()}).status == 6);
    CHECK(shop.run(u"add"_s, {u"attachments"_s, u"--set"_s, u"name=x"_s, u"--set"_s, u"contact=1"_s}).status == 1);
    CHECK(shop.run(u"set"_s, {u"attachments"_s, u"1"_s, u"--set"_s, u"sha256=0"_s}).status == 1);
    CHECK(shop.run(u"list"_s, {u"attachments"_s, u"--json"_s}).json().array().size() == 1);
}

TEST_CASE("a file that is not what was attached fails the check by name and is not saved")
{
    const Shop shop;
    const QString key = shopWithPhoto(shop);
    CHECK(done(shop.run(u"check"_s, {})).contains(u"sound"_s));
    {
        const auto other = Database::open({shop.file()}, Database::Mode::ReadWrite);
        REQUIRE(other);
        REQUIRE((*other)->run(u"UPDATE attachment_content SET bytes = ?"_s, {QByteArray("a mended leg\n")}));
    }
    const Ran checked = shop.run(u"check"_s, {});
    CHECK(checked.status == 3);
    CHECK(checked.err.contains("chair.txt"));
    CHECK(checked.err.contains("T-1001"));
    CHECK(shop.run(u"do"_s, {u"attachments"_s, key, u"save"_s, u"--set"_s, set(shop.path(u"out.txt"_s))}).status == 3);
    CHECK_FALSE(QFileInfo::exists(shop.path(u"out.txt"_s)));
}

TEST_CASE("a file whose name was made a path by others is saved into the folder that was asked for")
{
    const Shop shop;
    const QString key = shopWithPhoto(shop);
    {
        const auto other = Database::open({shop.file()}, Database::Mode::ReadWrite);
        REQUIRE(other);
        REQUIRE((*other)->run(u"UPDATE attachment SET name = '../out.txt'"_s));
    }
    REQUIRE(QDir().mkpath(shop.path(u"down"_s)));
    done(shop.run(u"do"_s, {u"attachments"_s, key, u"save"_s, u"--set"_s, set(shop.path(u"down"_s))}));
    CHECK(shop.read(u"down/out.txt"_s) == "a broken leg\n");
    CHECK_FALSE(QFileInfo::exists(shop.path(u"out.txt"_s)));
}

TEST_CASE("--force is refused with an action that replaces no file")
{
    const Shop shop;
    shopWithPhoto(shop);
    const Ran closed = shop.run(u"do"_s, {u"tickets"_s, u"T-1001"_s, u"close"_s, u"--force"_s});
    CHECK(closed.status == 2);
    CHECK(closed.err.contains("--force"));
    CHECK(shop.run(u"do"_s, {u"contacts"_s, u"1"_s, u"restore"_s, u"--force"_s}).status == 2);
}
