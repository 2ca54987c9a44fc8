#include "core/service/ticket_actions.h"

#include "core/base/text.h"
#include "core/service/ticket_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

constexpr qint64 kClocksDiffer = 24 * 3'600'000LL; ///< ms

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

Result<> assignEach(
    Session& session, const std::vector<Id<Ticket>>& ids, const std::function<QString(const Ticket&)>& personFor)
{
    if (ids.size() == 1) {
        return changeTicket(session, ids.front(), QT_TRANSLATE_NOOP("Ticket", "Assign ticket %1"),
            [&](Transaction&, Ticket& ticket) -> Result<> {
                ticket.assignee = personFor(ticket);
                return {};
            });
    }
    const int count = static_cast<int>(ids.size());
    const QString title = QCoreApplication::translate("Ticket", "Assign %n tickets", nullptr, count);
    return session.transact(title, Undo::InPart, [&](Transaction& tx) -> Result<> {
        for (const Id<Ticket> id : ids) {
            const Result<Ticket> before = tx.get(id);
            if (!before)
                return before.error();
            Ticket after = *before;
            after.assignee = personFor(*before);
            if (const Result<> written = tx.update(*before, after); !written)
                return written;
        }
        return {};
    });
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

Result<> addMessage(Transaction& tx, Id<Ticket> id, const TicketMessage& message)
{
    const Result<Ticket> before = tx.get(id);
    if (!before)
        return before.error();
    Ticket after = *before;
    TicketMessage said = message;
    said.at = qMin(said.at, tx.now());
    const auto isLater = [&](const TicketMessage& one) { return one.kind != MessageKind::Note && one.at > said.at; };
    const auto newest = std::ranges::find_if(after.messages.rbegin(), after.messages.rend(), isLater);
    if (newest != after.messages.rend() && newest->at.utcMs - said.at.utcMs <= kClocksDiffer)
        said.at = newest->at;
    const auto later = std::ranges::find_if(after.messages, isLater);
    if (later == after.messages.end())
        after.status = statusAfter(after.status, said.kind);
    after.messages.insert(later, said);
    return tx.update(*before, after);
}

Result<> setTicketStatus(Session& session, Id<Ticket> id, TicketStatus status)
{
    return changeTicket(session, id, QT_TRANSLATE_NOOP("Ticket", "Change status of ticket %1"),
        [&](Transaction&, Ticket& ticket) -> Result<> {
            ticket.status = status;
            return {};
        });
}

Result<> assignTickets(Session& session, const std::vector<Id<Ticket>>& ids, const QString& assignee)
{
    return assignEach(session, ids, [&](const Ticket&) { return assignee; });
}

Result<QStringList> assignEvenly(Session& session, const std::vector<Id<Ticket>>& ids)
{
    const Result<std::vector<TicketPerson>> people = ticketPeople(session);
    if (!people)
        return people.error();
    if (people->empty())
        return invalid(QCoreApplication::translate("Ticket",
            "Nobody is known who could take care of it. Give one ticket to somebody by name; from then on others can be"
            " given evenly."));
    QStringList names;
    std::vector<TicketPerson> now;
    const Result<> done = assignEach(session, ids, [&](const Ticket& ticket) {
        if (ticket.id == ids.front()) { // also when the act runs again
            names.clear();
            now = *people;
        }
        if (ids.size() > 1 && !ticket.assignee.isEmpty())
            return ticket.assignee; // somebody took it meanwhile
        for (TicketPerson& person : now)
            person.open -= person.name == ticket.assignee && isOpen(ticket.status) ? 1 : 0;
        TicketPerson& next = leastBusy(now);
        next.open += isOpen(ticket.status) ? 1 : 0;
        next.newest = qMax(next.newest, ticket.id.value);
        return names.emplace_back(next.name);
    });
    return done ? Result<QStringList>(names) : Result<QStringList>(done.error());
}

} // namespace kartei
