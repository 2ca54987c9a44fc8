#pragma once

#include "core/service/ticket.h"
#include "core/storage/session.h"

namespace kartei {

enum class TicketFilter { Open, Inbox, Waiting, Resolved, All };

/// One line of the inbox.
struct TicketRow {
    Id<Ticket> id;
    QString number;
    QString subject;
    QString customer; ///< the company where the contact has one, else the contact
    TicketStatus status = TicketStatus::New;
    TicketPriority priority = TicketPriority::Normal;
    Instant last; ///< newest message, or when it was made; in the inbox, since when the customer waits
    bool isOurTurn = false; ///< open, and the customer had the last word
};

struct TicketInbox {
    std::vector<TicketRow> rows;
    qint64 total = 0; ///< that fit; more than `rows` when there are too many to read at once
};

/// Open and waiting: most urgent first, then the longest waiting. Inbox: open ones of nobody, who waits longest first.
/// Resolved and all: newest first. `text` as in search().
Result<TicketInbox> ticketInbox(Session& session, TicketFilter filter, const QString& text, int limit);

/// Open tickets in which the customer had the last word.
Result<int> ticketsOnOurTurn(Session& session);
/// How many are in the inbox.
Result<int> unassignedTickets(Session& session);

/// Somebody who may be given tickets.
struct TicketPerson {
    QString name;
    int open = 0; ///< of theirs, neither resolved nor closed
    qint64 newest = 0; ///< id of the newest of theirs among the last ones made; 0: none
};
/// By name: the users who may write. Where nobody is asked who they are, whoever has an open ticket or had one of late,
/// and who works here now.
Result<std::vector<TicketPerson>> ticketPeople(Session& session);
/// Has the fewest open tickets; of several, the one whose newest is the oldest. `people` are not empty, and by name.
TicketPerson& leastBusy(std::vector<TicketPerson>& people);

} // namespace kartei
