#include "core/service/ticket.h"

#include "core/business/number_ranges.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isBeingWorkedOn(TicketStatus status)
{
    return status == TicketStatus::New || status == TicketStatus::Open || status == TicketStatus::Reopened;
}

/// A ticket without any word is one of the customer's, too.
bool hasCustomerTheLastWord(const Ticket& ticket)
{
    const auto last = std::find_if(ticket.messages.rbegin(), ticket.messages.rend(),
        [](const TicketMessage& message) { return message.kind != MessageKind::Note; });
    return last == ticket.messages.rend() || last->kind == MessageKind::Incoming;
}

} // namespace

Result<> ticketRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    auto& ticket = *static_cast<Ticket*>(after);
    if (ticket.subject.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Ticket", "A ticket needs a subject."));
    if (!before && !ticket.contact.isSet() && ticket.asset.isSet()) {
        const Result<Asset> asset = tx.get(ticket.asset);
        if (!asset)
            return asset.error();
        ticket.contact = asset->contact;
    }
    if (!ticket.contact.isSet())
        return invalid(QCoreApplication::translate("Ticket", "The ticket “%1” needs a customer.").arg(ticket.subject));
    if (ticket.number.isEmpty()) {
        const Result<QString> number = drawNumber(tx, u"ticket"_s, describe<Ticket>());
        if (!number)
            return number.error();
        ticket.number = *number;
    }
    if (ticket.created.utcMs == 0)
        ticket.created = tx.now();
    for (TicketMessage& message : ticket.messages) {
        if (message.at.utcMs == 0)
            message.at = tx.now();
    }
    if (isOpen(ticket.status))
        ticket.resolved.reset();
    else if (!ticket.resolved)
        ticket.resolved = tx.now();
    ticket.updated = tx.now();
    ticket.isOurTurn = isBeingWorkedOn(ticket.status) && hasCustomerTheLastWord(ticket);
    return {};
}

} // namespace kartei
