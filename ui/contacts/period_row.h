#pragma once

#include "core/planning/timeline.h"

#include <QWidget>

#include <functional>

namespace kartei {

class DateEdit;

/// Two days to be typed, between which something happened; an empty one leaves its end open. In the wrong order they
/// are taken in the right one.
class PeriodRow final : public QWidget {
    Q_OBJECT
public:
    explicit PeriodRow(const std::function<QDate()>& today, QWidget* parent = nullptr);

    /// With the cursor in the first day.
    void begin(const TimelinePeriod& period);

Q_SIGNALS:
    void periodChanged(const kartei::TimelinePeriod& period);
    void closed();

private:
    void settle(DateEdit& day);

    TimelinePeriod m_period;
    DateEdit* m_from;
    DateEdit* m_to;
};

} // namespace kartei
