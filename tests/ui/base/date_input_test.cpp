#include "ui/base/date_input.h"
#include "ui/base/display_text.h"

#include "tests/support/catch_qt.h"

using namespace kartei;

namespace {

const QLocale kBritain(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerica(QLocale::English, QLocale::UnitedStates);
const QLocale kGermany(QLocale::German, QLocale::Germany);
const QLocale kCzechia(QLocale::Czech, QLocale::Czechia);
const QDate kToday(2026, 11, 21); // a Saturday

QDate typed(const char16_t* text, const QLocale& locale = kGermany)
{
    return dateFromInput(QString::fromUtf16(text), kToday, locale).value_or(QDate());
}

} // namespace

TEST_CASE("days are typed with or without their year, in the order of the region")
{
    CHECK(typed(u"21.11.2026") == QDate(2026, 11, 21));
    CHECK(typed(u"21.11.26") == QDate(2026, 11, 21));
    CHECK(typed(u"5/12/2026", kBritain) == QDate(2026, 12, 5));
    CHECK(typed(u"12/5/2026", kAmerica) == QDate(2026, 12, 5));
    CHECK(typed(u"2026-12-05", kAmerica) == QDate(2026, 12, 5));
    CHECK(typed(u"5. 12. 2026", kCzechia) == QDate(2026, 12, 5));
    CHECK(typed(u"24.12.") == QDate(2026, 12, 24));
    CHECK(typed(u"15.1") == QDate(2027, 1, 15));
    CHECK(typed(u"15.10") == QDate(2026, 10, 15));
    CHECK(typed(u"1.2.85") == QDate(1985, 2, 1));
}

TEST_CASE("a bare day is the next one of its number")
{
    CHECK(typed(u"24") == QDate(2026, 11, 24));
    CHECK(typed(u"21") == kToday);
    CHECK(typed(u"3") == QDate(2026, 12, 3));
}

TEST_CASE("offsets, weekdays and words count from today")
{
    CHECK(typed(u"+3") == QDate(2026, 11, 24));
    CHECK(typed(u"- 1") == QDate(2026, 11, 20));
    CHECK(typed(u"fri") == QDate(2026, 11, 27));
    CHECK(typed(u"Freitag") == QDate(2026, 11, 27));
    CHECK(typed(u"Sat") == QDate(2026, 11, 28));
    CHECK(typed(u"tomorrow") == QDate(2026, 11, 22));
    CHECK(typed(u"tod") == kToday);
    CHECK(typed(u"Yesterday") == QDate(2026, 11, 20));
}

TEST_CASE("what is not a day is not guessed at")
{
    for (const char16_t* text : {u"", u"31.2.2026", u"45", u"13.13.", u"abc", u"1.2.3.4", u"12345", u"0", u"5 Stk"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(typed(text).isValid());
    }
}

TEST_CASE("a day that is shown can be typed in again")
{
    for (const QLocale& locale : {kBritain, kAmerica, kGermany, kCzechia, QLocale(QLocale::Hebrew, QLocale::Israel)})
        CHECK(dateFromInput(dateText(kToday, locale), QDate(2024, 2, 29), locale) == kToday);
}
