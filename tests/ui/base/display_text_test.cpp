#include "ui/base/display_text.h"

#include "tests/support/catch_qt.h"

#include <QDateTime>

using namespace kartei;

namespace {

const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerica(QLocale::English, QLocale::UnitedStates);
const QLocale kGermany(QLocale::German, QLocale::Germany);
const QLocale kCzechia(QLocale::Czech, QLocale::Czechia);
const QLocale kIsrael(QLocale::Hebrew, QLocale::Israel);

const Currency kEuro{QStringLiteral("EUR")};
const QDate kToday(2024, 11, 21);

Instant local(QDate day, int hour, int minute)
{
    return {QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch()};
}

Money money(qint64 minor, const char* code)
{
    return {{minor}, {QLatin1String(code)}};
}

} // namespace

TEST_CASE("a date always has a year of four digits")
{
    CHECK(dateText(kToday, kBritain) == QStringLiteral("21/11/2024"));
    CHECK(dateText(kToday, kAmerica) == QStringLiteral("11/21/2024"));
    CHECK(dateText(kToday, kGermany) == QStringLiteral("21.11.2024"));
    CHECK(dateText(kToday, kCzechia) == QStringLiteral("21. 11. 2024"));
    CHECK(dateText(kToday, kIsrael) == QStringLiteral("21.11.2024"));
    CHECK(dateText(QDate(), kGermany).isEmpty());
}

TEST_CASE("times are local and in the form of the region")
{
    const Instant at = local(kToday, 16, 40);
    CHECK(timeText(at, kGermany) == QStringLiteral("16:40"));
    CHECK(timeText(at, kCzechia) == QStringLiteral("16:40"));
    CHECK(timeText(at, kAmerica).startsWith(QStringLiteral("4:40")));
    CHECK(momentText(at, kGermany) == QStringLiteral("21.11.2024, 16:40"));
    CHECK(localDay(at) == kToday);
}

TEST_CASE("near days have words, far ones the year")
{
    const auto text
        = [](int days, const QLocale& locale) { return relativeDateText(kToday.addDays(days), kToday, locale); };
    CHECK(text(0, kBritain) == QStringLiteral("Today"));
    CHECK(text(1, kBritain) == QStringLiteral("Tomorrow"));
    CHECK(text(-1, kBritain) == QStringLiteral("Yesterday"));
    CHECK(text(6, kBritain) == QStringLiteral("Wed"));
    CHECK(text(7, kBritain) == QStringLiteral("28 Nov"));
    CHECK(text(7, kAmerica) == QStringLiteral("Nov 28"));
    CHECK(text(-7, kBritain) == QStringLiteral("14 Nov"));
    CHECK(text(-365, kBritain) == QStringLiteral("22 Nov 2023"));
    CHECK(text(7, kGermany) == QStringLiteral("28 Nov")); // words follow the window's language, here English
    CHECK(relativeMomentText(local(kToday, 8, 31), kToday, kGermany) == QStringLiteral("08:31"));
    CHECK(relativeMomentText(local(kToday.addDays(-1), 8, 31), kToday, kGermany) == QStringLiteral("Yesterday"));
}

TEST_CASE("what is overdue says for how many days")
{
    CHECK(dueText(kToday.addDays(-2), kToday, kBritain) == QStringLiteral("2 d late"));
    CHECK(dueText(kToday, kToday, kBritain) == QStringLiteral("Today"));
    CHECK(dueText(kToday.addDays(7), kToday, kBritain) == QStringLiteral("28 Nov"));
    CHECK(dueText(QDate(), kToday, kBritain).isEmpty());
}

TEST_CASE("ages round down and are never negative")
{
    const Instant now = local(kToday, 12, 0);
    CHECK(ageText(local(kToday, 11, 1), now) == QStringLiteral("59 min"));
    CHECK(ageText(local(kToday, 10, 1), now) == QStringLiteral("1 h"));
    CHECK(ageText({now.utcMs - 48LL * 3600'000 + 1}, now) == QStringLiteral("1 d"));
    CHECK(ageText({now.utcMs + 3600'000}, now) == QStringLiteral("0 min"));
    CHECK(durationText(6) == QStringLiteral("6 min"));
    CHECK(durationText(120) == QStringLiteral("2 h"));
    CHECK(durationText(72) == QStringLiteral("1 h 12 min"));
}

TEST_CASE("money stands as the region writes it")
{
    CHECK(moneyText(money(123450, "GBP"), kBritain) == QStringLiteral("£1,234.50"));
    CHECK(moneyText(money(123450, "USD"), kAmerica) == QStringLiteral("$1,234.50"));
    CHECK(moneyText(money(123450, "EUR"), kGermany) == QStringLiteral("1.234,50\u00A0€"));
    CHECK(moneyText(money(123450, "CZK"), kCzechia) == QStringLiteral("1\u00A0234,50\u00A0Kč"));
    CHECK(moneyText(money(123450, "ILS"), kIsrael) == QStringLiteral("\u2066₪\u00A01,234.50\u2069"));
    CHECK(moneyText(money(123450, "CHF"), kBritain) == QStringLiteral("CHF\u00A01,234.50"));
    CHECK(moneyText(money(1234, "JPY"), kGermany) == QStringLiteral("1.234\u00A0¥"));
    CHECK(moneyText(money(1234567, "KWD"), kBritain) == QStringLiteral("KWD\u00A01,234.567"));
}

TEST_CASE("negative sums have a minus and never parentheses, which mean optional lines")
{
    CHECK(moneyText(money(-123450, "GBP"), kBritain) == QStringLiteral("\u2212£1,234.50"));
    CHECK(moneyText(money(-123450, "USD"), kAmerica) == QStringLiteral("\u2212$1,234.50"));
    CHECK(moneyText(money(-123450, "EUR"), kGermany) == QStringLiteral("\u22121.234,50\u00A0€"));
    CHECK(moneyText(money(-5, "CZK"), kCzechia) == QStringLiteral("\u22120,05\u00A0Kč"));
    CHECK(moneyText(money(-123450, "ILS"), kIsrael) == QStringLiteral("\u2066₪\u00A0\u22121,234.50\u2069"));
    CHECK(amountText({-123450}, kEuro, kGermany) == QStringLiteral("\u22121.234,50"));
    CHECK(amountText({-123450}, kEuro, kIsrael) == QStringLiteral("\u2066\u22121,234.50\u2069"));
}

TEST_CASE("sums beyond what a double can hold are shown to the cent")
{
    CHECK(amountText({9'007'199'254'740'993}, kEuro, kBritain) == QStringLiteral("90,071,992,547,409.93"));
    CHECK(amountText({std::numeric_limits<qint64>::min()}, kEuro, kBritain)
        == QStringLiteral("\u221292,233,720,368,547,758.08"));
}

TEST_CASE("quantities drop trailing zeros, prices keep the digits of their currency")
{
    CHECK(quantityText(Quantity{32000}, kGermany) == QStringLiteral("3,2"));
    CHECK(quantityText(Quantity{10000}, kGermany) == QStringLiteral("1"));
    CHECK(quantityText(Quantity{0}, kGermany) == QStringLiteral("0"));
    CHECK(quantityText(Quantity{12345678}, kGermany) == QStringLiteral("1.234,5678"));
    CHECK(unitPriceText(UnitPrice{6900000}, kEuro, kGermany) == QStringLiteral("690,00"));
    CHECK(unitPriceText(UnitPrice{375}, kEuro, kGermany) == QStringLiteral("0,0375"));
    CHECK(unitPriceText(UnitPrice{6900000}, Currency{QStringLiteral("JPY")}, kGermany) == QStringLiteral("690"));
    CHECK(amountText({0}, kEuro, kGermany) == QStringLiteral("0,00"));
}

TEST_CASE("per cent stands with a space in German and Czech, without in English and Hebrew")
{
    CHECK(percentText(Percent{1900}, kGermany) == QStringLiteral("19\u00A0%"));
    CHECK(percentText(Percent{1900}, kCzechia) == QStringLiteral("19\u00A0%"));
    CHECK(percentText(Percent{1900}, kBritain) == QStringLiteral("19%"));
    CHECK(percentText(Percent{1900}, kIsrael) == QStringLiteral("19%"));
    CHECK(percentText(Percent{250}, kGermany) == QStringLiteral("2,5\u00A0%"));
}

TEST_CASE("counts are grouped")
{
    CHECK(countText(1248, kBritain) == QStringLiteral("1,248"));
    CHECK(countText(1248, kGermany) == QStringLiteral("1.248"));
}
