#pragma once

#include "core/contacts/contact.h"
#include "core/planning/attachment.h"
#include "core/planning/timeline.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace kartei {

class Composer;
class EmptyState;
class PeriodRow;
class TimelineModel;
class TimelineView;
class Workbench;

/// What happened with a contact, below the line to note more of it.
class TimelinePane final : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePane(Workbench& bench, QWidget* parent = nullptr);

    void setContact(const Contact& contact);
    Composer& composer() { return *m_composer; }

Q_SIGNALS:
    void fileWanted(kartei::Id<kartei::Attachment> id);

private:
    QStackedWidget* makeBody();
    void showOnly(TimelineFilter filter, const TimelinePeriod& period);
    void showFilter();
    bool isFiltered() const;
    /// What it shows in words: "Calls · Last 30 days".
    QString filterText() const;
    void showRows();
    void openEntry(const QModelIndex& index);
    void turnFeedback(const QModelIndex& index);
    void deleteEntry(const QModelIndex& index);
    void openFilterMenu();
    void addPeriods(QMenu& menu);
    void openEntryMenu(const QModelIndex& index, const QPoint& at);

    Workbench& m_bench;
    Composer* m_composer;
    QToolButton* m_filter;
    PeriodRow* m_days; ///< while two days are typed
    TimelineModel* m_events;
    TimelineView* m_timeline;
    EmptyState* m_empty;
    QWidget* m_showEverything = nullptr;
    QStackedWidget* m_stack;
};

} // namespace kartei
