#include "core/storage/database.h"
#include "tests/cli/process.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// What the call printed; it must be done.
QString done(const Ran& ran)
{
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return QString::fromUtf8(ran.out.trimmed());
}

QString added(const Shop& shop, const QString& kind, const QByteArray& json)
{
    return done(shop.run(u"add"_s, {kind, u"--json"_s, u"-"_s}, json));
}

QString field(const Shop& shop, const QString& kind, const QString& key, const QString& name)
{
    return shop.run(u"show"_s, {kind, key, u"--json"_s}).json().object()[name].toVariant().toString();
}

} // namespace

TEST_CASE("what is no command, or more than a file, is told with status 2, and a window needs a display")
{
    const Shop shop;
    const Ran typo = runProgram({u"exprot"_s, shop.file(), u"contacts"_s, u"-"_s});
    CHECK(typo.status == 2);
    CHECK(typo.err.contains("exprot"));
    CHECK(runProgram({u"--exprot"_s}).status == 2);
    for (const QStringList& arguments : {QStringList{}, QStringList{shop.file()}}) {
        const Ran window = runProgram(arguments);
        CHECK(window.status == 1);
        CHECK(window.err.contains("display"));
    }
}

TEST_CASE("a filter belongs to its kind, and its errors name the character as typed")
{
    const Shop shop;
    added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    added(shop, u"companies"_s, R"({"company_name": "Huber GmbH"})");

    const QJsonArray persons
        = shop.run(u"list"_s, {u"persons"_s, u"--where"_s, u"name = \"x\" or id > 0"_s, u"--json"_s}).json().array();
    CHECK(persons.size() == 1);
    CHECK(shop.run(u"list"_s, {u"persons"_s, u"--where"_s, u"name = \"x\") or (id > 0"_s}).status == 2);
    const QByteArray wrong = shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"shoe = 1"_s}).err;
    CHECK(wrong.contains('1'));
    CHECK(shop.run(u"list"_s, {u"persons"_s, u"--where"_s, u"shoe = 1"_s}).err == wrong);
}

TEST_CASE("the history names references and tells what changed in a part")
{
    const Shop shop;
    const QString company = added(shop, u"companies"_s, R"({"company_name": "Huber GmbH"})");
    const QString anna = added(shop, u"persons"_s, R"({"last_name": "Huber", "phones": [{"value": "0171 1"}]})");
    done(shop.run(u"set"_s, {u"persons"_s, anna, u"--set"_s, u"company="_s + company}));
    done(shop.run(u"set"_s, {u"persons"_s, anna, u"--set"_s, u"phone=0171 2"_s}));

    const QString text = done(shop.run(u"history"_s, {u"persons"_s, anna}));
    CHECK(text.contains(u"company:  → Huber GmbH"_s));
    CHECK(text.contains(u"0171 2"_s));
    const QJsonArray history = shop.run(u"history"_s, {u"persons"_s, anna, u"--json"_s}).json().array();
    CHECK(history[0][u"changes"][0][u"before"][u"phones"][0][u"value"].toString() == u"0171 1"_s);
    CHECK(history[0][u"changes"][0][u"after"][u"phones"][0][u"value"].toString() == u"0171 2"_s);
    CHECK(history[1][u"changes"][0][u"after"][u"company"][u"name"].toString() == u"Huber GmbH"_s);
}

TEST_CASE("a file that another program is writing is in use")
{
    const Shop shop;
    const auto writer = Database::open({shop.file()}, Database::Mode::ReadWrite);
    REQUIRE(writer);
    REQUIRE((*writer)->begin());
    CHECK(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s}).status == 5);
    (*writer)->rollback();
    CHECK(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s}).status == 0);
}

TEST_CASE("undoing more steps than there are is done in part")
{
    const Shop shop;
    added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    const Ran ran = shop.run(u"undo"_s, {u"--steps"_s, u"5"_s});
    CHECK(ran.status == 4);
    CHECK(ran.err.contains("Undone"));
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--json"_s}).json().array().isEmpty());
    CHECK(shop.run(u"undo"_s, {u"--steps"_s, u"none"_s}).status == 2);
}

TEST_CASE("a check tells a sound file from one whose search or index lies")
{
    const Shop shop;
    added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    CHECK(done(shop.run(u"check"_s, {})).contains(u"sound"_s));

    const auto other = Database::open({shop.file()}, Database::Mode::ReadWrite);
    REQUIRE(other);
    REQUIRE((*other)->run(u"UPDATE search_text SET folded = 'nobody'"_s));
    CHECK(shop.run(u"check"_s, {}).status == 3);
    CHECK(shop.run(u"list"_s, {u"contacts"_s}).status == 0);
}

TEST_CASE("a deal is moved, won and lost, and its stage is kept while it is in there")
{
    const Shop shop;
    const QString anna = added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    const QString deal
        = added(shop, u"deals"_s, R"({"title": "Kitchen", "contact": ")" + anna.toUtf8() + R"(", "value": "1000"})");

    done(shop.run(u"add"_s, {u"stages"_s, u"--set"_s, u"name=Talks"_s}));
    done(shop.run(u"do"_s, {u"deals"_s, deal, u"move"_s, u"--set"_s, u"stage=Talks"_s}));
    CHECK(shop.run(u"delete"_s, {u"stages"_s, u"Talks"_s}).status == 1);
    CHECK(shop.run(u"do"_s, {u"deals"_s, deal, u"lose"_s}).status == 1);
    done(shop.run(u"do"_s, {u"deals"_s, deal, u"lose"_s, u"--set"_s, u"reason=too dear"_s}));
    CHECK(field(shop, u"deals"_s, deal, u"status"_s) == u"lost"_s);
    done(shop.run(u"do"_s, {u"deals"_s, deal, u"win"_s}));
    CHECK(field(shop, u"deals"_s, deal, u"status"_s) == u"won"_s);
    CHECK(field(shop, u"persons"_s, anna, u"number"_s) == u"K-10001"_s);
}

TEST_CASE("a ticket that names nobody is given to who has the fewest, and the name is printed", "[D13]")
{
    qputenv("USER", "jana");
    const Shop shop;
    const QByteArray anna = added(shop, u"persons"_s, R"({"last_name": "Huber"})").toUtf8();
    const auto ticket = [&](const QByteArray& more) {
        return added(shop, u"tickets"_s, R"({"subject": "Drawer sticks", "contact": ")" + anna + R"(")" + more + "}");
    };
    const QString mine = ticket({});
    done(shop.run(u"do"_s, {u"tickets"_s, mine, u"assign"_s}));
    ticket(R"(, "assignee": "Bob")");
    const QString next = ticket(R"(, "assignee": "Bob")");
    const QString nobodys = ticket({});
    const auto inbox = [&] {
        return shop.run(u"list"_s, {u"tickets"_s, u"--where"_s, u"assignee = \"\""_s, u"--json"_s})
            .json()
            .array()
            .size();
    };
    CHECK(inbox() == 1);
    const Ran given = shop.run(u"do"_s, {u"tickets"_s, nobodys, u"assign"_s});
    CHECK(given.status == 0);
    CHECK(given.out.trimmed() == "jana");
    CHECK(field(shop, u"tickets"_s, mine, u"assignee"_s) == u"jana"_s);
    CHECK(inbox() == 0);
    done(shop.run(u"do"_s, {u"tickets"_s, next, u"assign"_s, u"--set"_s, u"assignee="_s}));
    CHECK(inbox() == 1);
}

TEST_CASE("a ticket is answered, given to somebody and closed, a task is done and reopened")
{
    const Shop shop;
    const QString anna = added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    const QString ticket
        = added(shop, u"tickets"_s, R"({"subject": "Drawer sticks", "contact": ")" + anna.toUtf8() + R"("})");
    CHECK(ticket == u"T-1001"_s);
    done(shop.run(u"do"_s, {u"tickets"_s, ticket, u"reply"_s, u"--set"_s, u"body=We come"_s}));
    CHECK(field(shop, u"tickets"_s, ticket, u"status"_s) == u"open"_s);
    done(shop.run(u"do"_s, {u"tickets"_s, ticket, u"assign"_s, u"--set"_s, u"assignee=Bob"_s}));
    done(shop.run(u"do"_s, {u"tickets"_s, ticket, u"close"_s}));
    CHECK(field(shop, u"tickets"_s, ticket, u"status"_s) == u"closed"_s);
    CHECK(field(shop, u"tickets"_s, ticket, u"assignee"_s) == u"Bob"_s);

    const QString task = added(shop, u"tasks"_s, R"({"subject": "Call", "contact": ")" + anna.toUtf8() + R"("})");
    done(shop.run(u"do"_s, {u"tasks"_s, task, u"close"_s}));
    CHECK(field(shop, u"tasks"_s, task, u"done"_s) == u"true"_s);
    done(shop.run(u"do"_s, {u"tasks"_s, task, u"reopen"_s}));
    CHECK(field(shop, u"tasks"_s, task, u"done"_s) == u"false"_s);
}

TEST_CASE("the pipeline is reported as text, CSV, JSON and PDF, and a list of contacts is printed")
{
    const Shop shop;
    const QByteArray anna = added(shop, u"persons"_s, R"({"last_name": "Huber"})").toUtf8();
    // the newer stage stands to the left
    for (const QString& stage : {u"Last"_s, u"First"_s})
        done(shop.run(u"add"_s,
            {u"stages"_s, u"--set"_s, u"name="_s + stage, u"--set"_s, stage == u"Last"_s ? u"rank=9"_s : u"rank=0"_s}));
    for (const QByteArray& stage : {QByteArray("Last"), QByteArray("First")})
        added(shop, u"deals"_s,
            R"({"title": "In )" + stage + R"(", "contact": ")" + anna + R"(", "value": "10.50", "stage": ")" + stage
                + R"("})");

    CHECK(done(shop.run(u"report"_s, {u"pipeline"_s})).contains(u"21.00 EUR"_s));
    const QString csv = done(shop.run(u"report"_s, {u"pipeline"_s, u"--format"_s, u"csv"_s}));
    CHECK(csv.indexOf(u"In First"_s) > 0);
    CHECK(csv.indexOf(u"In First"_s) < csv.indexOf(u"In Last"_s));
    const QJsonObject json = shop.run(u"report"_s, {u"pipeline"_s, u"--format"_s, u"json"_s}).json().object();
    CHECK(json[u"open"][u"amount"].toString() == u"21.00"_s);
    done(shop.run(u"report"_s, {u"pipeline"_s, u"--format"_s, u"pdf"_s, u"-o"_s, shop.path(u"p.pdf"_s)}));
    CHECK(shop.read(u"p.pdf"_s).startsWith("%PDF"));
    CHECK(shop.run(u"report"_s, {u"weather"_s}).status == 2);

    done(shop.run(u"print"_s, {u"contacts"_s, u"--pdf"_s, shop.path(u"c.pdf"_s)}));
    CHECK(shop.read(u"c.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("a list of any kind is printed, and of a kind without paper no single record", "[F9]")
{
    const Shop shop;
    const QString anna = added(shop, u"persons"_s, R"({"last_name": "Huber"})");
    const QString ticket
        = added(shop, u"tickets"_s, R"({"subject": "Drawer sticks", "contact": ")" + anna.toUtf8() + R"("})");
    for (const char* kind : {"tickets", "products", "quotes", "tasks"}) {
        const QString path = shop.path(QLatin1String(kind) + u".pdf"_s);
        done(shop.run(u"print"_s, {QLatin1String(kind), u"--pdf"_s, path}));
        CHECK(shop.read(QLatin1String(kind) + u".pdf"_s).startsWith("%PDF"));
    }
    CHECK(shop.run(u"print"_s, {u"tickets"_s, ticket, u"--pdf"_s, shop.path(u"one.pdf"_s)}).status == 2);
}

TEST_CASE("the health of data is reported with what to do, in every format", "[N4]")
{
    const Shop shop;
    done(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"phone=evenings only"_s}));
    const auto report = [&](const QString& format) {
        return shop.run(u"report"_s, {u"health"_s, u"--format"_s, format});
    };
    const QJsonObject json = report(u"json"_s).json().object();
    CHECK(json[u"attributes"].toArray().size() == 6);
    CHECK(json[u"score"].toInt(-1) >= 0);
    CHECK(json[u"score"].toInt() < 100);
    const QString text = done(report(u"text"_s));
    CHECK(text.contains(u"count(phones where e164 = \"\") > 0"_s));
    const QString csv = done(report(u"csv"_s));
    CHECK(csv.contains(u"\"transportable\",\"phones\",0,1,"_s));
    done(shop.run(u"report"_s, {u"health"_s, u"--format"_s, u"pdf"_s, u"-o"_s, shop.path(u"h.pdf"_s)}));
    CHECK(shop.read(u"h.pdf"_s).startsWith("%PDF"));
    CHECK(report(u"xlsx"_s).status == 2);
}

TEST_CASE("the code of an index card names its contact", "[N9]")
{
    const Shop shop;
    for (const QString& name : {u"Anna"_s, u"Bert"_s})
        REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"first_name="_s + name}).status == 0);
    CHECK(shop.run(u"show"_s, {u"contacts"_s, u"KA000002"_s}).out.contains("Bert"));
    CHECK(shop.run(u"search"_s, {u"ka000002"_s}).out.contains("Bert"));
    CHECK(shop.run(u"show"_s, {u"contacts"_s, u"KA000003"_s}).status == 1);
    CHECK(shop.run(u"search"_s, {u"KA000003"_s}).out.isEmpty());
    CHECK(shop.run(u"show"_s, {u"quotes"_s, u"KA000002"_s}).status == 1);
}
