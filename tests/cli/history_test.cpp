#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return ran.json().array();
}

qint64 newestAct(const Shop& shop)
{
    return listOf(shop.run(u"history"_s, {u"--json"_s, u"--limit"_s, u"1"_s})).first().toObject()[u"act"_s].toInteger();
}

} // namespace

TEST_CASE("what was deleted is listed and restored with its number, its links and what went along", "[P5]")
{
    const Shop shop;
    shop.run(u"add"_s, {u"companies"_s, u"--set"_s, u"company_name=Huber GmbH"_s, u"--set"_s, u"number=C-7"_s});
    shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Adam"_s, u"--set"_s, u"company=C-7"_s});
    shop.run(u"add"_s, {u"deals"_s, u"--set"_s, u"title=Counter"_s, u"--set"_s, u"contact=C-7"_s});
    REQUIRE(shop.run(u"delete"_s, {u"contacts"_s, u"C-7"_s}).status == 0);

    const QJsonArray deleted = listOf(shop.run(u"list"_s, {u"contacts"_s, u"--deleted"_s, u"--json"_s}));
    REQUIRE(deleted.size() == 1);
    CHECK(deleted[0][u"title"_s] == u"Huber GmbH"_s);
    CHECK(deleted[0][u"along"_s][0][u"title"_s] == u"Counter"_s);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--deleted"_s}).out.contains("Huber GmbH"));
    CHECK(listOf(shop.run(u"history"_s, {u"contacts"_s, u"C-7"_s, u"--json"_s})).size() == 2);

    REQUIRE(shop.run(u"do"_s, {u"contacts"_s, u"C-7"_s, u"restore"_s}).status == 0);

    CHECK(
        shop.run(u"show"_s, {u"persons"_s, u"Adam"_s, u"--json"_s}).json()[u"company"_s][u"name"_s] == u"Huber GmbH"_s);
    CHECK(shop.run(u"show"_s, {u"deals"_s, u"Counter"_s}).status == 0);
    CHECK(listOf(shop.run(u"list"_s, {u"contacts"_s, u"--deleted"_s, u"--json"_s})).isEmpty());
    CHECK(shop.run(u"do"_s, {u"contacts"_s, u"C-7"_s, u"restore"_s}).status == 1);
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(shop.run(u"show"_s, {u"contacts"_s, u"C-7"_s}).status == 1);
}

TEST_CASE("what was done is listed with numbers, and one act is taken back by its number or says why not")
{
    const Shop shop;
    shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s});
    const qint64 adding = newestAct(shop);
    shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Maier"_s});
    const qint64 other = newestAct(shop);
    shop.run(u"set"_s, {u"persons"_s, u"Huber"_s, u"--set"_s, u"position=Baker"_s});

    const Ran text = shop.run(u"history"_s, {});
    CHECK(text.out.contains(QByteArray(QByteArray::number(other) + "  ")));
    const Ran refused = shop.run(u"undo"_s, {u"--act"_s, QString::number(adding)});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("Change Huber"));
    CHECK(shop.run(u"undo"_s, {u"--act"_s, QString::number(other)}).status == 0);
    CHECK(shop.run(u"show"_s, {u"persons"_s, u"Maier"_s}).status == 1);
    CHECK(shop.run(u"show"_s, {u"persons"_s, u"Huber"_s}).status == 0);
    CHECK(shop.run(u"history"_s, {u"--text"_s, u"huber"_s}).out.count('\n') == 1);
    CHECK(shop.run(u"history"_s, {u"--day"_s, u"2001-01-01"_s}).out.isEmpty());
    CHECK(shop.run(u"history"_s, {u"--day"_s, u"yesterday"_s}).status == 2);
    CHECK(shop.run(u"history"_s, {u"persons"_s}).status == 2);
    CHECK(shop.run(u"undo"_s, {u"--act"_s, u"x"_s}).status == 2);
}

TEST_CASE("an import with a row that was changed since is taken back but for that row, which is named")
{
    const Shop shop;
    shop.write(u"in.csv"_s, "last name,e-mail\nHuber,h@example.org\nMaier,m@example.org\nAdam,a@example.org\n");
    REQUIRE(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s)}).status == 0);
    const qint64 import = newestAct(shop);
    shop.run(u"set"_s, {u"persons"_s, u"Maier"_s, u"--set"_s, u"position=Baker"_s});

    const Ran undone = shop.run(u"undo"_s, {u"--act"_s, QString::number(import)});

    CHECK(undone.status == 4);
    CHECK(undone.err.contains("Maier"));
    CHECK_FALSE(undone.err.contains("Huber"));
    CHECK(listOf(shop.run(u"list"_s, {u"contacts"_s, u"--json"_s})).size() == 1);
}

TEST_CASE("a record is shown as it was on a day or at a moment")
{
    const Shop shop;
    shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s});
    shop.run(u"set"_s, {u"persons"_s, u"Huber"_s, u"--set"_s, u"last_name=Maier"_s});
    const QJsonArray steps = listOf(shop.run(u"history"_s, {u"persons"_s, u"Maier"_s, u"--json"_s}));
    const QString added = steps.last()[u"at"_s].toString();
    const auto nameAt = [&](const QString& moment) {
        return shop.run(u"show"_s, {u"persons"_s, u"Maier"_s, u"--json"_s, u"--at"_s, moment})
            .json()[u"name"_s]
            .toString();
    };

    CHECK(nameAt(added) == u"Huber"_s);
    CHECK(nameAt(u"2999-12-31"_s) == u"Maier"_s);
    CHECK(shop.run(u"show"_s, {u"persons"_s, u"Maier"_s, u"--at"_s, added}).out.contains("Huber"));
    CHECK(shop.run(u"show"_s, {u"persons"_s, u"Maier"_s, u"--at"_s, u"2001-01-01"_s}).status == 1);
    CHECK(shop.run(u"show"_s, {u"persons"_s, u"Maier"_s, u"--at"_s, u"last week"_s}).status == 2);
}

TEST_CASE("everything that was done is exported as CSV and JSON", "[P42]")
{
    const Shop shop;
    shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s});
    shop.run(u"set"_s, {u"persons"_s, u"Huber"_s, u"--set"_s, u"position=Baker"_s});

    REQUIRE(shop.run(u"export"_s, {u"history"_s, shop.path(u"audit.csv"_s)}).status == 0);
    const Ran json = shop.run(u"export"_s, {u"history"_s, u"-"_s, u"--format"_s, u"json"_s});

    CHECK(shop.read(u"audit.csv"_s).contains("\"position\",\"\",\"Baker\""));
    CHECK(listOf(json).first()[u"after"_s] == u"Baker"_s);
    CHECK(shop.run(u"export"_s, {u"history"_s, shop.path(u"audit.csv"_s)}).status != 0);
}
