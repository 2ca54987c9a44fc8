#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray done(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return ran.out.trimmed();
}

} // namespace

TEST_CASE("a field of the business's own is set, shown, listed, told and deleted by its name", "[P29]")
{
    const Shop shop;
    CHECK(done(shop.run(u"add"_s, {u"fields"_s, u"--set"_s, u"label=Shoe size"_s, u"--set"_s, u"kind=number"_s}))
        == "shoe_size");
    done(shop.run(u"add"_s, {u"fields"_s, u"--json"_s, u"-"_s},
        R"({"label": "Colour", "kind": "choice", "choices": ["Red", "Blue"]})"));
    const QString anna = QString::fromUtf8(done(shop.run(u"add"_s,
        {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"shoe_size=39"_s, u"--set"_s, u"colour=red"_s})));
    done(shop.run(
        u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s}, R"({"last_name": "Maier", "custom": {"shoe_size": "44"}})"));

    const QJsonObject shown = shop.run(u"show"_s, {u"contacts"_s, anna, u"--json"_s}).json().object();
    CHECK(shown[u"custom"_s].toObject() == QJsonObject{{u"shoe_size"_s, u"39"_s}, {u"colour"_s, u"Red"_s}});
    CHECK(done(shop.run(u"show"_s, {u"contacts"_s, anna})).contains("\nshoe_size: 39\n"));
    const QJsonArray listed = shop.run(u"list"_s,
                                      {u"contacts"_s, u"--where"_s, u"shoe_size > 39"_s, u"--sort"_s, u"-shoe_size"_s,
                                          u"--fields"_s, u"name,shoe_size"_s, u"--json"_s})
                                  .json()
                                  .array();
    CHECK(listed
        == QJsonArray{QJsonObject{{u"name"_s, u"Maier"_s}, {u"custom"_s, QJsonObject{{u"shoe_size"_s, u"44"_s}}}}});
    CHECK(done(shop.run(u"list"_s, {u"contacts"_s, u"--fields"_s, u"name,shoe_size"_s})).contains("44"));
    CHECK(done(shop.run(u"search"_s, {u"red"_s})).contains("Huber"));

    const Ran wrong = shop.run(u"set"_s, {u"contacts"_s, anna, u"--set"_s, u"shoe_size=big"_s});
    CHECK(wrong.status != 0);
    CHECK(wrong.err.contains("Shoe size"));
    CHECK(shop.run(u"set"_s, {u"contacts"_s, anna, u"--set"_s, u"hat_size=3"_s}).err.contains("shoe_size"));

    done(shop.run(u"set"_s, {u"contacts"_s, anna, u"--set"_s, u"shoe_size=40"_s}));
    CHECK(done(shop.run(u"history"_s, {u"contacts"_s, anna})).contains("shoe_size: 39 → 40"));
    done(shop.run(u"delete"_s, {u"fields"_s, u"shoe_size"_s}));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"shoe_size = 44"_s}).status == 2);
    done(shop.run(u"undo"_s, {}));
    CHECK(done(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"shoe_size = 44"_s})).contains("Maier"));
    CHECK(shop.run(u"check"_s, {}).status == 0);
}

TEST_CASE("a list with a column of the business's own comes in and goes out, and misfits are rejected", "[P29]")
{
    const Shop shop;
    done(shop.run(u"add"_s, {u"fields"_s, u"--set"_s, u"label=Shoe size"_s, u"--set"_s, u"kind=number"_s}));
    shop.write(u"in.csv"_s, "Last name,Shoe size,Boots\nHuber,39,\nMaier,large,\nGruber,,41\n");
    const Ran in
        = shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--rejects"_s, shop.path(u"no.csv"_s)});
    CHECK(in.status == 4);
    CHECK(shop.read(u"no.csv"_s).contains("large"));
    CHECK(shop.read(u"no.csv"_s).contains("Shoe size"));
    done(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--map"_s, u"shoe_size=Boots"_s}));
    const QByteArray out
        = done(shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--fields"_s, u"last_name,shoe_size"_s}));
    CHECK(out.contains("\"Huber\",39"));
    CHECK(out.contains("\"Gruber\",41"));
}

TEST_CASE("what belongs on a card is said, listed, missed on cards, and comes back from a file", "[E29]")
{
    const Shop shop;
    done(shop.run(u"add"_s, {u"fields"_s, u"--set"_s, u"label=Shoe size"_s}));
    const auto demand = [&](const QString& kind, const QString& field, const QString& what) {
        return shop.run(u"add"_s,
            {u"demands"_s, u"--set"_s, u"kind="_s + kind, u"--set"_s, u"field="_s + field, u"--set"_s,
                u"demand="_s + what});
    };
    const QString id = QString::fromUtf8(done(demand(u"person"_s, u"birthday"_s, u"required"_s)));
    done(demand(u"person"_s, u"shoe_size"_s, u"required"_s));
    CHECK(demand(u"company"_s, u"birthday"_s, u"required"_s).err.contains("birthday"));
    const Ran twice = demand(u"person"_s, u"birthday"_s, u"wanted"_s);
    CHECK(twice.status == 1);
    CHECK(twice.err.contains(id.toUtf8()));

    done(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"email=a@huber.de"_s}));
    const auto problems = [](const Shop& of) {
        QStringList fields;
        for (const QJsonValue& found : of.run(u"list"_s, {u"contacts"_s, u"--problems"_s, u"--json"_s}).json().array())
            fields += found[u"field"_s].toString();
        return fields;
    };
    CHECK(problems(shop) == QStringList{u"birthday"_s, u"shoe_size"_s});
    done(shop.run(u"set"_s, {u"demands"_s, id, u"--set"_s, u"demand=hidden"_s}));
    CHECK(problems(shop) == QStringList{u"shoe_size"_s});

    const Shop copy;
    for (const auto& kind : {u"fields"_s, u"demands"_s, u"contacts"_s}) {
        done(shop.run(u"export"_s, {kind, shop.path(kind + u".json"_s)}));
        done(copy.run(u"import"_s, {kind, shop.path(kind + u".json"_s)}));
    }
    CHECK(problems(copy) == QStringList{u"shoe_size"_s});
    done(copy.run(u"delete"_s, {u"fields"_s, u"shoe_size"_s}));
    CHECK(problems(copy).isEmpty());
}
