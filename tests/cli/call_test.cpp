#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

TEST_CASE("where there is no display, --call tells who has the number and what is open with them", "[D16][N2]")
{
    const Shop shop;
    const Ran added = shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s},
        R"({"first_name": "Anna", "last_name": "Huber", "phones": [{"value": "0171/234 56 78"}], "notes": "Likes oak."})");
    REQUIRE(added.status == 0);
    const QString id = QString::fromUtf8(added.out.trimmed());
    REQUIRE(shop.run(u"add"_s,
                    {u"tasks"_s, u"--set"_s, u"subject=Send the drawings"_s, u"--set"_s, u"contact="_s + id, u"--set"_s,
                        u"due=2026-12-01"_s})
                .status
        == 0);

    const Ran call = runProgram({shop.file(), u"--call"_s, u"+49 171 2345678"_s});
    INFO(call.err.toStdString());
    REQUIRE(call.status == 0);
    CHECK(call.out.contains("Anna Huber"));
    CHECK(call.out.contains("Send the drawings"));
    CHECK(call.out.contains("Likes oak."));
    const Ran json = runProgram({shop.file(), u"--call=01712345678"_s, u"--json"_s});
    CHECK(json.json().array().at(0).toObject()[u"name"_s] == u"Anna Huber"_s);

    CHECK(runProgram({shop.file(), u"tel:+49-171-2345678"_s}).out == call.out);
    const Ran nowhere = runProgram({u"tel:+491712345678"_s});
    CHECK(nowhere.status == 2);
    CHECK(nowhere.err.contains("kartei FILE --call NUMBER"));
    CHECK(runProgram({shop.file(), u"--call"_s, u"0891234567"_s}).status == 1);
    CHECK(runProgram({shop.file(), u"--call"_s, u"$(reboot)"_s}).status == 2);
    CHECK(runProgram({shop.file(), u"--call"_s}).status == 2);
}

TEST_CASE("those who are losing touch are listed, longest waiting first, and logging a contact takes them off", "[A24]")
{
    const Shop shop;
    const auto person = [&](const QByteArray& name, const QByteArray& days) {
        const Ran added = shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s},
            R"({"last_name": ")" + name + R"(", "keep_in_touch": )" + days + R"(, "created": "2020-01-01T00:00:00Z"})");
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
        return QString::fromUtf8(added.out.trimmed());
    };
    const QString huber = person("Huber", "90");
    person("Maier", "30");
    const auto names = [&] {
        QStringList all;
        for (const QJsonValue& row :
            shop.run(u"list"_s, {u"contacts"_s, u"--losing-touch"_s, u"--json"_s}).json().array())
            all += row[u"name"_s].toString();
        return all;
    };
    CHECK(names() == QStringList{u"Maier"_s, u"Huber"_s});
    REQUIRE(shop.run(u"add"_s,
                    {u"activities"_s, u"--set"_s, u"kind=call"_s, u"--set"_s, u"subject=Hello"_s, u"--set"_s,
                        u"contact="_s + huber})
                .status
        == 0);
    CHECK(names() == QStringList{u"Maier"_s});
    CHECK(shop.run(u"list"_s, {u"deals"_s, u"--losing-touch"_s}).status == 2);
}

TEST_CASE("last contact and next step are listed, sorted and filtered by their names", "[A24]")
{
    const Shop shop;
    const auto add = [&](const QString& kind, const QByteArray& json) {
        const Ran added = shop.run(u"add"_s, {kind, u"--json"_s, u"-"_s}, json);
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
        return added.out.trimmed();
    };
    const QByteArray huber = add(u"persons"_s, R"({"last_name": "Huber"})");
    add(u"persons"_s, R"({"last_name": "Maier"})");
    add(u"activities"_s,
        R"({"kind": "call", "subject": "Hello", "at": "2020-03-01T09:00:00Z", "contact": )" + huber + "}");
    add(u"tasks"_s, R"({"subject": "Call again", "due": "2020-06-01", "contact": )" + huber + "}");
    const QStringList fields{u"--fields"_s, u"name,last_contact,next_step,next_step_due"_s};
    const Ran listed = shop.run(u"list"_s, QStringList{u"contacts"_s, u"--sort"_s, u"-last_contact"_s} + fields);
    CHECK(listed.out.contains("2020-03-01T09:00:00Z  Call again  2020-06-01"));
    const QJsonArray json
        = shop.run(u"list"_s,
                  QStringList{u"contacts"_s, u"--where"_s, u"last_contact < today - 90 days"_s, u"--json"_s} + fields)
              .json()
              .array();
    CHECK(json
        == QJsonArray{QJsonObject{{u"name"_s, u"Huber"_s}, {u"last_contact"_s, u"2020-03-01T09:00:00Z"_s},
            {u"next_step"_s, u"Call again"_s}, {u"next_step_due"_s, u"2020-06-01"_s}}});
    REQUIRE(
        shop.run(u"export"_s, {u"contacts"_s, shop.path(u"c.csv"_s), u"--fields"_s, u"last_name,last_contact"_s}).status
        == 0);
    CHECK(shop.read(u"c.csv"_s).contains(R"("Huber","2020-03-01T09:00:00Z")"));
    const Ran set
        = shop.run(u"set"_s, {u"contacts"_s, QString::fromUtf8(huber), u"--set"_s, u"last_contact=2026-01-01"_s});
    CHECK(set.status != 0);
    CHECK(set.err.contains("computed"));
}

TEST_CASE("cards that nobody looked at for some months are listed", "[E26]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s}).status == 0);
    const Ran listed = shop.run(u"list"_s, {u"contacts"_s, u"--stale"_s, u"12"_s});
    CHECK(listed.status == 0);
    CHECK_FALSE(listed.out.contains("Huber"));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--stale"_s, u"0"_s}).status == 2);
    CHECK(shop.run(u"list"_s, {u"deals"_s, u"--stale"_s, u"12"_s}).status == 2);
}

TEST_CASE("a tag is given days and renamed", "[A24][P30]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s},
                    R"({"last_name": "Huber", "tags": ["VIP"], "created": "2020-01-01T00:00:00Z"})")
                .status
        == 0);
    CHECK_FALSE(shop.run(u"list"_s, {u"contacts"_s, u"--losing-touch"_s}).out.contains("Huber"));
    const Ran added = shop.run(u"add"_s,
        {u"tags"_s, u"--set"_s, u"name=VIP"_s, u"--set"_s, u"colour=red"_s, u"--set"_s, u"keep_in_touch=30"_s});
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    CHECK(added.out.trimmed() == "VIP");
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--losing-touch"_s}).out.contains("Huber"));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"touch_due <= today"_s}).out.contains("Huber"));
    REQUIRE(shop.run(u"do"_s, {u"tags"_s, u"VIP"_s, u"rename"_s, u"--set"_s, u"name=Key customer"_s}).status == 0);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"tags has \"Key customer\""_s}).out.contains("Huber"));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--losing-touch"_s}).out.contains("Huber"));
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"tags has VIP"_s}).out.contains("Huber"));
    CHECK(shop.run(u"check"_s, {}).status == 0);
}

TEST_CASE("complaints are listed from the command line and settled there", "[A5]")
{
    Shop shop;
    const QString anna
        = QString::fromUtf8(shop.run(u"add"_s, {u"contacts"_s, u"--set"_s, u"last_name=Huber"_s}).out).trimmed();
    const Ran added = shop.run(u"add"_s,
        {u"activities"_s, u"--set"_s, u"contact="_s + anna, u"--set"_s, u"feedback=complaint"_s, u"--set"_s,
            u"subject=Delivered late"_s, u"--set"_s, u"due=2026-12-04"_s, u"--set"_s, u"owner=Eva"_s});
    REQUIRE(added.status == 0);
    const QString key = QString::fromUtf8(added.out).trimmed();
    const QStringList open{
        u"activities"_s, u"--where"_s, u"feedback = \"complaint\" and state = \"open\""_s, u"--json"_s};
    REQUIRE(shop.run(u"list"_s, open).json().array().size() == 1);
    CHECK(shop.run(u"do"_s, {u"activities"_s, key, u"settle"_s}).status == 0);
    CHECK(shop.run(u"list"_s, open).json().array().isEmpty());
    CHECK(shop.run(u"undo"_s, {}).status == 0);
    CHECK(shop.run(u"list"_s, open).json().array().size() == 1);
    CHECK(shop.run(u"set"_s, {u"activities"_s, key, u"--set"_s, u"feedback="_s}).status == 0);
    CHECK(shop.run(u"do"_s, {u"activities"_s, key, u"settle"_s}).status == 1);
}

TEST_CASE("what is likely wrong on the cards is listed from the command line", "[E25]")
{
    Shop shop;
    REQUIRE(
        shop.run(u"add"_s, {u"contacts"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"email=anna@huber"_s}).status
        == 0);
    REQUIRE(
        shop.run(u"add"_s, {u"contacts"_s, u"--set"_s, u"last_name=Maier"_s, u"--set"_s, u"email=bob@example.com"_s})
            .status
        == 0);
    const Ran listed = shop.run(u"list"_s, {u"contacts"_s, u"--problems"_s, u"--json"_s});
    REQUIRE(listed.json().array().size() == 1);
    CHECK(listed.json().array()[0][u"value"_s].toString() == u"anna@huber"_s);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--problems"_s}).out.contains("Huber"));
    CHECK(shop.run(u"list"_s, {u"deals"_s, u"--problems"_s}).status == 2);
}
