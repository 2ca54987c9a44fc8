#pragma once

#include "core/service/ticket.h"

#include <QScrollArea>

class QVBoxLayout;

namespace kartei {

/// The conversation of a ticket, oldest first, divided by days: theirs, ours and internal notes tell themselves apart
/// by ground, frame and words.
class TicketThread final : public QScrollArea {
    Q_OBJECT
public:
    explicit TicketThread(QWidget* parent = nullptr);
    void setTicket(const Ticket& ticket);

private:
    void addDay(QDate day);
    void addMessage(const TicketMessage& message, qint64 contact);
    QWidget* makeBubble(const TicketMessage& message);
    void scrollToNewest();

    QVBoxLayout* m_column;
    qint64 m_shown = 0;
};

} // namespace kartei
