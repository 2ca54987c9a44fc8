#pragma once

#include "core/planning/timeline.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

namespace kartei {

QString feedbackName(Feedback feedback);
/// "Call from Anna Huber · 6 min", "Quote Q-2026-0117 sent". Without `name` nobody is named.
QString timelineTitle(const TimelineEntry& entry, const QString& name);
/// Below the title; empty where the title says it all.
QString timelineText(const TimelineEntry& entry, QDate today);
Icon timelineIcon(const TimelineEntry& entry);
Status timelineStatus(const TimelineEntry& entry);
QString timelineFilterName(TimelineFilter filter);

struct NamedPeriod {
    QString name;
    TimelinePeriod period;
};
/// Those one asks for most, as seen from today; all of the time first.
std::vector<NamedPeriod> timelinePeriods(QDate today);
/// "Last 30 days", or its days.
QString timelinePeriodName(const TimelinePeriod& period, QDate today);

} // namespace kartei
