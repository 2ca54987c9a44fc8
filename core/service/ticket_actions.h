#pragma once

#include "core/service/ticket.h"
#include "core/storage/session.h"

namespace kartei {

/// Adds a reply, a note or what the customer wrote, and sets the status with it in one act. A customer's message
/// reopens a resolved or closed ticket; the first reply opens a new one.
Result<> addMessage(
    Session& session, Id<Ticket> id, MessageKind kind, const QString& body, std::optional<TicketStatus> status = {});
/// The same of a message that came in another way, in an act of the caller. It stands where its moment is, and only the
/// last word changes the status. Clocks differ: what is less than a day behind the last word comes after it, and
/// nothing is of a day to come.
Result<> addMessage(Transaction& tx, Id<Ticket> id, const TicketMessage& message);
Result<> setTicketStatus(Session& session, Id<Ticket> id, TicketStatus status);
/// All of them to one person, in one act; empty: to nobody.
Result<> assignTickets(Session& session, const std::vector<Id<Ticket>>& ids, const QString& assignee);
/// Each to whoever is leastBusy() then, in one act; of several those stay where they are that have somebody by now.
/// Gives the name for each that was given. Invalid: nobody is known.
Result<QStringList> assignEvenly(Session& session, const std::vector<Id<Ticket>>& ids);

} // namespace kartei
