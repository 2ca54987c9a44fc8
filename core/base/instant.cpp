#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace kartei {

using namespace Qt::StringLiterals;

QString Instant::toText() const
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    return moment.toString(utcMs % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
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
