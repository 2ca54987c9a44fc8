#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace kartei {

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
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return Instant{moment.toMSecsSinceEpoch()};
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
