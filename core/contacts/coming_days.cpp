#include "core/contacts/coming_days.h"

#include "core/storage/session.h"

#include <algorithm>
#include <tuple>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Places in the year, "MM-DD", both included.
struct Stretch {
    QString from;
    QString to;
};

QString placeOf(QDate day)
{
    return day.toString(u"MM-dd");
}

std::vector<Stretch> stretches(QDate today, int days)
{
    const QDate last = today.addDays(days);
    QString to = placeOf(last);
    if (to == "02-28"_L1 && !QDate::isLeapYear(last.year()))
        to = u"02-29"_s;
    if (last.year() == today.year())
        return {{placeOf(today), to}};
    return {{placeOf(today), u"12-31"_s}, {u"01-01"_s, to}};
}

QDate inYear(QDate first, int year)
{
    const QDate day(year, first.month(), first.day());
    return day.isValid() ? day : QDate(year, 2, 28);
}

QDate nextOf(QDate first, QDate today)
{
    const QDate day = inYear(first, today.year());
    return day < today ? inYear(first, today.year() + 1) : day;
}

Result<> addDays(
    std::vector<ComingDay>& found, Session& session, const Stretch& stretch, bool isBirthday, QDate today, int limit)
{
    const QString sql = u"SELECT id, name, %1 FROM contact WHERE %1 IS NOT NULL AND substr(%1, 6) BETWEEN ? AND ?"
                        " ORDER BY substr(%1, 6) LIMIT ?"_s.arg(isBirthday ? "birthday"_L1 : "anniversary"_L1);
    return session.database().each(sql, {stretch.from, stretch.to, limit}, [&](const Row& row) {
        const QDate first = QDate::fromString(row.text(2), Qt::ISODate);
        const QDate day = nextOf(first, today);
        if (first <= today)
            found.push_back({{row.integer(0)}, row.text(1), isBirthday, day, day.year() - first.year()});
    });
}

} // namespace

std::optional<int> ageOn(QDate birthday, QDate day)
{
    if (!birthday.isValid() || !day.isValid() || day < birthday)
        return std::nullopt;
    return day.year() - birthday.year() - (day < inYear(birthday, day.year()) ? 1 : 0);
}

Result<std::vector<ComingDay>> comingDays(Session& session, QDate today, int days, int limit)
{
    std::vector<ComingDay> found;
    for (const Stretch& stretch : stretches(today, std::clamp(days, 0, kMostDaysAhead))) {
        for (const bool isBirthday : {true, false}) {
            if (const Result<> added = addDays(found, session, stretch, isBirthday, today, limit); !added)
                return added.error();
        }
    }
    std::ranges::sort(found, {}, [](const ComingDay& day) { return std::tuple(day.day, day.name, day.contact.value); });
    // a whole year begins and ends at the same place
    const auto repeated = std::unique(found.begin(), found.end(), [](const ComingDay& a, const ComingDay& b) {
        return a.contact == b.contact && a.isBirthday == b.isBirthday && a.day == b.day;
    });
    found.erase(repeated, found.end());
    if (std::ssize(found) > limit)
        found.resize(static_cast<size_t>(limit));
    return found;
}

} // namespace kartei
