#pragma once

#include "core/service/ticket.h"
#include "core/storage/session.h"

namespace kartei {

enum class TicketFilter { Open, Waiting, Resolved, All };

/// One line of the inbox.
struct TicketRow {
    Id<Ticket> id;
    QString number;
    QString subject;
    QString customer; ///< the company where the contact has one, else the contact
    TicketStatus status = TicketStatus::New;
    TicketPriority priority = TicketPriority::Normal;
    Instant last; ///< newest message, or when it was made
    bool isOurTurn = false; ///< open, and the customer had the last word
};

struct TicketInbox {
    std::vector<TicketRow> rows;
    qint64 total = 0; ///< that fit; more than `rows` when there are too many to read at once
};

/// Open and waiting: most urgent first, then the longest waiting. Resolved and all: newest first. `text` as in
/// search().
Result<TicketInbox> ticketInbox(Session& session, TicketFilter filter, const QString& text, int limit);

/// Open tickets in which the customer had the last word.
Result<int> ticketsOnOurTurn(Session& session);

} // namespace kartei
