#include "tests/cli/process.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

QString draftIn(const Shop& shop)
{
    REQUIRE(
        shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"email=anna@huber.example"_s})
            .status
        == 0);
    const Ran added = shop.run(
        u"add"_s, {u"quotes"_s, u"--json"_s, u"-"_s}, R"({"title": "Shop counter", "contact": "anna@huber.example",
        "discount": "2.5", "lines": [{"text": "Oak worktop", "quantity": "3.2", "unit": "m", "unit_price": "690.00",
        "discount": "5", "tax_rate": "19"}]})");
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    return QString::fromLatin1(added.out.trimmed());
}

} // namespace

TEST_CASE("a quote computes its totals as the public example says")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QJsonObject quote = shop.run(u"show"_s, {u"quotes"_s, id, u"--json"_s}).json().object();
    CHECK(quote[u"lines"][0][u"amount"][u"amount"].toString() == u"2097.60"_s);
    CHECK(quote[u"net"][u"amount"].toString() == u"2045.16"_s);
    CHECK(quote[u"total"][u"amount"].toString() == u"2433.74"_s);
    CHECK(quote[u"number"].isNull());
}

TEST_CASE("a sent quote has a number, stays as it is and prints the same bytes again")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const Ran sent = shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s});
    INFO(sent.err.toStdString());
    REQUIRE(sent.status == 0);
    const QString number = QString::fromLatin1(sent.out.trimmed());
    CHECK(number.startsWith(u"Q-"_s));
    CHECK(number.endsWith(u"-0001"_s));

    CHECK(shop.run(u"set"_s, {u"quotes"_s, number, u"--set"_s, u"title=Other"_s}).status == 1);
    CHECK(shop.run(u"delete"_s, {u"quotes"_s, number}).status == 1);
    CHECK(shop.run(u"undo"_s, {}).status == 1);
    REQUIRE(shop.run(u"print"_s, {u"quotes"_s, number, u"--pdf"_s, shop.path(u"1.pdf"_s)}).status == 0);
    REQUIRE(shop.run(u"print"_s, {u"quote"_s, number, u"--pdf"_s, shop.path(u"2.pdf"_s)}).status == 0);
    CHECK(shop.read(u"1.pdf"_s) == shop.read(u"2.pdf"_s));
    CHECK(shop.read(u"1.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("a revision is a draft of its own and takes the number with -R2")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString number = QString::fromLatin1(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).out.trimmed());
    const QString revision = QString::fromLatin1(shop.run(u"do"_s, {u"quotes"_s, number, u"revise"_s}).out.trimmed());
    CHECK(shop.run(u"do"_s, {u"quotes"_s, revision, u"send"_s}).out.trimmed() == (number + u"-R2"_s).toLatin1());
}

TEST_CASE("accepting is for sent quotes, and can be undone")
{
    const Shop shop;
    const QString id = draftIn(shop);
    CHECK(shop.run(u"do"_s, {u"quotes"_s, id, u"accept"_s}).status == 1);
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).status == 0);
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"accept"_s}).status == 0);
    CHECK(shop.run(u"show"_s, {u"quotes"_s, id, u"--json"_s}).json().object()[u"status"].toString() == u"accepted"_s);
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(shop.run(u"show"_s, {u"quotes"_s, id, u"--json"_s}).json().object()[u"status"].toString() == u"sent"_s);
}

TEST_CASE("somebody without a company is quoted, served and written to as a company is", "[F10]")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString anna = u"anna@huber.example"_s;
    REQUIRE(shop.run(u"set"_s,
                    {u"persons"_s, anna, u"--set"_s, u"address_1_street=Weg 1"_s, u"--set"_s, u"address_1_city=Köln"_s})
                .status
        == 0);
    const QString number = QString::fromUtf8(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).out.trimmed());
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, number, u"accept"_s}).status == 0);
    const Ran ticket = shop.run(
        u"add"_s, {u"tickets"_s, u"--set"_s, u"subject=Drawer sticks"_s, u"--set"_s, QString(u"contact="_s + anna)});
    CHECK(ticket.status == 0);
    CHECK(shop.run(u"show"_s, {u"contacts"_s, anna, u"--bought"_s, u"--json"_s}).json().array().size() == 1);
    CHECK(shop.run(u"print"_s, {u"quotes"_s, number, u"--pdf"_s, shop.path(u"quote.pdf"_s)}).status == 0);
    CHECK(
        shop.run(u"print"_s, {u"contacts"_s, anna, u"--labels"_s, u"70x37"_s, u"--pdf"_s, shop.path(u"label.pdf"_s)}).status == 0);
    const QJsonObject quote = shop.run(u"show"_s, {u"quotes"_s, number, u"--json"_s}).json().object();
    CHECK(quote[u"contact"][u"name"].toString() == u"Huber"_s);
}

TEST_CASE("an unknown action says which there are")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const Ran ran = shop.run(u"do"_s, {u"quotes"_s, id, u"explode"_s});
    CHECK(ran.status == 2);
    CHECK(ran.err.contains("send"));
}

TEST_CASE("a sent quote is put into a mail that any mail program opens", "[P32]")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString target = shop.path(u"quote.eml"_s);
    const Ran tooEarly = shop.run(u"print"_s, {u"quotes"_s, id, u"--eml"_s, target});
    CHECK(tooEarly.status == 1);
    CHECK(tooEarly.err.contains("still a draft"));
    const QString number = QString::fromLatin1(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).out.trimmed());
    REQUIRE(shop.run(u"print"_s, {u"quotes"_s, number, u"--eml"_s, target}).status == 0);
    const QByteArray mail = shop.read(u"quote.eml"_s);
    CHECK(mail.startsWith("X-Unsent: 1\r\n"));
    CHECK(mail.contains("<anna@huber.example>"));
    REQUIRE(shop.run(u"print"_s, {u"quotes"_s, number, u"--pdf"_s, shop.path(u"quote.pdf"_s)}).status == 0);
    QByteArray attached = mail;
    attached.replace("\r\n", "");
    CHECK(attached.contains(shop.read(u"quote.pdf"_s).toBase64()));
    CHECK(shop.run(u"print"_s, {u"contacts"_s, u"1"_s, u"--eml"_s, target}).status == 2);
}

TEST_CASE("a quote that is added is billed and delivered as relations say, in CSV and JSON, too", "[A8]")
{
    const Shop shop;
    const auto add = [&](const QString& kind, const QStringList& values) {
        QStringList arguments{kind};
        for (const QString& value : values)
            arguments += QStringList{u"--set"_s, value};
        const Ran added = shop.run(u"add"_s, arguments);
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
        return QString::fromLatin1(added.out.trimmed());
    };
    const QString school = add(u"companies"_s, {u"company_name=School"_s, u"discount=10"_s});
    const QString city = add(u"companies"_s, {u"company_name=City"_s, u"payment_terms=60 days"_s});
    const QString club = add(u"companies"_s, {u"company_name=Club"_s, u"address_1_city=Ulm"_s});
    add(u"relations"_s, {u"contact="_s + city, u"role=payer_for"_s, u"other="_s + school});
    add(u"relations"_s, {u"contact="_s + club, u"role=user_for"_s, u"other="_s + school});

    const QString byHand = add(u"quotes"_s, {u"contact="_s + school, u"title=Desks"_s, u"ship_to="_s + city});
    const QJsonObject typed = shop.run(u"show"_s, {u"quotes"_s, byHand, u"--json"_s}).json().object();
    CHECK(typed[u"bill_to"][u"name"].toString() == u"City"_s);
    CHECK(typed[u"ship_to"][u"name"].toString() == u"City"_s);
    const Ran added = shop.run(u"add"_s, {u"quotes"_s, u"--json"_s, u"-"_s},
        R"({"title": "Chairs", "contact": "id:)" + school.toLatin1()
            + R"(", "lines": [{"text": "Chair", "quantity": "2", "unit_price": "50", "tax_rate": "19"}]})");
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    const QString id = QString::fromLatin1(added.out.trimmed());
    const auto quote = [&] { return shop.run(u"show"_s, {u"quotes"_s, id, u"--json"_s}).json().object(); };
    CHECK(quote()[u"bill_to"][u"name"].toString() == u"City"_s);
    CHECK(quote()[u"ship_to"][u"name"].toString() == u"Club"_s);
    CHECK(quote()[u"payment_terms"].toString() == u"60 days"_s);
    CHECK(quote()[u"discount"].toString() == u"10"_s);

    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).status == 0);
    CHECK(quote()[u"recipient"].toString() == u"City"_s);
    CHECK(quote()[u"delivery_address"].toString() == u"Club\nUlm"_s);
    REQUIRE(shop.run(u"export"_s, {u"quotes"_s, shop.path(u"quotes.csv"_s)}).status == 0);
    CHECK(shop.read(u"quotes.csv"_s).contains("bill_to"));
    CHECK(shop.read(u"quotes.csv"_s).contains("delivery_address"));
    CHECK(shop.run(u"show"_s, {u"quotes"_s, id}).out.contains("Club"));
}

TEST_CASE("sending beyond a credit limit is told and done", "[E31]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s,
                    {u"persons"_s, u"--set"_s, u"last_name=Huber"_s, u"--set"_s, u"email=anna@huber.example"_s,
                        u"--set"_s, u"credit_limit=1000"_s})
                .status
        == 0);
    const auto send = [&](const QByteArray& price) {
        const Ran added = shop.run(u"add"_s, {u"quotes"_s, u"--json"_s, u"-"_s},
            R"({"contact": "anna@huber.example", "lines": [{"text": "Top", "unit_price": ")" + price
                + R"(", "tax_rate": "0"}]})");
        REQUIRE(added.status == 0);
        return shop.run(u"do"_s, {u"quotes"_s, QString::fromLatin1(added.out.trimmed()), u"send"_s});
    };
    CHECK(send("1000").err.isEmpty());

    const Ran beyond = send("0.01");

    CHECK(beyond.status == 0);
    CHECK(beyond.out.startsWith("Q-"));
    CHECK(beyond.err.contains("1000.01"));
    CHECK(beyond.err.contains("Huber"));
    const QJsonObject card
        = shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"credit_limit > 999"_s, u"--json"_s}).json()[0].toObject();
    CHECK(card[u"credit_limit"][u"amount"].toString() == u"1000.00"_s);
}

TEST_CASE("who introduced customers is listed with what came of it", "[A22]")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString ida
        = QString::fromLatin1(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"last_name=Link"_s}).out.trimmed());
    REQUIRE(shop.run(u"add"_s,
                    {u"relations"_s, u"--set"_s, u"contact=anna@huber.example"_s, u"--set"_s, u"role=introduced_by"_s,
                        u"--set"_s, u"other="_s + ida})
                .status
        == 0);
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).status == 0);
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"accept"_s}).status == 0);

    const QJsonArray listed = shop.run(u"list"_s, {u"contacts"_s, u"--introducers"_s, u"--json"_s}).json().array();

    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"contact"][u"name"].toString() == u"Link"_s);
    CHECK(listed[0][u"introduced"].toInt() == 1);
    CHECK(listed[0][u"revenue"][0][u"amount"].toString() == u"2045.16"_s);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--introducers"_s}).out.contains("2045.16 EUR"));
    CHECK(shop.run(u"list"_s, {u"deals"_s, u"--introducers"_s}).status == 2);
}

TEST_CASE("what a contact has bought is shown with the quote that it is from", "[A7]")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString number = QString::fromLatin1(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).out.trimmed());
    const auto bought = [&] {
        return shop.run(u"show"_s, {u"contacts"_s, u"anna@huber.example"_s, u"--bought"_s, u"--json"_s}).json().array();
    };
    CHECK(bought().isEmpty());
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, id, u"accept"_s}).status == 0);
    REQUIRE(bought().size() == 1);
    CHECK(bought()[0][u"text"].toString() == u"Oak worktop"_s);
    CHECK(bought()[0][u"quote"][u"number"].toString() == number);
    CHECK(shop.run(u"show"_s, {u"quotes"_s, id, u"--bought"_s}).status == 2);
}

TEST_CASE("what was sold is noted with its serial number, known by it, and told to who answers the telephone", "[A7]")
{
    const Shop shop;
    const QString id = draftIn(shop);
    const QString number = QString::fromLatin1(shop.run(u"do"_s, {u"quotes"_s, id, u"send"_s}).out.trimmed());
    REQUIRE(shop.run(u"do"_s, {u"quotes"_s, number, u"accept"_s}).status == 0);
    REQUIRE(shop.run(u"add"_s,
                    {u"products"_s, u"--set"_s, u"sku=PL-1"_s, u"--set"_s, u"name=Planer"_s, u"--set"_s,
                        u"warranty_months=1"_s})
                .status
        == 0);
    REQUIRE(shop.run(u"set"_s, {u"persons"_s, u"anna@huber.example"_s, u"--json"_s, u"-"_s},
                    R"({"phones": [{"value": "0171/234 56 78"}]})")
                .status
        == 0);

    const Ran added = shop.run(u"add"_s,
        {u"assets"_s, u"--set"_s, u"product=PL-1"_s, u"--set"_s, u"serial=SN-4711"_s, u"--set"_s,
            u"quote="_s + number});
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    CHECK(added.out == "SN-4711\n");
    const QJsonObject asset = shop.run(u"show"_s, {u"assets"_s, u"SN-4711"_s, u"--json"_s}).json().object();
    CHECK(asset[u"name"].toString() == u"Planer"_s);
    CHECK(asset[u"contact"][u"name"].toString() == u"Huber"_s);
    const QDate sold = QDate::fromString(asset[u"sold"].toString(), Qt::ISODate);
    CHECK(asset[u"warranty_until"].toString() == sold.addMonths(1).toString(Qt::ISODate));
    CHECK(runProgram({shop.file(), u"--call"_s, u"+49 171 2345678"_s}).out.contains("in warranty until"));

    const Ran again = shop.run(u"add"_s,
        {u"assets"_s, u"--set"_s, u"product=PL-1"_s, u"--set"_s, u"serial=SN-4711"_s, u"--set"_s,
            u"contact=anna@huber.example"_s});
    CHECK(again.status == 1);
    CHECK(again.err.contains("SN-4711"));
    const Ran ticket
        = shop.run(u"add"_s, {u"tickets"_s, u"--set"_s, u"asset=SN-4711"_s, u"--set"_s, u"subject=Makes noise"_s});
    REQUIRE(ticket.status == 0);
    CHECK(
        shop.run(u"list"_s, {u"tickets"_s, u"--where"_s, u"asset.serial = \"SN-4711\""_s}).out.contains("Makes noise"));
}
