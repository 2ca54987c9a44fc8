#include "ui/contacts/timeline_pane.h"

#include "core/base/text.h"
#include "ui/base/acts.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/record_dialog.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/composer.h"
#include "ui/contacts/feedback_acts.h"
#include "ui/contacts/period_row.h"
#include "ui/contacts/timeline_model.h"
#include "ui/contacts/timeline_texts.h"
#include "ui/contacts/timeline_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace kartei {

namespace {

/// Written down here; what else a timeline shows is told by other records.
bool isOwnEntry(const TimelineEntry& entry)
{
    return entry.event == TimelineEvent::Activity || entry.event == TimelineEvent::TaskDone;
}

} // namespace

TimelinePane::TimelinePane(Workbench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_composer(new Composer(bench)),
      m_filter(iconButton(Icon::Filter, tr("What the timeline shows"), QStringLiteral("timeline_filter"))),
      m_days(new PeriodRow(bench.session().clock().today)), m_events(new TimelineModel(bench, this)),
      m_timeline(new TimelineView(m_events)), m_empty(new EmptyState({})), m_stack(makeBody())
{
    m_filter->setCheckable(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, 0);
    column->setSpacing(Metrics::space8);
    auto* line = new QHBoxLayout;
    plain(*line, Metrics::space8);
    line->addWidget(m_composer, 1);
    line->addWidget(m_filter, 0, Qt::AlignTop);
    column->addLayout(line);
    m_days->hide();
    column->addWidget(m_days);
    column->addSpacing(Metrics::space4);
    column->addWidget(m_stack, 1);
    connect(m_filter, &QToolButton::clicked, this, &TimelinePane::openFilterMenu);
    connect(m_days, &PeriodRow::periodChanged, this,
        [this](const TimelinePeriod& period) { showOnly(m_events->filter(), period); });
    connect(m_days, &PeriodRow::closed, this, [this] {
        m_days->hide();
        showOnly(m_events->filter(), {});
        m_timeline->setFocus();
    });
    connect(m_timeline, &TimelineView::opened, this, &TimelinePane::openEntry);
    connect(m_timeline, &TimelineView::deleteWanted, this, &TimelinePane::deleteEntry);
    connect(m_timeline, &TimelineView::menuWanted, this, &TimelinePane::openEntryMenu);
    connect(m_events, &TimelineModel::modelReset, this, &TimelinePane::showRows);
    showFilter();
}

QStackedWidget* TimelinePane::makeBody()
{
    auto* stack = new QStackedWidget;
    stack->addWidget(m_timeline);
    QPushButton* everything
        = m_empty->addButton(tr("Show everything"), ButtonKind::Link, QStringLiteral("timeline_everything"));
    connect(everything, &QPushButton::clicked, this, [this] {
        m_days->hide();
        showOnly(TimelineFilter::Everything, {});
        m_timeline->setFocus();
    });
    m_showEverything = everything;
    stack->addWidget(m_empty);
    return stack;
}

void TimelinePane::setContact(const Contact& contact)
{
    m_composer->setContact(contact.id);
    m_events->setContact(contact.id, contact.kind == ContactKind::Company);
}

void TimelinePane::showOnly(TimelineFilter filter, const TimelinePeriod& period)
{
    m_events->showOnly(filter, period);
    showFilter();
}

bool TimelinePane::isFiltered() const
{
    return m_events->filter() != TimelineFilter::Everything || !m_events->period().isAll();
}

QString TimelinePane::filterText() const
{
    QStringList parts;
    if (m_events->filter() != TimelineFilter::Everything || m_events->period().isAll())
        parts += timelineFilterName(m_events->filter());
    if (!m_events->period().isAll())
        parts += timelinePeriodName(m_events->period(), m_bench.session().clock().today());
    return parts.join(QStringLiteral(" · "));
}

void TimelinePane::showFilter()
{
    m_filter->setChecked(isFiltered());
    //: What part of the history is shown: "Calls"
    m_filter->setToolTip(tr("The timeline shows: %1").arg(filterText()));
}

void TimelinePane::showRows()
{
    m_stack->setCurrentIndex(m_events->isEmpty() ? 1 : 0);
    m_empty->setSentence(isFiltered()
            ? tr("Nothing here fits the filter “%1”.").arg(isolated(filterText()))
            : tr("Nothing has happened yet. Notes, calls, quotes and tickets will stand here."));
    m_showEverything->setVisible(isFiltered());
}

void TimelinePane::openEntry(const QModelIndex& index)
{
    const TimelineEntry* entry = m_events->entryAt(index);
    if (!entry)
        return;
    if (isOwnEntry(*entry))
        RecordDialog::openEdit(window(), m_bench, *entry->entity, entry->id);
    else if (entry->event == TimelineEvent::FileAdded)
        Q_EMIT fileWanted({entry->id});
    else
        m_bench.open(*entry->entity, entry->id);
}

void TimelinePane::deleteEntry(const QModelIndex& index)
{
    const TimelineEntry* entry = m_events->entryAt(index);
    if (entry && isOwnEntry(*entry))
        deleteRecords(m_bench, *entry->entity, {entry->id});
}

void TimelinePane::turnFeedback(const QModelIndex& index)
{
    const TimelineEntry* entry = m_events->entryAt(index);
    if (entry)
        turnFeedbackOf(m_bench, {entry->id}, entry->feedback, entry->state);
}

void TimelinePane::openFilterMenu()
{
    showFilter(); // the click has turned it
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timeline_filter_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i <= static_cast<int>(TimelineFilter::Tasks); ++i) {
        const auto filter = static_cast<TimelineFilter>(i);
        QAction* action = menu->addAction(
            timelineFilterName(filter), this, [this, filter] { showOnly(filter, m_events->period()); });
        action->setCheckable(true);
        action->setChecked(filter == m_events->filter());
    }
    menu->addSeparator();
    addPeriods(*menu);
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void TimelinePane::addPeriods(QMenu& menu)
{
    bool isNamed = false;
    for (const NamedPeriod& named : timelinePeriods(m_bench.session().clock().today())) {
        QAction* action = menu.addAction(named.name, this, [this, period = named.period] {
            m_days->hide();
            showOnly(m_events->filter(), period);
        });
        action->setCheckable(true);
        action->setChecked(named.period == m_events->period());
        isNamed = isNamed || action->isChecked();
    }
    QAction* own = menu.addAction(tr("Between two days…"), this, [this] { m_days->begin(m_events->period()); });
    own->setCheckable(true);
    own->setChecked(!isNamed);
}

void TimelinePane::openEntryMenu(const QModelIndex& index, const QPoint& at)
{
    const TimelineEntry* entry = m_events->entryAt(index);
    if (!entry)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timeline_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    menu->addAction(isOwnEntry(*entry) ? tr("Edit…") : tr("Open"), this, [this, kept] { openEntry(kept); });
    if (entry->feedback != Feedback::None)
        menu->addAction(entry->state == FeedbackState::Open ? tr("Settled") : tr("Open again"), this,
            [this, kept] { turnFeedback(kept); });
    if (isOwnEntry(*entry))
        menu->addAction(tr("Delete"), this, [this, kept] { deleteEntry(kept); });
    menu->popup(at);
}

} // namespace kartei
