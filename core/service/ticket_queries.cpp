#include "core/service/ticket_queries.h"

#include "core/storage/search_text.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(TicketFilter filter)
{
    switch (filter) {
    case TicketFilter::Open:
        return u"ticket.status IN ('new', 'open', 'reopened')"_s;
    case TicketFilter::Waiting:
        return u"ticket.status IN ('waiting_for_customer', 'waiting_for_part')"_s;
    case TicketFilter::Resolved:
        return u"ticket.status IN ('resolved', 'closed')"_s;
    case TicketFilter::All:
        break;
    }
    return u"ticket.id > 0"_s;
}

QString orderOf(TicketFilter filter)
{
    const bool isWork = filter == TicketFilter::Open || filter == TicketFilter::Waiting;
    return isWork
        ? u"CASE ticket.priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END, last,"
          " ticket.id"_s
        : u"ticket.created DESC, ticket.id DESC"_s;
}

TicketRow rowFrom(const QVariantList& cells)
{
    TicketRow row;
    row.id = {cells[0].toLongLong()};
    row.number = cells[1].toString();
    row.subject = cells[2].toString();
    row.customer = cells[3].toString();
    FieldCodec<TicketStatus>::fromStored(row.status, cells[4]);
    FieldCodec<TicketPriority>::fromStored(row.priority, cells[5]);
    row.last = {cells[6].toLongLong()};
    row.isOurTurn = isOpen(row.status) && cells[7].toString() == u"in"_s;
    return row;
}

} // namespace

Result<TicketInbox> ticketInbox(Session& session, TicketFilter filter, const QString& text, int limit)
{
    const Result<SqlCondition> found = searchCondition(session.database(), describe<Ticket>(), text);
    if (!found)
        return found.error();
    SqlCondition condition = *found;
    condition.where = conditionOf(filter) + (condition.where.isEmpty() ? u""_s : QString(u" AND "_s + condition.where));
    const auto count = session.select(u"SELECT count(*) FROM ticket WHERE "_s + condition.where, condition.values);
    if (!count)
        return count.error();
    // the newest message by the index (ticket, position)
    const auto rows = session.select(
        u"SELECT ticket.id, ticket.number, ticket.subject, coalesce(f.name, c.name), ticket.status, ticket.priority,"
        " coalesce(m.at, ticket.created) AS last, coalesce(m.kind, 'in') FROM ticket"
        " JOIN contact c ON c.id = ticket.contact LEFT JOIN contact f ON f.id = c.company"
        " LEFT JOIN ticket_message m ON m.id = (SELECT n.id FROM ticket_message n WHERE n.ticket = ticket.id"
        " AND n.kind <> 'note' ORDER BY n.position DESC LIMIT 1) WHERE "_s
            + condition.where + u" ORDER BY "_s + orderOf(filter) + u" LIMIT ?"_s,
        condition.values + QVariantList{limit});
    if (!rows)
        return rows.error();
    TicketInbox inbox;
    inbox.total = count->front()[0].toLongLong();
    for (const QVariantList& cells : *rows)
        inbox.rows.push_back(rowFrom(cells));
    return inbox;
}

Result<int> ticketsOnOurTurn(Session& session)
{
    const Result<QVariant> count = session.database().value(u"SELECT count(*) FROM ticket WHERE our_turn"_s);
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

} // namespace kartei
