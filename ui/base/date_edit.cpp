#include "ui/base/date_edit.h"

#include "ui/base/date_input.h"
#include "ui/base/display_text.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

namespace kartei {

DateEdit::DateEdit(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), m_today(std::move(today))
{
    setFixedHeight(controlHeight());
    setPlaceholderText(dateText(QDate(m_today().year(), 12, 24)));
    QAction* pick = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    pick->setText(tr("Pick a day"));
    pick->setToolTip(tr("Pick a day (Down)"));
    connect(pick, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::dateEdited);
}

void DateEdit::setDate(QDate date)
{
    m_written = date;
    setText(dateText(date));
}

std::optional<QDate> DateEdit::date() const
{
    if (text().trimmed().isEmpty())
        return QDate();
    return text() == dateText(m_written) ? std::optional(m_written) : dateFromInput(text(), m_today());
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::settle()
{
    if (const auto day = date())
        setDate(*day);
    Q_EMIT dateSettled();
}

void DateEdit::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto day = date(); day && day->isValid())
        calendar->setSelectedDate(*day);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto take = [this, menu](QDate day) {
        setDate(day);
        menu->close();
        Q_EMIT dateEdited();
        Q_EMIT dateSettled();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace kartei
