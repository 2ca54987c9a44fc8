#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kJulianDayOf1970 = 2'440'588;

void writeDigits(char*& at, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = static_cast<char>('0' + number % 10);
    at += digits;
}

} // namespace

QString Instant::toText() const
{
    const qint64 day = utcMs / kDay - (utcMs % kDay < 0 ? 1 : 0);
    const QDate date = QDate::fromJulianDay(kJulianDayOf1970 + day);
    if (!date.isValid() || date.year() < 1 || date.year() > 9999)
        return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)
            .toString(utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    date.getDate(&year, &month, &dayOfMonth);
    const int ms = static_cast<int>(utcMs - day * kDay);
    std::array<char, 24> text; // a table of many moments is written by hand, in a tenth of the time
    char* at = text.data();
    const auto add = [&at](int number, int digits, char after) {
        writeDigits(at, number, digits);
        *at++ = after;
    };
    add(year, 4, '-');
    add(month, 2, '-');
    add(dayOfMonth, 2, 'T');
    add(ms / 3'600'000, 2, ':');
    add(ms / 60'000 % 60, 2, ':');
    add(ms / 1000 % 60, 2, ms % 1000 == 0 ? 'Z' : '.');
    if (ms % 1000 != 0)
        add(ms % 1000, 3, 'Z');
    return QString::fromLatin1(text.data(), at - text.data());
}

std::optional<Instant> Instant::fromText(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (trimmed.size() < 10 || trimmed[4] != u'-')
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    // as local time it would not be valid where the clock is put forward just then
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime::fromString(trimmed + (trimmed.size() == 10 ? u"T00:00Z"_s : u"Z"_s), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(Instant{moment.toMSecsSinceEpoch()}) : std::nullopt;
}

Instant startOf(QDate day)
{
    return {day.startOfDay().toMSecsSinceEpoch()};
}

Clock Clock::system()
{
    return {[] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, [] { return QDate::currentDate(); }};
}

Clock Clock::fixed(Instant at)
{
    return {[at] { return at; }, [at] { return QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::UTC).date(); }};
}

} // namespace kartei
