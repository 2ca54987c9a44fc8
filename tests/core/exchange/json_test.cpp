#include "core/exchange/json.h"

#include "core/sales/quote_rules.h"

#include "tests/support/catch_qt.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

class KnownReferences : public References {
public:
    ReferenceInfo infoOf(const EntityDesc& target, qint64 id) override
    {
        if (QLatin1String(target.name) == "contact"_L1 && id == 42)
            return {u"Anna Huber"_s, u"K-10042"_s, u"anna@baeckerei-huber.de"_s};
        return {};
    }
    Currency usualCurrency() override { return {u"EUR"_s}; }

protected:
    Result<Ids> having(const EntityDesc&, By, const QString& text) override
    {
        const bool isAnna
            = QStringList{u"K-10042"_s, u"anna@baeckerei-huber.de"_s, u"Anna Huber"_s, u"42"_s}.contains(text);
        return isAnna ? Ids{42} : Ids();
    }
};

QJsonObject object(const char* text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    INFO(error.errorString().toStdString());
    REQUIRE(document.isObject());
    return document.object();
}

template <class E>
E readAs(const QJsonObject& given)
{
    KnownReferences references;
    Record record(describe<E>());
    const Result<QStringList> unknown = readJson(record, given, references);
    if (!unknown)
        FAIL(unknown.error().message.toStdString());
    return record.as<E>();
}

template <class E>
QString refusal(const QJsonObject& given)
{
    KnownReferences references;
    Record record(describe<E>());
    const Result<QStringList> read = readJson(record, given, references);
    if (!read)
        return read.error().message;
    const Result<> checked = checkJson(record, given);
    REQUIRE_FALSE(checked);
    return checked.error().message;
}

const char* const kQuote
    = R"({"title": "Shop counter", "contact": 42, "date": "2026-11-21", "currency": "EUR", "discount": "2.5",
    "lines": [{"sku": "P-1", "text": "Oak worktop", "quantity": "3.2", "unit": "m", "unit_price": "690.00",
               "discount": "5", "tax_rate": "19", "amount": {"amount": "2097.60", "currency": "EUR"}}],
    "net": {"amount": "2045.16", "currency": "EUR"}, "total": {"amount": "2433.74", "currency": "EUR"}})";

} // namespace

TEST_CASE("a contact has the public JSON shape")
{
    Contact contact;
    contact.id = {7};
    contact.number = u"K-7"_s;
    contact.firstName = u"Bob"_s;
    contact.company = {42};
    contact.tags = {u"VIP"_s};
    contact.lifecycle = Lifecycle::Retained;
    contact.created = {1456823520000};
    contact.emails = {{{1}, ReachLabel::Work, u"bob@example.com"_s, true, u"bob@example.com"_s}};
    contact.phones = {{{1}, ReachLabel::Mobile, u"0171/234 56 78"_s, false, u"+491712345678"_s}};
    KnownReferences references;

    const QJsonObject json = toJson(Record::of(contact), references);

    CHECK(json.value(u"id"_s).toInteger() == 7);
    CHECK(json.value(u"kind"_s) == u"person"_s);
    CHECK(json.value(u"company"_s).toObject().value(u"id"_s).toInteger() == 42);
    CHECK(json.value(u"company"_s).toObject().value(u"name"_s) == u"Anna Huber"_s);
    CHECK(json.value(u"emails"_s)
        == QJsonArray{
            QJsonObject{{u"label"_s, u"work"_s}, {u"value"_s, u"bob@example.com"_s}, {u"preferred"_s, true}}});
    CHECK(json.value(u"phones"_s).toArray().at(0).toObject().value(u"e164"_s) == u"+491712345678"_s);
    CHECK(json.value(u"urls"_s) == QJsonArray{});
    CHECK(json.value(u"tags"_s) == QJsonArray{u"VIP"_s});
    CHECK(json.value(u"lifecycle"_s) == u"retained"_s);
    CHECK(json.value(u"birthday"_s).isNull());
    CHECK(json.value(u"created"_s) == u"2016-03-01T09:12:00Z"_s);
    CHECK_FALSE(json.contains(u"sort_key"_s));
}

TEST_CASE("a quote is read from its public shape and written in it")
{
    Quote quote = readAs<Quote>(object(kQuote));
    CHECK(quote.contact.value == 42);
    CHECK(quote.discount == *Percent::fromText(u"2.5"));
    REQUIRE(quote.lines.size() == 1);
    CHECK(quote.lines[0].kind == LineKind::Item);
    CHECK(quote.lines[0].unitPrice == *UnitPrice::fromText(u"690"));

    const Result<QuoteTotals> totals = totalsOf(quote);
    REQUIRE(totals);
    quote.lines[0].amount = totals->lines[0];
    quote.net = totals->net;
    quote.total = totals->total;
    KnownReferences references;
    const QJsonObject json = toJson(Record::of(quote), references);

    CHECK(json.value(u"number"_s).isNull());
    CHECK(json.value(u"status"_s) == u"draft"_s);
    CHECK(json.value(u"prices"_s) == u"net"_s);
    CHECK(json.value(u"discount"_s) == u"2.5"_s);
    const QJsonObject line = json.value(u"lines"_s).toArray().at(0).toObject();
    CHECK(line.value(u"quantity"_s) == u"3.2"_s);
    CHECK(line.value(u"unit_price"_s) == u"690.00"_s);
    CHECK(line.value(u"amount"_s).toObject().value(u"amount"_s) == u"2097.60"_s);
    CHECK(json.value(u"total"_s) == QJsonObject{{u"amount"_s, u"2433.74"_s}, {u"currency"_s, u"EUR"_s}});
    const QJsonObject tax = json.value(u"tax"_s).toArray().at(0).toObject();
    CHECK(tax.value(u"rate"_s) == u"19"_s);
    CHECK(tax.value(u"tax"_s).toObject().value(u"amount"_s) == u"388.58"_s);
}

TEST_CASE("a discount given as an amount is not taken for percent")
{
    QJsonObject given = object(kQuote);
    given.insert(u"discount"_s, QJsonObject{{u"amount"_s, u"50.00"_s}});
    given.remove(u"net"_s);
    given.remove(u"total"_s);

    const Quote quote = readAs<Quote>(given);

    CHECK(quote.discount == Percent{});
    CHECK(quote.discountAmount == Amount{5000});
    KnownReferences references;
    CHECK(toJson(Record::of(quote), references).value(u"discount"_s).toObject().value(u"amount"_s) == u"50.00"_s);
}

TEST_CASE("a total other than the computed one is refused with both figures")
{
    QJsonObject given = object(kQuote);
    given.insert(u"total"_s, QJsonObject{{u"amount"_s, u"2433.75"_s}});
    const QString message = refusal<Quote>(given);
    CHECK(message.contains(u"2433.75"_s));
    CHECK(message.contains(u"2433.74"_s));
}

TEST_CASE("references are found by id, number, e-mail and by the object that was written")
{
    for (const QJsonValue& reference :
        {QJsonValue(42), QJsonValue(u"K-10042"_s), QJsonValue(u"anna@baeckerei-huber.de"_s),
            QJsonValue(QJsonObject{{u"id"_s, 42}, {u"name"_s, u"Anna Huber"_s}}),
            QJsonValue(QJsonObject{{u"id"_s, 99}, {u"name"_s, u"Anna Huber"_s}}),
            QJsonValue(QJsonObject{{u"id"_s, 99}, {u"name"_s, u"?"_s}, {u"number"_s, u"K-10042"_s}})})
        CHECK(readAs<Deal>({{u"contact"_s, reference}}).contact.value == 42);
    CHECK(refusal<Deal>({{u"contact"_s, u"nobody@example.com"_s}}).contains(u"nobody@example.com"_s));
    CHECK_FALSE(refusal<Deal>({{u"contact"_s, QJsonObject{{u"id"_s, 42}, {u"name"_s, u"Somebody else"_s}}}}).isEmpty());
}

TEST_CASE("money in another currency than the record's is refused")
{
    const QJsonObject money{{u"amount"_s, u"5.00"_s}, {u"currency"_s, u"CZK"_s}};
    CHECK(readAs<Deal>({{u"value"_s, money}}).currency.code == u"CZK"_s);
    CHECK_FALSE(refusal<Deal>({{u"currency"_s, u"EUR"_s}, {u"value"_s, money}}).isEmpty());
}

TEST_CASE("a list replaces the old one but keeps the rows that continue")
{
    Contact contact;
    contact.emails = {{{11}, ReachLabel::Work, u"a@example.com"_s, true, {}},
        {{12}, ReachLabel::Home, u"b@example.com"_s, false, {}}};
    Record record = Record::of(contact);
    KnownReferences references;

    REQUIRE(readJson(record,
        object(R"({"emails": [{"value": "b@example.com"}, {"value": "c@example.com", "label": "other"}]})"),
        references));

    const auto& emails = record.as<Contact>().emails;
    REQUIRE(emails.size() == 2);
    CHECK(emails[0].id.value == 12);
    CHECK(emails[0].label == ReachLabel::Home);
    CHECK(emails[1].id.value == 0);
    CHECK(emails[1].label == ReachLabel::Other);
}

TEST_CASE("unknown keys are named, computed ones are passed over and null empties a field")
{
    Contact contact;
    contact.birthday = QDate(1980, 1, 1);
    Record record = Record::of(contact);
    KnownReferences references;

    const Result<QStringList> unknown
        = readJson(record, object(R"({"id": 5, "name": "X", "birthday": null, "shoe_size": 39})"), references);

    REQUIRE(unknown);
    CHECK(*unknown == QStringList{u"shoe_size"_s});
    CHECK(record.as<Contact>().birthday.isNull());
    CHECK(record.as<Contact>().name.isEmpty());
    CHECK(record.id() == 0);
}

TEST_CASE("a value of the wrong kind is refused with the name of its field")
{
    CHECK(refusal<Deal>({{u"expected_close"_s, u"soon"_s}}).contains(u"Expected close"_s));
    CHECK(refusal<Quote>({{u"lines"_s, QJsonArray{QJsonObject{{u"quantity"_s, u"many"_s}}}}}).contains(u"entry 1"_s));
    CHECK_FALSE(refusal<Deal>({{u"title"_s, QJsonArray{}}}).isEmpty());
}
