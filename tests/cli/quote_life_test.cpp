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
