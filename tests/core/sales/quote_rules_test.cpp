#include "core/sales/quote_rules.h"

#include "tests/support/catch_qt.h"

#include <limits>
#include <random>

using namespace kartei;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* quantity;
    const char* price;
    const char* rate = "0";
    const char* discount = "0";
    LineKind kind = LineKind::Item;
};

template <class D>
D decimal(const char* text)
{
    const std::optional<D> value = D::fromText(QString::fromLatin1(text));
    REQUIRE(value);
    return *value;
}

QuoteLine lineOf(const Row& row)
{
    QuoteLine line;
    line.kind = row.kind;
    line.text = u"Oak worktop"_s;
    line.quantity = decimal<Quantity>(row.quantity);
    line.unitPrice = decimal<UnitPrice>(row.price);
    line.taxRate = decimal<Percent>(row.rate);
    line.discount = decimal<Percent>(row.discount);
    return line;
}

Quote quoteOf(std::initializer_list<Row> rows, const QString& currency = u"EUR"_s)
{
    Quote quote;
    quote.currency = {currency};
    for (const Row& row : rows)
        quote.lines.push_back(lineOf(row));
    return quote;
}

QuoteTotals totals(const Quote& quote)
{
    const Result<QuoteTotals> result = totalsOf(quote);
    REQUIRE(result);
    return *result;
}

QString text(Amount amount, const QString& currency = u"EUR"_s)
{
    return amount.toText({currency});
}

} // namespace

TEST_CASE("a line is rounded once, half away from zero, to the currency's minor unit")
{
    struct Case {
        const char* currency;
        Row row;
        const char* amount;
    };
    const Case cases[] = {
        {"EUR", {"3.2", "690", "19", "5"}, "2097.60"},
        {"EUR", {"31.25", "1.42"}, "44.38"},
        {"EUR", {"1", "0.005"}, "0.01"},
        {"EUR", {"1", "0.0049"}, "0.00"},
        {"EUR", {"-1", "0.005"}, "-0.01"},
        {"EUR", {"1", "-12.345"}, "-12.35"},
        {"EUR", {"23.75", "11.85"}, "281.44"},
        {"EUR", {"0.5", "0.01"}, "0.01"},
        {"EUR", {"0.3333", "0.0001", "0", "50"}, "0.00"},
        {"EUR", {"7", "99.99", "19", "100"}, "0.00"},
        {"EUR", {"1", "10", "0", "-10"}, "11.00"},
        {"EUR", {"0", "10"}, "0.00"},
        {"JPY", {"1.5", "333"}, "500"},
        {"JPY", {"1", "0.4999"}, "0"},
        {"KWD", {"3", "1.2345"}, "3.704"},
        {"KWD", {"1", "1.2345"}, "1.235"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.currency, c.row.quantity, c.row.price, c.row.discount);
        const Currency currency{QString::fromLatin1(c.currency)};
        const Result<Amount> amount = lineAmount(lineOf(c.row), currency);
        REQUIRE(amount);
        CHECK(amount->toText(currency) == QString::fromLatin1(c.amount));
    }
}

TEST_CASE("a line that does not fit 64 bits is refused by name")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    const Currency euro{u"EUR"_s};
    QuoteLine line = lineOf({"1", "1"});

    line.unitPrice.scaled = most;
    CHECK(lineAmount(line, euro)->minor == most / 100);
    line.quantity = Quantity::of(100);
    CHECK(lineAmount(line, euro)->minor == most);
    line.quantity.scaled = 1000001;
    const Result<Amount> over = lineAmount(line, euro);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Kind::Invalid);
    CHECK(over.error().message.contains(line.text));

    line.quantity.scaled = least;
    line.unitPrice.scaled = least;
    CHECK_FALSE(lineAmount(line, euro));
    line.discount = Percent::of(100);
    CHECK(lineAmount(line, euro)->minor == 0);
}

TEST_CASE("a sum that does not fit 64 bits is refused")
{
    Quote quote = quoteOf({{"100", "1"}, {"100", "1"}});
    for (QuoteLine& line : quote.lines)
        line.unitPrice.scaled = std::numeric_limits<qint64>::max();
    const Result<QuoteTotals> over = totalsOf(quote);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Kind::Invalid);

    quote.lines.pop_back();
    quote.lines.front().taxRate = Percent::of(19);
    CHECK_FALSE(totalsOf(quote));
    quote.prices = Prices::Gross;
    CHECK(totals(quote).total.minor == std::numeric_limits<qint64>::max());
}

TEST_CASE("tax is computed on the sum of a rate, or on each line where the business chose that")
{
    Quote quote = quoteOf({{"1", "299.33", "20"}, {"1", "179.33", "20"}, {"1", "99.34", "20"}});
    CHECK(text(totals(quote).tax) == u"115.60");
    CHECK(text(totals(quote).total) == u"693.60");

    quote.taxMode = TaxMode::PerLine;
    CHECK(text(totals(quote).tax) == u"115.61");
    CHECK(text(totals(quote).total) == u"693.61");
}

TEST_CASE("tax is taken from the rounded amount")
{
    const QuoteTotals sums = totals(quoteOf({{"31.25", "1.42", "21"}}));
    CHECK(text(sums.net) == u"44.38");
    CHECK(text(sums.tax) == u"9.32");
    CHECK(text(sums.total) == u"53.70");
}

TEST_CASE("gross prices contain the tax and the total is what was written")
{
    Quote quote = quoteOf({{"1", "119", "19"}, {"3", "35.71", "7"}});
    quote.prices = Prices::Gross;
    const QuoteTotals sums = totals(quote);

    REQUIRE(sums.taxes.size() == 2);
    CHECK(sums.taxes[0] == TaxShare{Percent::of(7), {10012}, {701}});
    CHECK(sums.taxes[1] == TaxShare{Percent::of(19), {10000}, {1900}});
    CHECK(text(sums.sum) == u"226.13");
    CHECK(text(sums.total) == u"226.13");
    CHECK(text(sums.net) == u"200.12");
}

TEST_CASE("a document discount is spread over the rates so that the parts add up")
{
    Quote quote = quoteOf({{"1", "100", "7"}, {"1", "100", "19"}, {"1", "100", "0"}});
    quote.discountAmount = {100};
    const QuoteTotals sums = totals(quote);

    CHECK(text(sums.discount) == u"1.00");
    REQUIRE(sums.taxes.size() == 3);
    CHECK(text(sums.taxes[0].base) == u"99.66");
    CHECK(text(sums.taxes[1].base) == u"99.67");
    CHECK(text(sums.taxes[2].base) == u"99.67");
    CHECK(text(sums.net) == u"299.00");
}

TEST_CASE("percent and amount discounts of a document add up")
{
    Quote quote = quoteOf({{"1", "27363", "19"}});
    quote.discount = Percent::of(3);
    quote.discountAmount = {1000};
    CHECK(text(totals(quote).discount) == u"830.89");
    CHECK(text(totals(quote).net) == u"26532.11");

    quote.discount = decimal<Percent>("-2.5");
    quote.discountAmount = {};
    CHECK(text(totals(quote).discount) == u"-684.08");
    CHECK(text(totals(quote).net) == u"28047.08");
}

TEST_CASE("a discount of 100 % leaves nothing, in every mode")
{
    for (const Prices prices : {Prices::Net, Prices::Gross})
        for (const TaxMode mode : {TaxMode::PerRate, TaxMode::PerLine}) {
            Quote quote = quoteOf({{"1", "299.33", "20"}, {"1", "179.33", "20"}, {"1", "99.34", "7"}});
            quote.prices = prices;
            quote.taxMode = mode;
            quote.discount = Percent::of(100);
            const QuoteTotals sums = totals(quote);
            CHECK(sums.net.minor == 0);
            CHECK(sums.tax.minor == 0);
            CHECK(sums.total.minor == 0);
        }
}

TEST_CASE("a discount finds its place when the lines cancel each other out")
{
    Quote quote = quoteOf({{"1", "100", "7"}, {"-1", "100", "19"}});
    quote.discountAmount = {501};
    CHECK(text(totals(quote).net) == u"-5.01");

    quote.lines.clear();
    CHECK(text(totals(quote).total) == u"-5.01");
    CHECK(totals(quoteOf({})).taxes.empty());
}

TEST_CASE("negated documents have negated totals")
{
    Quote quote = quoteOf({{"1", "10.01", "7"}, {"1", "10.01", "19"}, {"3", "3.335", "19"}});
    quote.discount = decimal<Percent>("2.5");
    const QuoteTotals plus = totals(quote);
    for (QuoteLine& line : quote.lines)
        line.quantity.scaled = -line.quantity.scaled;
    const QuoteTotals minus = totals(quote);
    CHECK(minus.discount.minor == -plus.discount.minor);
    CHECK(minus.tax.minor == -plus.tax.minor);
    CHECK(minus.total.minor == -plus.total.minor);
    CHECK(minus.taxes[0].base.minor == -plus.taxes[0].base.minor);
}

TEST_CASE("optional and alternative lines have an amount and are not counted")
{
    Quote quote = quoteOf({{"1", "10500", "19"}, {"8", "58", "19", "0", LineKind::Optional},
        {"1", "900", "7", "0", LineKind::Alternative}});
    const QuoteTotals sums = totals(quote);

    CHECK(text(sums.lines[1]) == u"464.00");
    CHECK(text(sums.lines[2]) == u"900.00");
    CHECK(text(sums.sum) == u"10500.00");
    CHECK(text(sums.total) == u"12495.00");
    CHECK(text(sums.withOptions) == u"13047.16");
    CHECK(sums.uncounted == 2);
    CHECK(sums.taxes.size() == 1);
}

TEST_CASE("subtotals add up what counts since the one before, headings what counts until the next")
{
    const Quote quote = quoteOf({{"1", "5"}, {"0", "0", "0", "0", LineKind::Heading}, {"1", "10"},
        {"1", "99", "0", "0", LineKind::Optional}, {"0", "0", "0", "0", LineKind::Subtotal}, {"1", "20"},
        {"1", "7", "19", "0", LineKind::Text}, {"0", "0", "0", "0", LineKind::Heading}, {"1", "40"},
        {"0", "0", "0", "0", LineKind::Subtotal}, {"0", "0", "0", "0", LineKind::Subtotal}});
    const QuoteTotals sums = totals(quote);

    CHECK(text(sums.lines[4]) == u"15.00");
    CHECK(text(sums.lines[9]) == u"60.00");
    CHECK(text(sums.lines[10]) == u"0.00");
    CHECK(text(sums.sections[1]) == u"30.00");
    CHECK(text(sums.sections[7]) == u"40.00");
    CHECK(text(sums.sum) == u"75.00");
    CHECK(text(sums.lines[6]) == u"0.00");
}

TEST_CASE("positions follow the headings")
{
    const Quote plain = quoteOf({{"1", "1"}, {"0", "0", "0", "0", LineKind::Text}, {"1", "1"}});
    CHECK(positionsOf(plain.lines) == QStringList{u"1"_s, QString(), u"2"_s});

    const Quote sections = quoteOf(
        {{"1", "1"}, {"0", "0", "0", "0", LineKind::Heading}, {"1", "1"}, {"1", "1", "0", "0", LineKind::Alternative},
            {"0", "0", "0", "0", LineKind::Subtotal}, {"0", "0", "0", "0", LineKind::Heading}, {"1", "1"}});
    CHECK(positionsOf(sections.lines) == QStringList{u"1"_s, u"2"_s, u"2.1"_s, u"2.2"_s, QString(), u"3"_s, u"3.1"_s});
}

TEST_CASE("whatever is on a document, what is printed adds up to the total")
{
    std::mt19937_64 random(20241121);
    const auto upTo = [&](qint64 n) { return static_cast<qint64>(random() % static_cast<quint64>(n)); };
    const QString currencies[] = {u"EUR"_s, u"JPY"_s, u"KWD"_s};
    const Percent rates[] = {Percent{}, Percent::of(7), Percent{550}, Percent::of(19), Percent{2100}};
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        Quote quote;
        quote.currency = {currencies[upTo(3)]};
        quote.prices = upTo(2) ? Prices::Net : Prices::Gross;
        quote.taxMode = upTo(2) ? TaxMode::PerRate : TaxMode::PerLine;
        quote.discount.scaled = upTo(3) ? 0 : upTo(10001);
        quote.discountAmount.minor = upTo(3) ? 0 : upTo(5000) - 1000;
        for (qint64 count = upTo(12); count >= 0; --count) {
            QuoteLine line;
            line.kind = static_cast<LineKind>(upTo(4) ? 0 : upTo(6));
            line.quantity.scaled = upTo(2000000) - 200000;
            line.unitPrice.scaled = upTo(50000000) - 1000000;
            line.discount.scaled = upTo(3) ? 0 : upTo(10001);
            line.taxRate = rates[upTo(5)];
            quote.lines.push_back(line);
        }
        const QuoteTotals sums = totals(quote);

        qint64 counted = 0;
        for (size_t i = 0; i < quote.lines.size(); ++i)
            if (counts(quote.lines[i].kind))
                counted += sums.lines[i].minor;
        qint64 bases = 0;
        qint64 taxes = 0;
        for (const TaxShare& share : sums.taxes) {
            bases += share.base.minor;
            taxes += share.tax.minor;
        }
        REQUIRE(sums.sum.minor == counted);
        REQUIRE(sums.net.minor == bases);
        REQUIRE(sums.tax.minor == taxes);
        REQUIRE(sums.total.minor == sums.net.minor + sums.tax.minor);
        if (quote.prices == Prices::Gross)
            REQUIRE(sums.total.minor == sums.sum.minor - sums.discount.minor);
        else
            REQUIRE(sums.net.minor == sums.sum.minor - sums.discount.minor);
        if (quote.taxMode == TaxMode::PerRate && quote.prices == Prices::Net)
            for (const TaxShare& share : sums.taxes)
                REQUIRE(share.tax.minor == dividedHalfUp(Wide{share.base.minor} * share.rate.scaled, 10000));
    }
}
