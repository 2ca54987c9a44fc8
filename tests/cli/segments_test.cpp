#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QString done(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return QString::fromUtf8(ran.out.trimmed());
}

QStringList namesIn(const Ran& ran)
{
    QStringList names;
    for (const QJsonValue& value : ran.json().array())
        names += value[u"name"_s].toString();
    return names;
}

} // namespace

TEST_CASE("a filter is saved under a name, counted, listed and exported by it", "[C1][P6]")
{
    const Shop shop;
    for (const char* name : {"Anna", "Bob", "Carl"})
        done(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"first_name="_s + QLatin1String(name)}));
    done(shop.run(u"set"_s, {u"contacts"_s, u"1"_s, u"--set"_s, u"tags=VIP"_s}));
    done(shop.run(u"set"_s, {u"contacts"_s, u"3"_s, u"--set"_s, u"tags=VIP"_s}));
    done(shop.run(u"add"_s,
        {u"segments"_s, u"--set"_s, u"name=Best ones"_s, u"--set"_s, u"where=tags has \"VIP\""_s, u"--set"_s,
            u"sort=-name"_s}));

    CHECK(namesIn(shop.run(u"list"_s, {u"contacts"_s, u"--segment"_s, u"best ones"_s, u"--json"_s}))
        == QStringList{u"Carl"_s, u"Anna"_s});
    CHECK(
        namesIn(shop.run(u"list"_s,
            {u"persons"_s, u"--segment"_s, u"Best ones"_s, u"--where"_s, u"name = Anna or name = Bob"_s, u"--json"_s}))
        == QStringList{u"Anna"_s});
    const QByteArray csv
        = done(shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--segment"_s, u"Best ones"_s, u"--fields"_s, u"name"_s}))
              .toUtf8();
    CHECK(csv.split('\n').size() == 3);
    CHECK(csv.indexOf("Carl") < csv.indexOf("Anna"));
    CHECK_FALSE(csv.contains("Bob"));

    const Ran lists = shop.run(u"list"_s, {u"segments"_s, u"--json"_s});
    CHECK(lists.json().array()[0].toObject()[u"count"_s].toInt() == 2);
    done(shop.run(u"set"_s, {u"contacts"_s, u"2"_s, u"--set"_s, u"tags=VIP"_s}));
    CHECK(done(shop.run(u"list"_s, {u"segments"_s})).endsWith(u" 3"_s));
}

TEST_CASE("a filter that is not understood is not saved, and a list that is not there is said so", "[C1]")
{
    const Shop shop;
    const Ran refused = shop.run(u"add"_s, {u"segments"_s, u"--set"_s, u"name=A"_s, u"--set"_s, u"where=shoe = 1"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains("character 1"));
    CHECK(refused.err.contains("shoe"));
    CHECK(done(shop.run(u"list"_s, {u"segments"_s, u"--json"_s})) == u"[\n]"_s);
    const Ran unknown = shop.run(u"list"_s, {u"contacts"_s, u"--segment"_s, u"A"_s});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("saved list"));
}

TEST_CASE("a saved list comes through a complete export and has a history", "[P6]")
{
    const Shop shop;
    const QString id = done(shop.run(u"add"_s,
        {u"segments"_s, u"--set"_s, u"name=Sent"_s, u"--set"_s, u"kind=quotes"_s, u"--set"_s,
            u"where=status = sent"_s}));
    done(shop.run(u"set"_s, {u"segments"_s, id, u"--set"_s, u"name=Sent ones"_s}));
    done(shop.run(u"export"_s, {u"all"_s, shop.path(u"all"_s)}));
    done(runProgram({u"new"_s, shop.path(u"other.kartei"_s), u"--from"_s, shop.path(u"all"_s)}));

    const Ran lists = runProgram({u"list"_s, shop.path(u"other.kartei"_s), u"segments"_s, u"--json"_s});
    CHECK(lists.json().array()[0].toObject()[u"where"_s].toString() == u"status = sent"_s);
    CHECK(shop.run(u"history"_s, {u"segments"_s, id}).out.contains("Sent ones"));
    done(shop.run(u"undo"_s, {}));
    CHECK(namesIn(shop.run(u"list"_s, {u"segments"_s, u"--json"_s})) == QStringList{u"Sent"_s});
}

TEST_CASE("a mailing list leaves out who has no address and all but one at the same, and says whom", "[C7]")
{
    const Shop shop;
    const auto add = [&](const QByteArray& json) {
        return done(shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s}, json));
    };
    const QByteArray home
        = R"("addresses": [{"label": "%1", "street": "%2", "postal_code": "80331", "city": "München"}])";
    const auto at = [&](const char* label, const char* street) {
        return QByteArray(home).replace("%1", label).replace("%2", street);
    };
    const QByteArray yes = R"("consent": [{"channel": "email", "state": "given", "day": "2025-03-03"}])";
    add(R"({"first_name": "Anna", "last_name": "Huber", "emails": [{"value": "Info@Huber.de"}], )" + yes + R"(, )"
        + at("home", "Lindenstraße 14") + '}');
    add(R"({"first_name": "Bert", "last_name": "Huber", "emails": [{"value": "info@huber.de"}], )" + yes + R"(, )"
        + at("postal", "LINDENSTRASSE  14") + '}');
    add(R"({"first_name": "Carl", "last_name": "Maier", )" + yes + R"(, )" + at("postal", "Weg 1") + '}');
    add(R"({"first_name": "Dora", "last_name": "Maier", "emails": [{"value": "dora@maier.de"}], )" + yes
        + R"(, "addresses": [{"city": "Bonn"}]})");
    done(shop.run(u"add"_s, {u"segments"_s, u"--set"_s, u"name=All"_s, u"--set"_s, u"sort=first_name"_s}));

    const Ran post = shop.run(u"export"_s,
        {u"contacts"_s, u"-"_s, u"--segment"_s, u"All"_s, u"--mailing"_s, u"post"_s, u"--fields"_s, u"first_name"_s,
            u"--rejects"_s, shop.path(u"out.csv"_s)});
    CHECK(done(post).count(u'\n') == 2);
    CHECK(post.out.contains("Anna"));
    CHECK(post.out.contains("Carl"));
    CHECK(post.err.contains("Bert Huber (2)"));
    CHECK(post.err.contains("Anna Huber"));
    CHECK(post.err.contains("no complete postal address"));
    CHECK(shop.read(u"out.csv"_s).count('\n') == 3);

    const Ran mail
        = shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--mailing"_s, u"email"_s, u"--fields"_s, u"first_name"_s});
    CHECK(mail.out.contains("Anna"));
    CHECK(mail.out.contains("Dora"));
    CHECK_FALSE(mail.out.contains("Bert"));
    CHECK(mail.err.contains("Carl Maier (3) is left out: no e-mail address."));
    CHECK(shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--mailing"_s, u"pigeon"_s}).status == 2);
    CHECK(shop.run(u"export"_s, {u"quotes"_s, u"-"_s, u"--mailing"_s, u"post"_s}).status == 2);
}

TEST_CASE("a saved list whose field is gone has no count, and the other lists are told all the same", "[C1][P29]")
{
    const Shop shop;
    done(shop.run(u"add"_s, {u"fields"_s, u"--set"_s, u"label=Shoe size"_s, u"--set"_s, u"kind=number"_s}));
    done(shop.run(u"add"_s, {u"segments"_s, u"--set"_s, u"name=Feet"_s, u"--set"_s, u"where=shoe_size > 40"_s}));
    done(shop.run(u"add"_s, {u"segments"_s, u"--set"_s, u"name=People"_s, u"--set"_s, u"where=kind = person"_s}));
    done(shop.run(u"delete"_s, {u"fields"_s, u"shoe_size"_s}));

    const Ran lists = shop.run(u"list"_s, {u"segments"_s, u"--json"_s});
    CHECK(lists.status == 0);
    CHECK(lists.err.contains("Feet"));
    CHECK(lists.json().array()[0].toObject()[u"count"_s].isNull());
    CHECK(lists.json().array()[1].toObject()[u"count"_s] == 0);
    CHECK(done(shop.run(u"list"_s, {u"segments"_s})).contains(u"Feet"_s));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--segment"_s, u"Feet"_s}).status == 1);
}

TEST_CASE("all records that a filter finds get a value at once, and one undo takes it back", "[P7]")
{
    const Shop shop;
    for (const auto& [name, city] : {std::pair{u"Huber"_s, u"Linz"_s}, {u"Berg"_s, u"Linz"_s}, {u"Novak"_s, u"Brno"_s}})
        REQUIRE(
            shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name="_s + name, u"--set"_s, u"city="_s + city}).status
            == 0);
    const auto cooks = [&] {
        return shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"position = Cook"_s, u"--json"_s})
            .json()
            .array()
            .size();
    };
    const Ran done
        = shop.run(u"set"_s, {u"contacts"_s, u"--where"_s, u"city = Linz"_s, u"--set"_s, u"position=Cook"_s});
    CHECK(done.status == 0);
    CHECK(done.out == "2\n");
    CHECK(cooks() == 2);
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(cooks() == 0);
    CHECK(shop.run(u"set"_s, {u"contacts"_s, u"--set"_s, u"position=Cook"_s}).status == 2);
    CHECK(shop.run(u"set"_s, {u"contacts"_s, u"--where"_s, u"city = Linz"_s, u"--set"_s, u"posit=Cook"_s}).status == 2);
    CHECK(cooks() == 0);
}

TEST_CASE("birthdays to come are listed from the command line", "[A4]")
{
    const Shop shop;
    const QDate soon = QDate::currentDate().addDays(3).addYears(-40);
    REQUIRE(shop.run(u"add"_s,
                    {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s,
                        u"birthday="_s + soon.toString(Qt::ISODate)})
                .status
        == 0);
    const Ran listed = shop.run(u"list"_s, {u"contacts"_s, u"--birthdays"_s, u"7"_s});
    CHECK(listed.status == 0);
    CHECK(listed.out.contains("Huber\tbirthday\t40"));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--birthdays"_s, u"1"_s}).out.isEmpty());
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--birthdays"_s, u"soon"_s}).status == 2);
    CHECK(shop.run(u"list"_s, {u"quotes"_s, u"--birthdays"_s, u"7"_s}).status == 2);
}
