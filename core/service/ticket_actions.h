#pragma once

#include "core/service/ticket.h"
#include "core/storage/session.h"

namespace kartei {

/// Adds a reply, a note or what the customer wrote, and sets the status with it in one act. A customer's message
/// reopens a resolved or closed ticket; the first reply opens a new one.
Result<> addMessage(
    Session& session, Id<Ticket> id, MessageKind kind, const QString& body, std::optional<TicketStatus> status = {});
Result<> setTicketStatus(Session& session, Id<Ticket> id, TicketStatus status);
Result<> assignTicket(Session& session, Id<Ticket> id, const QString& assignee);

} // namespace kartei
