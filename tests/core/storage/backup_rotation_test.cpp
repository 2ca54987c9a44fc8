#include "core/storage/backup_rotation.h"

#include "tests/support/catch_qt.h"

#include <algorithm>

using namespace kartei;

namespace {

/// What is left after a backup on each of these days, oldest first, with the rotation after each.
std::vector<QDate> leftAfter(const std::vector<QDate>& madeOn)
{
    std::vector<QDate> kept;
    for (const QDate day : madeOn) {
        kept.insert(kept.begin(), day);
        std::vector<size_t> served = servedBackups(kept);
        std::ranges::reverse(served);
        for (const size_t index : served)
            kept.erase(kept.begin() + static_cast<std::ptrdiff_t>(index));
    }
    return kept;
}

std::vector<QDate> eachDay(QDate from, int days, int aDay = 1)
{
    std::vector<QDate> all;
    for (int i = 0; i < days; ++i)
        all.insert(all.end(), static_cast<size_t>(aDay), from.addDays(i));
    return all;
}

const QDate kMonday(2026, 1, 5);

} // namespace

TEST_CASE("the last ten backups stay whatever their days")
{
    CHECK(servedBackups(std::vector<QDate>(10, kMonday)).empty());
    CHECK(servedBackups({}).empty());
    const std::vector<size_t> served = servedBackups(std::vector<QDate>(12, kMonday));
    CHECK(served == std::vector<size_t>{10, 11});
}

TEST_CASE("of a busy week the last of each day stays beside the last ten")
{
    const std::vector<QDate> left = leftAfter(eachDay(kMonday, 7, 16));
    CHECK(left.size() == 10 + 6);
    for (int i = 0; i < 7; ++i)
        CHECK(std::ranges::count(left, kMonday.addDays(i)) == (i == 6 ? 10 : 1));
}

TEST_CASE("after two years of daily backups each of twelve months and four weeks can be gone back to")
{
    const std::vector<QDate> left = leftAfter(eachDay(kMonday, 2 * 365));
    const QDate last = kMonday.addDays(2 * 365 - 1);

    CHECK(left.front() == last);
    CHECK(left.size() <= 10 + 7 + 4 + 12);
    for (int months = 0; months < 12; ++months) {
        const QDate month = last.addMonths(-months);
        CHECK(std::ranges::any_of(
            left, [&](QDate day) { return day.year() == month.year() && day.month() == month.month(); }));
    }
    for (int weeks = 0; weeks < 4; ++weeks) {
        const QDate monday = last.addDays(1 - last.dayOfWeek() - 7 * weeks);
        CHECK(std::ranges::any_of(left, [&](QDate day) { return day >= monday && day < monday.addDays(7); }));
    }
}

TEST_CASE("the week around the turn of the year is one week")
{
    std::vector<QDate> days(10, QDate(2027, 1, 2)); // Saturday of week 53 of 2026
    for (const int december : {31, 30, 27, 20, 19, 18}) // with that, seven days; weeks 53, 52 and 51
        days.push_back(QDate(2026, 12, december));
    days.push_back(QDate(2026, 12, 13)); // only the fourth week keeps it
    CHECK(servedBackups(days).empty());
    days.push_back(QDate(2026, 12, 12));
    CHECK(servedBackups(days) == std::vector<size_t>{days.size() - 1});
}

TEST_CASE("a clock that was set back does not cost the newest backup")
{
    std::vector<QDate> days = eachDay(kMonday, 40);
    days.push_back(QDate(2020, 1, 1));
    CHECK(leftAfter(days).front() == QDate(2020, 1, 1));
}
