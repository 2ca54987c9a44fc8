#include "core/service/ticket_actions.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kartei {

namespace {

Result<> changeTicket(
    Session& session, Id<Ticket> id, const char* title, const std::function<Result<>(Transaction&, Ticket&)>& change)
{
    const Result<Ticket> known = session.get(id);
    if (!known)
        return known.error();
    return session.transact(QCoreApplication::translate("Ticket", title).arg(isolatedLtr(known->number)),
        Undo::Possible, [&](Transaction& tx) -> Result<> {
            const Result<Ticket> before = tx.get(id);
            if (!before)
                return before.error();
            Ticket after = *before;
            const Result<> changed = change(tx, after);
            return changed ? tx.update(*before, after) : changed;
        });
}

TicketStatus statusAfter(TicketStatus status, MessageKind kind)
{
    if (kind == MessageKind::Incoming)
        return isOpen(status) ? (status == TicketStatus::WaitingForCustomer ? TicketStatus::Open : status)
                              : TicketStatus::Reopened;
    return kind == MessageKind::Outgoing && status == TicketStatus::New ? TicketStatus::Open : status;
}

} // namespace

Result<> addMessage(
    Session& session, Id<Ticket> id, MessageKind kind, const QString& body, std::optional<TicketStatus> status)
{
    if (body.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Ticket", "Write something first: the message is empty."));
    const char* title = kind == MessageKind::Outgoing ? QT_TRANSLATE_NOOP("Ticket", "Reply to ticket %1")
        : kind == MessageKind::Note                   ? QT_TRANSLATE_NOOP("Ticket", "Add note to ticket %1")
                                                      : QT_TRANSLATE_NOOP("Ticket", "Add message to ticket %1");
    return changeTicket(session, id, title, [&](Transaction& tx, Ticket& ticket) -> Result<> {
        TicketMessage message;
        message.kind = kind;
        message.at = tx.now();
        message.body = body;
        if (kind == MessageKind::Incoming) {
            const Result<Contact> contact = tx.get(ticket.contact);
            if (!contact)
                return contact.error();
            message.author = contact->name;
        } else {
            message.author = session.options().author;
        }
        ticket.messages.push_back(message);
        ticket.status = status.value_or(statusAfter(ticket.status, kind));
        return {};
    });
}

Result<> setTicketStatus(Session& session, Id<Ticket> id, TicketStatus status)
{
    return changeTicket(session, id, QT_TRANSLATE_NOOP("Ticket", "Change status of ticket %1"),
        [&](Transaction&, Ticket& ticket) -> Result<> {
            ticket.status = status;
            return {};
        });
}

Result<> assignTicket(Session& session, Id<Ticket> id, const QString& assignee)
{
    return changeTicket(
        session, id, QT_TRANSLATE_NOOP("Ticket", "Assign ticket %1"), [&](Transaction&, Ticket& ticket) -> Result<> {
            ticket.assignee = assignee;
            return {};
        });
}

} // namespace kartei
