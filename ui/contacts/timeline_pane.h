#pragma once

#include "core/contacts/contact.h"
#include "core/planning/attachment.h"
#include "core/planning/timeline.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace kartei {

class Composer;
class EmptyState;
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
    void setFilter(TimelineFilter filter);
    void showFilter();
    void showRows();
    void openEntry(const QModelIndex& index);
    void turnFeedback(const QModelIndex& index);
    void deleteEntry(const QModelIndex& index);
    void openFilterMenu();
    void openEntryMenu(const QModelIndex& index, const QPoint& at);

    Workbench& m_bench;
    Composer* m_composer;
    QToolButton* m_filter;
    TimelineModel* m_events;
    TimelineView* m_timeline;
    EmptyState* m_empty;
    QWidget* m_showEverything = nullptr;
    QStackedWidget* m_stack;
};

} // namespace kartei
