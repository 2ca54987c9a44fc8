#include "ui/contacts/period_row.h"

#include "ui/base/date_edit.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace kartei {

PeriodRow::PeriodRow(const std::function<QDate()>& today, QWidget* parent)
    : QWidget(parent), m_from(new DateEdit(today)), m_to(new DateEdit(today))
{
    auto* row = new QHBoxLayout(this);
    plain(*row, Metrics::space8);
    const auto add = [&](DateEdit* day, const QString& caption, const QString& name) {
        auto* label = new QLabel(caption);
        setTextStyle(*label, FontSize::Small, TextColour::Text2, QFont::Medium);
        label->setBuddy(day);
        day->setObjectName(name);
        day->setAccessibleName(caption);
        day->setFixedHeight(controlHeight());
        row->addWidget(label);
        row->addWidget(day, 1);
        connect(day, &DateEdit::dateSettled, this, [this, day] { settle(*day); });
    };
    add(m_from, tr("From day"), QStringLiteral("period_from"));
    add(m_to, tr("to day"), QStringLiteral("period_to"));
    auto* close = iconButton(Icon::Close, tr("At any time again"), QStringLiteral("period_close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PeriodRow::closed);
}

void PeriodRow::begin(const TimelinePeriod& period)
{
    m_period = period;
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    show();
    m_from->setFocus();
    m_from->selectAll();
}

/// What is no day is marked, and the period stays.
void PeriodRow::settle(DateEdit& day)
{
    setInvalid(day, !day.date());
    if (!m_from->date() || !m_to->date())
        return;
    TimelinePeriod period{*m_from->date(), *m_to->date()};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        std::swap(period.from, period.to);
    if (period == m_period)
        return;
    m_period = period;
    Q_EMIT periodChanged(period);
}

} // namespace kartei
