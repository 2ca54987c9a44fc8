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
