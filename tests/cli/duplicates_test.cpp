#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Ran added(const Shop& shop, const QByteArray& json)
{
    Ran ran = shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s}, json);
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return ran;
}

} // namespace

TEST_CASE("a contact that is likely known already is added all the same, and the known one named", "[P1]")
{
    const Shop shop;
    const Ran first
        = added(shop, R"({"first_name": "Anna", "last_name": "Huber", "emails": [{"value": "anna@huber.example"}]})");
    CHECK(first.err.isEmpty());

    const Ran second = added(shop, R"({"last_name": "Hubr", "emails": [{"value": "ANNA@huber.example"}]})");

    CHECK(second.out.trimmed() != first.out.trimmed());
    CHECK_FALSE(second.out.contains("Anna"));
    CHECK(second.err.contains("Anna Huber"));
    CHECK(second.err.contains("same e-mail address"));
}

TEST_CASE("cards found alike are merged on the command line, or told apart and not listed again", "[P1]")
{
    const Shop shop;
    const QString anna = QString::fromUtf8(
        added(shop, R"({"last_name": "Huber", "emails": [{"value": "a@huber.example"}]})").out.trimmed());
    const QString again = QString::fromUtf8(
        added(shop, R"({"last_name": "Hubr", "position": "Owner", "emails": [{"value": "a@huber.example"}]})")
            .out.trimmed());
    const auto pairs = [&](const QString& which) {
        return shop.run(u"list"_s, {u"contacts"_s, which, u"--json"_s}).json().array();
    };
    REQUIRE(pairs(u"--duplicates"_s).size() == 1);
    CHECK(pairs(u"--duplicates"_s).at(0)[u"contact"_s][u"name"_s] == u"Hubr"_s);
    CHECK(pairs(u"--duplicates"_s).at(0)[u"original"_s][u"name"_s] == u"Huber"_s);
    CHECK(pairs(u"--households"_s).isEmpty());
    CHECK(shop.run(u"list"_s, {u"deals"_s, u"--households"_s}).status == 2);

    REQUIRE(shop.run(u"do"_s, {u"contacts"_s, again, u"merge"_s, u"--set"_s, u"into="_s + anna}).status == 0);
    CHECK(pairs(u"--duplicates"_s).isEmpty());
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(pairs(u"--duplicates"_s).size() == 1);
    REQUIRE(shop.run(u"do"_s, {u"contacts"_s, again, u"distinct"_s, u"--set"_s, u"from="_s + anna}).status == 0);
    CHECK(pairs(u"--duplicates"_s).isEmpty());
}
