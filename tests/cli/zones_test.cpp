#include "tests/cli/process.h"
#include "tests/support/in_zone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kContacts = R"([{"kind": "person", "number": "K-1", "last_name": "Huber", "birthday": "1980-02-29",
    "anniversary": "2026-03-29", "created": "2026-10-25T00:30:00Z"}])";
const QByteArray kTasks
    = R"([{"number": "1", "subject": "Spring", "contact": "K-1", "due": "2026-03-29", "time": "02:30"},
    {"number": "2", "subject": "Autumn", "contact": "K-1", "due": "2026-10-25"},
    {"number": "3", "subject": "Year", "contact": "K-1", "due": "2026-12-31"}])";
const QByteArray kActivities = R"([{"number": "1", "subject": "Gap", "contact": "K-1", "at": "2026-03-29T02:30:00"},
    {"number": "2", "subject": "Twice", "contact": "K-1", "at": "2026-10-25T01:30:00.125Z"},
    {"number": "3", "subject": "Offset", "contact": "K-1", "at": "2026-12-31T23:30:00-11:00"}])";
const QByteArray kQuotes = R"([{"title": "Counter", "contact": "K-1", "date": "2026-03-29", "valid_until": "2026-10-25",
    "lines": [{"text": "Oak", "quantity": "1", "unit_price": "1.00", "tax_rate": "19"}]}])";

const std::vector<std::pair<QString, QByteArray>> kKinds{
    {u"contacts"_s, kContacts}, {u"tasks"_s, kTasks}, {u"activities"_s, kActivities}, {u"quotes"_s, kQuotes}};

/// The program as it runs in another place of the world.
Ran runIn(const char* zone, const char* locale, const QStringList& arguments)
{
    QStringList quoted;
    for (const QString& argument : arguments)
        quoted += u'\'' + argument + u'\'';
    return runShell(
        u"env TZ=%1 LC_ALL=%2 '%3' "_s.arg(QLatin1String(zone), QLatin1String(locale), QStringLiteral(KARTEI_PROGRAM))
        + quoted.join(u' '));
}

/// Day and moment fields as the machine form has them: the same everywhere.
QJsonArray momentsOf(const Shop& shop, const char* zone, const char* locale)
{
    static const QStringList kept{
        u"number"_s, u"birthday"_s, u"anniversary"_s, u"due"_s, u"time"_s, u"at"_s, u"date"_s, u"valid_until"_s};
    QJsonArray all;
    for (const auto& [kind, _] : kKinds) {
        const Ran ran = runIn(zone, locale, {u"list"_s, shop.file(), kind, u"--json"_s, u"--sort"_s, u"id"_s});
        REQUIRE(ran.status == 0);
        for (const QJsonValue& record : ran.json().array()) {
            QJsonObject some;
            for (const QString& key : kept)
                some.insert(key, record.toObject().value(key));
            all += some;
        }
    }
    return all;
}

QJsonArray expected()
{
    const Shop shop;
    for (const auto& [kind, json] : kKinds) {
        shop.write(u"in.json"_s, json);
        REQUIRE(runIn("UTC", "C", {u"import"_s, shop.file(), kind, shop.path(u"in.json"_s)}).status == 0);
    }
    const QJsonArray moments = momentsOf(shop, "UTC", "C");
    CHECK(moments[4][u"at"].toString() == u"2026-03-29T02:30:00Z"_s);
    CHECK(moments[6][u"at"].toString() == u"2027-01-01T10:30:00Z"_s);
    CHECK(moments.size() == 8);
    return moments;
}

} // namespace

TEST_CASE("days and moments pass through JSON and CSV unmoved, whatever zone and language the machine has")
{
    static const QJsonArray moments = expected();
    const auto [zone, locale, dayThere]
        = GENERATE(table<const char*, const char*, const char*>({{"Pacific/Pago_Pago", "C", "2026-10-24"},
            {"Europe/Berlin", "de_DE.UTF-8", "2026-10-25"}, {"Pacific/Kiritimati", "tr_TR.UTF-8", "2026-10-25"},
            {"Asia/Jerusalem", "he_IL.UTF-8", "2026-10-25"}, {"America/Santiago", "cs_CZ.UTF-8", "2026-10-24"}}));
    CAPTURE(zone, locale);
    const Shop shop;
    const Shop elsewhere;
    for (const auto& [kind, json] : kKinds) {
        CAPTURE(kind.toStdString());
        shop.write(u"in.json"_s, json);
        const Ran imported = runIn(zone, locale, {u"import"_s, shop.file(), kind, shop.path(u"in.json"_s)});
        INFO(imported.err.toStdString());
        REQUIRE(imported.status == 0);
        REQUIRE(runIn(zone, locale, {u"export"_s, shop.file(), kind, shop.path(kind + u".csv"_s)}).status == 0);
        const Ran again = runIn("UTC", "C", {u"import"_s, elsewhere.file(), kind, shop.path(kind + u".csv"_s)});
        INFO(again.err.toStdString());
        REQUIRE(again.status == 0);
    }
    CHECK(momentsOf(shop, zone, locale) == moments);
    CHECK(momentsOf(elsewhere, zone, locale) == moments);

    const auto found = [&, zone = zone, locale = locale](const QString& kind, const QString& where) {
        return runIn(zone, locale, {u"list"_s, shop.file(), kind, u"--where"_s, where, u"--json"_s})
            .json()
            .array()
            .size();
    };
    CHECK(found(u"tasks"_s, u"due = 2026-03-29"_s) == 1);
    CHECK(found(u"tasks"_s, u"due >= 2026-10-25"_s) == 2);
    CHECK(found(u"contacts"_s, u"birthday = 1980-02-29"_s) == 1);
    CHECK(found(u"activities"_s, u"at = %1"_s.arg(QLatin1String(dayThere))) == 1);
    CHECK(found(u"activities"_s, u"at = 2026-10-25T01:30:00.125Z"_s) == 1);
    CHECK(found(u"quotes"_s, u"valid_until = 2026-10-25"_s) == 1);
}
