#pragma once

#include "core/service/ticket_queries.h"
#include "ui/base/page.h"
#include "ui/base/url_opener.h"

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace kartei {

class AssignMenu;
class ChipRow;
class ElidedLabel;
class StatusChip;
class TicketAside;
class TicketComposer;
class TicketListModel;
class TicketThread;

/// The ticket inbox: list, conversation with composer, aside.
class TicketsPage final : public Page {
    Q_OBJECT
public:
    static PageSign sign();
    /// Tickets whose answer customers wait for.
    static int attentionCount(Session& session);

    TicketsPage(Workbench& bench, QWidget* parent);
    explicit TicketsPage(Workbench& bench, UrlOpener opener = &openInDesktop, QWidget* parent = nullptr);

    const EntityDesc& entity() const override { return describe<Ticket>(); }
    QString title() const override { return sign().title; }
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override;
    void focusFilter() override;
    std::optional<std::vector<qint64>> listedIds() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override { print(); } // the preview saves too
    qint64 currentContact() const override;
    QList<QAction*> recordActions() const override { return m_actions + m_inboxActions; }
    QList<QWidget*> zones() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<std::vector<qint64>> idsListed(int limit) const;
    QWidget* makeList();
    QWidget* makeDetail();
    QWidget* makeHeader();
    QWidget* makeListHead();
    void makeActions();
    void makeStatusMenu();
    void reloadList();
    void reloadDetail();
    void showInboxCount();
    void showStatus(const Ticket& ticket);
    /// Without room for the aside, it takes the place of the conversation when asked for.
    void setNarrow(bool isNarrow);
    void selectFirstIfHidden();
    void select(qint64 id);
    void setFilter(TicketFilter filter);
    void send(MessageKind kind, const QString& body, bool wait);
    void reply();
    void note();
    void openAssignMenu();
    /// Whatever left the list: the one that took its place.
    void selectNext();
    void setStatus(TicketStatus status);
    void toggleResolved();
    void addFile();
    /// Each becomes a ticket, or goes on with the one that it answers.
    void addMails(const QStringList& paths);
    void askForMail();
    void edit();
    void openHistory();
    void removeTicket();

    Workbench& m_bench;
    TicketListModel* m_model;
    QListView* m_list;
    QLabel* m_count;
    QLabel* m_more;
    QLabel* m_empty;
    ChipRow* m_filters;
    QLineEdit* m_search;
    QStackedWidget* m_detail; ///< nothing chosen, or a ticket
    ElidedLabel* m_subject;
    StatusChip* m_number;
    StatusChip* m_status;
    StatusChip* m_priority;
    TicketThread* m_thread;
    TicketComposer* m_composer;
    TicketAside* m_aside;
    QFrame* m_asideLine;
    QStackedWidget* m_body; ///< the conversation, or the aside when narrow
    QPushButton* m_about;
    QPushButton* m_assignButton = nullptr;
    QPushButton* m_resolveButton = nullptr;
    QAction* m_addFile = nullptr;
    bool m_isNarrow = false;
    QAction* m_resolve = nullptr;
    QMenu* m_statusMenu = nullptr;
    AssignMenu* m_assignMenu;
    QList<QAction*> m_actions;
    QList<QAction*> m_inboxActions; ///< need no ticket
    TicketFilter m_filter = TicketFilter::Open;
    qint64 m_shown = 0;
    int m_gap = -1; ///< row that the shown ticket had when it left the list; -1: it is in the list
};

} // namespace kartei
