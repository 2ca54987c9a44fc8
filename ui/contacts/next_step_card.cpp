#include "ui/contacts/next_step_card.h"

#include "core/base/text.h"
#include "core/planning/task_actions.h"
#include "ui/base/acts.h"
#include "ui/base/date_edit.h"
#include "ui/base/date_input.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/prompts.h"
#include "ui/base/task_icon.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace kartei {

NextStepCard::NextStepCard(Workbench& bench, QWidget* parent)
    : QFrame(parent), m_bench(bench), m_stack(new QStackedWidget), m_icon(new QLabel), m_when(new ElidedLabel),
      m_what(new ElidedLabel), m_planIcon(new QLabel), m_planTitle(new ElidedLabel({}, nullptr, ElidedLabel::Fit::Hug)),
      m_planText(new QLineEdit), m_planDay(new DateEdit(bench.session().clock().today))
{
    setObjectName(QStringLiteral("next_step"));
    setSurface(*this, Surface::Soft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space16, 9, Metrics::space8, 9);
    column->addWidget(m_stack);
    m_stack->addWidget(makeStep());
    m_stack->addWidget(makePlan());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QWidget* NextStepCard::makeStep()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    plain(*row, Metrics::space8);
    row->addWidget(m_icon);
    row->addSpacing(Metrics::space8);
    auto* words = new QVBoxLayout;
    plain(*words);
    setTextStyle(*m_when, FontSize::Small, TextColour::SoftText, 600);
    setTextStyle(*m_what, FontSize::Body, TextColour::Text, 600);
    m_what->setObjectName(QStringLiteral("next_step_subject"));
    words->addWidget(m_when);
    words->addWidget(m_what);
    row->addLayout(words, 1);
    auto* done = textButton(tr("Done"), Icon::Done, ButtonKind::Secondary, QStringLiteral("step_done"));
    done->setToolTip(tr("The next step is done (Ctrl+Shift+F)"));
    m_later = textButton(tr("Later"), Icon::Later, ButtonKind::Secondary, QStringLiteral("step_later"));
    m_later->setToolTip(tr("Do it another day (Ctrl+Shift+S)"));
    connect(done, &QPushButton::clicked, this, &NextStepCard::finish);
    connect(m_later, &QPushButton::clicked, this, &NextStepCard::openLaterMenu);
    row->addWidget(done);
    row->addWidget(m_later);
    return page;
}

QWidget* NextStepCard::makePlan()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    plain(*row, Metrics::space8);
    row->addWidget(m_planIcon);
    row->addWidget(m_planTitle);
    m_planText->setObjectName(QStringLiteral("step_text"));
    m_planText->setFixedHeight(controlHeight());
    m_planText->setPlaceholderText(tr("What comes next?"));
    m_planText->setAccessibleName(tr("Next step"));
    m_planDay->setObjectName(QStringLiteral("step_day"));
    m_planDay->setAccessibleName(tr("Day of the next step"));
    m_planDay->setFixedWidth(132);
    auto* add = textButton(tr("Plan"), ButtonKind::Secondary, QStringLiteral("step_plan"));
    connect(add, &QPushButton::clicked, this, &NextStepCard::plan);
    connect(m_planText, &QLineEdit::returnPressed, this, &NextStepCard::plan);
    connect(m_planDay, &QLineEdit::returnPressed, this, &NextStepCard::plan);
    row->addWidget(m_planText, 1);
    row->addWidget(m_planDay);
    row->addWidget(add);
    return page;
}

void NextStepCard::setStep(Id<Contact> contact, const std::optional<Task>& step, const QString& with)
{
    const bool isOther = contact != m_contact;
    m_contact = contact;
    m_step = step;
    m_justDone = m_justDone && !isOther && !step;
    m_stack->setCurrentIndex(step ? 0 : 1);
    setSurface(*this, step ? Surface::Soft : Surface::Card);
    if (isOther)
        m_planText->clear();
    if (!step) {
        m_planIcon->setPixmap(icon(Icon::Warning, IconTint::Warning).pixmap(Metrics::smallIcon));
        m_planIcon->setVisible(!m_justDone);
        m_planTitle->setText(m_justDone ? tr("And then?") : tr("No next step"));
        setTextStyle(*m_planTitle, FontSize::Body, m_justDone ? TextColour::Text : TextColour::Warning, 600);
        if (m_planText->text().isEmpty())
            m_planDay->setDate(m_bench.session().clock().today().addDays(1));
        return;
    }
    const QDate today = m_bench.session().clock().today();
    QString when = step->due.isValid() ? dueText(step->due, today) : tr("some day");
    if (!step->time.isEmpty())
        when = tr("%1, %2", "day, time").arg(when, isolatedLtr(step->time));
    m_when->setText(
        with.isEmpty() ? tr("Next step · %1").arg(when) : tr("Next step · %1 · with %2").arg(when, isolated(with)));
    setTextStyle(*m_when, FontSize::Small,
        step->due.isValid() && step->due < today ? TextColour::Danger : TextColour::SoftText, 600);
    m_what->setText(step->subject);
    m_icon->setPixmap(icon(iconOf(step->kind), IconTint::Soft).pixmap(Metrics::largeIcon));
}

void NextStepCard::finish()
{
    if (!m_step)
        return;
    const Task before = *m_step;
    m_justDone = true;
    const bool done = perform(m_bench, tr("Finish %1").arg(isolated(before.subject)),
        tr("%1 is done.").arg(isolated(before.subject)), [&](Transaction& tx) { return finishTask(tx, before.id); });
    m_justDone = done;
    if (done && !m_step)
        m_planText->setFocus();
}

void NextStepCard::openLaterMenu()
{
    if (!m_step)
        return;
    const QDate today = m_bench.session().clock().today();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("later_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("This afternoon"), this, [this, today] { postpone(today, QStringLiteral("14:00")); });
    menu->addAction(tr("Tomorrow"), this, [this, today] { postpone(today.addDays(1), {}); });
    menu->addAction(tr("Next week"), this, [this, today] { postpone(today.addDays(8 - today.dayOfWeek()), {}); });
    menu->addAction(tr("Pick a day…"), this, &NextStepCard::pickDay);
    menu->popup(m_later->mapToGlobal(QPoint(0, m_later->height())));
}

void NextStepCard::pickDay()
{
    const auto typed = m_bench.prompts().askText({tr("Do it later"), tr("Day"), {}, tr("Move")});
    if (!typed)
        return;
    if (const auto day = dateFromInput(*typed, m_bench.session().clock().today()))
        postpone(*day, {});
    else
        m_bench.report(invalid(tr("“%1” is not a day.").arg(isolated(*typed))));
}

void NextStepCard::postpone(QDate day, const QString& time)
{
    if (!m_step) // done by somebody else while the menu was open
        return;
    const Task before = *m_step;
    const QString when = relativeDateText(day, m_bench.session().clock().today());
    perform(m_bench, tr("Postpone %1").arg(isolated(before.subject)),
        tr("%1: %2", "task: new day").arg(isolated(before.subject), when), [&](Transaction& tx) -> Result<> {
            Task after = before;
            after.due = day;
            if (!time.isEmpty())
                after.time = time;
            return tx.update(before, after);
        });
}

void NextStepCard::plan()
{
    const std::optional<QDate> day = m_planDay->date();
    setInvalid(*m_planDay, !day);
    if (!day || m_planText->text().trimmed().isEmpty())
        return (day ? static_cast<QWidget*>(m_planText) : m_planDay)->setFocus();
    Task task;
    task.subject = m_planText->text().trimmed();
    task.contact = m_contact;
    task.due = *day;
    task.assignee = m_bench.session().options().author;
    m_justDone = false;
    m_planText->clear();
    if (!perform(
            m_bench, tr("Plan %1").arg(isolated(task.subject)), {}, [&](Transaction& tx) { return tx.insert(task); }))
        m_planText->setText(task.subject);
}

} // namespace kartei
