#include "core/storage/backup_rotation.h"

#include <QSet>

namespace kartei {

namespace {

constexpr size_t kLast = 10;
constexpr qsizetype kDays = 7;
constexpr qsizetype kWeeks = 4;
constexpr qsizetype kMonths = 12;

/// The newest backup of each of the last periods.
class Periods {
public:
    explicit Periods(qsizetype wanted) : m_wanted(wanted) { }
    bool takes(qint64 period)
    {
        if (m_seen.size() == m_wanted || m_seen.contains(period))
            return false;
        m_seen.insert(period);
        return true;
    }

private:
    qsizetype m_wanted;
    QSet<qint64> m_seen;
};

qint64 weekOf(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return 100 * qint64(year) + week;
}

} // namespace

std::vector<size_t> servedBackups(const std::vector<QDate>& days)
{
    Periods daily(kDays);
    Periods weekly(kWeeks);
    Periods monthly(kMonths);
    std::vector<size_t> served;
    for (size_t i = 0; i < days.size(); ++i) {
        const QDate day = days[i];
        bool isKept = i < kLast;
        isKept = daily.takes(day.toJulianDay()) || isKept;
        isKept = weekly.takes(weekOf(day)) || isKept;
        isKept = monthly.takes(12 * qint64(day.year()) + day.month()) || isKept;
        if (!isKept)
            served.push_back(i);
    }
    return served;
}

} // namespace kartei
