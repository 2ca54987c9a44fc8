#include "ui/base/arithmetic.h"
#include "ui/base/display_text.h"
#include "ui/base/number_input.h"

#include "tests/support/catch_qt.h"

using namespace kartei;

namespace {

const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);
const QLocale kGermany(QLocale::German, QLocale::Germany);
const QLocale kCzechia(QLocale::Czech, QLocale::Czechia);
const QLocale kSwitzerland(QLocale::German, QLocale::Switzerland);
const QLocale kIsrael(QLocale::Hebrew, QLocale::Israel);
const Currency kEuro{QStringLiteral("EUR")};

QString parsed(const char16_t* text, const QLocale& locale)
{
    return parseNumber(QStringView(text), locale).value_or(QStringLiteral("?"));
}

QString quantity(const char16_t* text, const QLocale& locale = kGermany)
{
    const std::optional<Quantity> value = quantityFromInput(QStringView(text), locale);
    return value ? value->toText() : QStringLiteral("?");
}

} // namespace

TEST_CASE("with both signs the last one is the decimal sign in every region")
{
    for (const QLocale& locale : {kBritain, kGermany, kCzechia, kIsrael}) {
        CHECK(parsed(u"1.234,56", locale) == QStringLiteral("1234.56"));
        CHECK(parsed(u"1,234.56", locale) == QStringLiteral("1234.56"));
        CHECK(parsed(u"1.234.567,5", locale) == QStringLiteral("1234567.5"));
        CHECK(parsed(u"1.234,567.5", locale) == QStringLiteral("?"));
        CHECK(parsed(u"12.34,5", locale) == QStringLiteral("?"));
    }
}

TEST_CASE("123,00 never becomes 12300")
{
    for (const QLocale& locale : {kBritain, kGermany, kCzechia, kIsrael}) {
        CHECK(parsed(u"123,00", locale) == QStringLiteral("123.00"));
        CHECK(parsed(u"123.00", locale) == QStringLiteral("123.00"));
        CHECK(parsed(u"12.5", locale) == QStringLiteral("12.5"));
        CHECK(parsed(u"0.125", locale) == QStringLiteral("0.125"));
    }
}

TEST_CASE("one sign before three digits is read as the region writes it, and refused where it writes neither so")
{
    CHECK(parsed(u"1.234", kGermany) == QStringLiteral("1234"));
    CHECK(parsed(u"1,234", kGermany) == QStringLiteral("1.234"));
    CHECK(parsed(u"1.234", kBritain) == QStringLiteral("1.234"));
    CHECK(parsed(u"1,234", kBritain) == QStringLiteral("1234"));
    CHECK(parsed(u"1,234", kCzechia) == QStringLiteral("1.234"));
    CHECK(parsed(u"1.234", kCzechia) == QStringLiteral("?"));
    CHECK(isAmbiguousNumber(u"1.234", kCzechia));
    CHECK(parsed(u"1.2345", kCzechia) == QStringLiteral("1.2345"));
    CHECK(parsed(u"1.234.567", kBritain) == QStringLiteral("1234567"));
    CHECK_FALSE(isAmbiguousNumber(u"12 Stk", kCzechia));
    CHECK_FALSE(isAmbiguousNumber(u"1.234", kGermany));
}

TEST_CASE("spaces, apostrophes, currencies and minus signs of all kinds are understood")
{
    CHECK(parsed(u"1 234,50", kCzechia) == QStringLiteral("1234.50"));
    CHECK(parsed(u"1\u00A0234,50 Kč", kCzechia) == QStringLiteral("1234.50"));
    CHECK(parsed(u"1’234.50", kSwitzerland) == QStringLiteral("1234.50"));
    CHECK(parsed(u"CHF 1'234.50", kSwitzerland) == QStringLiteral("1234.50"));
    CHECK(parsed(u"€ -12", kGermany) == QStringLiteral("-12"));
    CHECK(parsed(u"\u22121.234,50 €", kGermany) == QStringLiteral("-1234.50"));
    CHECK(parsed(u"\u2066₪\u00A0\u22121,234.50\u2069", kIsrael) == QStringLiteral("-1234.50"));
    CHECK(parsed(u"+5", kGermany) == QStringLiteral("5"));
    CHECK(parsed(u",5", kGermany) == QStringLiteral("0.5"));
    CHECK(parsed(u"٣٫٥", kGermany) == QStringLiteral("?"));
    CHECK(parsed(u"٣٥", kGermany) == QStringLiteral("35"));
}

TEST_CASE("what is not one number is not guessed at")
{
    for (const char16_t* text : {u"", u" ", u"abc", u"12 Stk", u"1 2", u"12 34", u"--5", u"1e5", u".", u"1,2,3",
             u"1.23.4", u"12.345.67", u"5€3"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseNumber(QStringView(text), kGermany));
    }
}

TEST_CASE("cells take arithmetic")
{
    CHECK(quantity(u"3*1,2") == QStringLiteral("3.6"));
    CHECK(quantity(u"=3*12,50") == QStringLiteral("37.5"));
    CHECK(quantity(u"2+3*4") == QStringLiteral("14"));
    CHECK(quantity(u"(2 + 3) × 4") == QStringLiteral("20"));
    CHECK(quantity(u"10/4") == QStringLiteral("2.5"));
    CHECK(quantity(u"-(2−5)") == QStringLiteral("3"));
    CHECK(quantity(u"690-5%") == QStringLiteral("655.5"));
    CHECK(quantity(u"200*10%") == QStringLiteral("20"));
    CHECK(quantity(u"1.000+1") == QStringLiteral("1001"));
}

TEST_CASE("arithmetic is exact and rounds once, half up")
{
    CHECK(quantity(u"1/3*3") == QStringLiteral("1"));
    CHECK(quantity(u"0,1+0,2") == QStringLiteral("0.3"));
    CHECK(quantity(u"1/3") == QStringLiteral("0.3333"));
    CHECK(quantity(u"0,00005") == QStringLiteral("0.0001"));
    CHECK(quantity(u"-0,00005") == QStringLiteral("-0.0001"));
    CHECK(amountFromInput(QStringLiteral("1,005"), kEuro, kGermany) == Amount{101});
    CHECK(unitPriceFromInput(QStringLiteral("0,0375"), kGermany) == UnitPrice{375});
}

TEST_CASE("broken arithmetic gives nothing")
{
    for (const char16_t* text : {u"1/0", u"1/(2-2)", u"3*", u"*3", u"(1", u"1)", u"1++", u"a+1", u"=",
             u"9999999999999999999999", u"99999999999*99999999999*99999999999*99999999999"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(quantity(text) == QStringLiteral("?"));
    }
    CHECK(quantity(QString(100'000, u'(').toStdU16String().c_str()) == QStringLiteral("?"));
}

TEST_CASE("per cent is typed with and without its sign")
{
    CHECK(percentFromInput(QStringLiteral("10%"), kGermany) == Percent{1000});
    CHECK(percentFromInput(QStringLiteral("2,5 %"), kGermany) == Percent{250});
    CHECK(percentFromInput(QStringLiteral("19"), kGermany) == Percent{1900});
    CHECK_FALSE(percentFromInput(QStringLiteral("%"), kGermany));
}

TEST_CASE("what is shown can be typed in again")
{
    for (const QLocale& locale : {kBritain, kGermany, kCzechia, kSwitzerland, kIsrael}) {
        for (const qint64 minor : {0LL, 5LL, -123450LL, 1234567890LL}) {
            INFO(locale.name().toStdString() << " " << minor);
            const Money money{{minor}, kEuro};
            CHECK(amountFromInput(moneyText(money, locale), kEuro, locale) == money.amount);
            CHECK(amountFromInput(amountText(money.amount, kEuro, locale), kEuro, locale) == money.amount);
        }
        CHECK(percentFromInput(percentText(Percent{-1250}, locale), locale) == Percent{-1250});
    }
}
