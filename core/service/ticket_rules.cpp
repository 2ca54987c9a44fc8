#include "core/service/ticket.h"

#include "core/business/number_ranges.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

Result<> ticketRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& ticket = *static_cast<Ticket*>(after);
    if (ticket.subject.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Ticket", "A ticket needs a subject."));
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
    return {};
}

} // namespace kartei
