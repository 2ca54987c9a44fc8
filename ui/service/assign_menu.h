#pragma once

#include "core/service/ticket_queries.h"

#include <QMenu>

namespace kartei {

class Workbench;

/// Who may take care of a ticket, to choose from; gives it to them, and tells.
class AssignMenu final : public QMenu {
    Q_OBJECT
public:
    AssignMenu(Workbench& bench, QWidget* parent);
    void setTicket(Id<Ticket> ticket) { m_ticket = ticket; }
    void openBelow(const QWidget& button);
    /// To who works here now.
    void assignToMe();
    /// All that is in the inbox, in one act.
    void giveOutInbox();

Q_SIGNALS:
    void assigned();

private:
    void fill();
    void addPeople(std::vector<TicketPerson> people);
    void askForName();
    void assign(const QString& name);

    Workbench& m_bench;
    Id<Ticket> m_ticket;
};

} // namespace kartei
