#include "core/exchange/value_text.h"

#include "core/contacts/contact.h"
#include "core/exchange/country.h"
#include "core/exchange/date_text.h"
#include "core/exchange/number_text.h"
#include "core/sales/quote.h"
#include "core/service/ticket.h"

#include "tests/support/catch_qt.h"

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s};

template <auto M>
QString roundTrip(const QVariant& stored, const Currency& currency = kEuro)
{
    using E = typename detail::Member<decltype(M)>::Entity;
    const QString text = textOf(fieldOf<M>(), stored, currency);
    const Result<QVariant> back = storedFromText(describe<E>(), fieldOf<M>(), text, currency);
    REQUIRE(back);
    CHECK(*back == stored);
    return text;
}

template <auto M>
QVariant read(const QString& text, const Currency& currency = kEuro)
{
    using E = typename detail::Member<decltype(M)>::Entity;
    const Result<QVariant> stored = storedFromText(describe<E>(), fieldOf<M>(), text, currency);
    INFO(text.toStdString());
    REQUIRE(stored);
    return *stored;
}

template <auto M>
QString refusal(const QString& text)
{
    using E = typename detail::Member<decltype(M)>::Entity;
    const Result<QVariant> stored = storedFromText(describe<E>(), fieldOf<M>(), text, kEuro);
    REQUIRE_FALSE(stored);
    CHECK(stored.error().kind == Error::Kind::Invalid);
    return stored.error().message;
}

} // namespace

TEST_CASE("stored values are written in machine form and read back equal")
{
    CHECK(roundTrip<&Deal::value>(qint64(12842510)) == u"128425.10"_s);
    CHECK(roundTrip<&Deal::value>(qint64(500), Currency{u"JPY"_s}) == u"500"_s);
    CHECK(roundTrip<&QuoteLine::quantity>(qint64(32000)) == u"3.2"_s);
    CHECK(roundTrip<&QuoteLine::unitPrice>(qint64(6900000)) == u"690.00"_s);
    CHECK(roundTrip<&QuoteLine::unitPrice>(qint64(12345)) == u"1.2345"_s);
    CHECK(roundTrip<&QuoteLine::taxRate>(qint64(1950)) == u"19.5"_s);
    CHECK(roundTrip<&Contact::birthday>(u"1980-02-29"_s) == u"1980-02-29"_s);
    CHECK(roundTrip<&Contact::created>(qint64(1456823520000)) == u"2016-03-01T09:12:00Z"_s);
    CHECK(roundTrip<&Product::active>(false) == u"no"_s);
    CHECK(roundTrip<&Ticket::status>(u"waiting_for_customer"_s) == u"waiting_for_customer"_s);
    CHECK(roundTrip<&Contact::tags>(u"\nVIP\na, \"b\"\nx ::: y\n"_s) == u"VIP, \"a, \"\"b\"\"\", \"x ::: y\""_s);
    CHECK(roundTrip<&Contact::notes>(u"two\nlines"_s) == u"two\nlines"_s);
    CHECK(roundTrip<&Deal::probability>(QVariant()).isEmpty());
}

TEST_CASE("empty and zero dates mean no date")
{
    for (const QString& text : {u""_s, u" "_s, u"0000-00-00"_s, u"0/0/00"_s, u"0000-00-00 00:00:00"_s})
        CHECK(read<&Contact::birthday>(text).isNull());
}

TEST_CASE("dates are read in the forms that have one meaning only")
{
    CHECK(dateFromText(u"2026-11-21"_s) == QDate(2026, 11, 21));
    CHECK(dateFromText(u"2026-11-21 10:08:00"_s) == QDate(2026, 11, 21));
    CHECK(dateFromText(u"21.11.2026"_s) == QDate(2026, 11, 21));
    CHECK(dateFromText(u"1. 2. 2026"_s) == QDate(2026, 2, 1));
    CHECK(dateFromText(u"11/21/2026"_s) == QDate(2026, 11, 21));
    CHECK(dateFromText(u"05/05/2026"_s) == QDate(2026, 5, 5));
    for (const QString& doubtful : {u"01/02/2026"_s, u"01/02/03"_s, u"2026-02-30"_s, u"soon"_s, u"21.11.26"_s})
        CHECK_FALSE(dateFromText(doubtful));
    CHECK(instantFromText(u"2015-09-10 11:46:15"_s)->toText() == u"2015-09-10T11:46:15Z"_s);
    CHECK(instantFromText(u"10.9.2015 11:46"_s)->toText() == u"2015-09-10T11:46:00Z"_s);
    CHECK(instantFromText(u"2015-09-10T11:46:15+02:00"_s)->toText() == u"2015-09-10T09:46:15Z"_s);
    CHECK_FALSE(instantFromText(u"10.9.2015 25:00"_s));
}

TEST_CASE("numbers of other programs are read unless they are doubtful")
{
    struct Case {
        QString text;
        std::optional<QString> machine;
    };
    const Case cases[] = {{u"1234.56"_s, u"1234.56"_s}, {u"1.234,56"_s, u"1234.56"_s}, {u"1,234.56"_s, u"1234.56"_s},
        {u"1 234 567,8"_s, u"1234567.8"_s}, {u"1'234.50"_s, u"1234.50"_s}, {u"12,5"_s, u"12.5"_s},
        {u"-0,05"_s, u"-0.05"_s}, {u"1.234.567"_s, u"1234567"_s}, {u"19 %"_s, u"19"_s}, {u"1.234"_s, {}},
        {u"25.000"_s, {}}, {u"-1.250"_s, {}}, {u"0.125"_s, u"0.125"_s}, {u"0,125"_s, u"0.125"_s},
        {u"1234,567"_s, u"1234.567"_s}, {u"1.2500"_s, u"1.2500"_s}, {u"1,234"_s, {}}, {u"1.23.4"_s, {}}, {u"abc"_s, {}},
        {u"1,2,3"_s, {}}, {u"1.234.56"_s, {}}};
    for (const Case& each : cases) {
        INFO(each.text.toStdString());
        CHECK(machineNumber(each.text) == each.machine);
    }
}

TEST_CASE("yes and no are understood in the languages of the program")
{
    for (const QString& text : {u"yes"_s, u"1"_s, u"TRUE"_s, u"Ja"_s, u"ano"_s, u"כן"_s})
        CHECK(read<&Product::active>(text) == QVariant(true));
    for (const QString& text : {u"no"_s, u"0"_s, u"false"_s, u"Nein"_s, u"ne"_s, u"לא"_s})
        CHECK(read<&Product::active>(text) == QVariant(false));
    CHECK(refusal<&Product::active>(u"maybe"_s).contains(u"maybe"_s));
}

TEST_CASE("whatever stands in a label, it is one line and comes back as it is written")
{
    for (const QString& text : {u"\"a, \"\"b\"\"\n::: e"_s, u"::: e"_s, u"x ::: y"_s, u"\"x ::: y\", z"_s, u"a\nb"_s}) {
        CAPTURE(text);
        const QStringList labels = labelsFromText(text);
        CHECK(labels.filter(u"\n"_s).isEmpty());
        CHECK(labelsFromText(textOfLabels(labels)) == labels);
        CHECK(labelsFromText(textOfLabels(QStringList{u"first"_s} + labels)) == QStringList{u"first"_s} + labels);
    }
}

TEST_CASE("choices are found by name, label and the words of other programs")
{
    CHECK(read<&Ticket::status>(u"Waiting for customer"_s) == u"waiting_for_customer"_s);
    CHECK(read<&Ticket::status>(u"pending"_s) == u"waiting_for_customer"_s);
    CHECK(read<&Ticket::status>(u"Solved"_s) == u"resolved"_s);
    CHECK(read<&Ticket::priority>(u"Medium"_s) == u"normal"_s);
    CHECK(read<&ContactPhone::label>(u"Handy"_s) == u"mobile"_s);
    CHECK(read<&ContactAddress::label>(u"Work"_s) == u"postal"_s);
    const QString message = refusal<&Ticket::status>(u"frozen"_s);
    CHECK(message.contains(u"Status"_s));
    CHECK(message.contains(u"frozen"_s));
    CHECK(message.contains(u"resolved"_s));
}

TEST_CASE("an amount with more decimals than its currency has is refused")
{
    CHECK(refusal<&Deal::value>(u"1.005"_s).contains(u"1.005"_s));
    CHECK(read<&Deal::value>(u"1.005"_s, Currency{u"KWD"_s}) == QVariant(qint64(1005)));
}

TEST_CASE("countries become codes whatever language they are written in")
{
    CHECK(countryCodeOf(u"Germany"_s) == u"DE"_s);
    CHECK(countryCodeOf(u" Deutschland "_s) == u"DE"_s);
    CHECK(countryCodeOf(u"Německo"_s) == u"DE"_s);
    CHECK(countryCodeOf(u"גרמניה"_s) == u"DE"_s);
    CHECK(countryCodeOf(u"Czech Republic"_s) == u"CZ"_s);
    CHECK(countryCodeOf(u"Türkiye"_s) == u"TR"_s);
    CHECK(countryCodeOf(u"Österreich"_s) == u"AT"_s);
    CHECK(countryCodeOf(u"de"_s) == u"DE"_s);
    CHECK(countryCodeOf(u"USA"_s) == u"US"_s);
    CHECK(countryCodeOf(u"United Kingdom"_s) == u"GB"_s);
    CHECK(countryCodeOf(u"Middle Earth "_s) == u"Middle Earth"_s);
    CHECK(read<&ContactAddress::country>(u"Schweiz"_s) == u"CH"_s);
}

TEST_CASE("leading zeros of postal codes and numbers stay", "[P2]")
{
    CHECK(read<&ContactAddress::postalCode>(u"01067"_s) == u"01067"_s);
    CHECK(read<&Contact::number>(u"0042"_s) == u"0042"_s);
}

TEST_CASE("what is taken out of a text leaves no blanks at its ends, and no country keeps it")
{
    CHECK(read<&Contact::lastName>(u"\x01 Huber \r\x02"_s) == u"Huber"_s);
    CHECK(read<&Contact::notes>(u"\x03\n"_s) == u""_s);
    CHECK(read<&ContactAddress::country>(u"Mid\x07gard\x01"_s) == u"Midgard"_s);
}
