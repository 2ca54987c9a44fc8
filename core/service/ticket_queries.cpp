#include "core/service/ticket_queries.h"

#include "core/storage/search_text.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(TicketFilter filter)
{
    switch (filter) {
    case TicketFilter::Open:
        return u"t.status IN ('new', 'open', 'reopened')"_s;
    case TicketFilter::Waiting:
        return u"t.status IN ('waiting_for_customer', 'waiting_for_part')"_s;
    case TicketFilter::Resolved:
        return u"t.status IN ('resolved', 'closed')"_s;
    case TicketFilter::All:
        break;
    }
    return u"t.id > 0"_s;
}

QString orderOf(TicketFilter filter)
{
    const bool isWork = filter == TicketFilter::Open || filter == TicketFilter::Waiting;
    return isWork
        ? u"CASE t.priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END, last, t.id"_s
        : u"t.created DESC, t.id DESC"_s;
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
    QString condition = conditionOf(filter);
    QVariantList values;
    if (!text.trimmed().isEmpty()) {
        const Result<std::vector<SearchHit>> hits = search(session.database(), describe<Ticket>(), text, limit);
        if (!hits)
            return hits.error();
        std::vector<qint64> ids;
        for (const SearchHit& hit : *hits)
            ids.push_back(hit.id);
        condition += u" AND t.id IN ("_s + session.database().idListSql() + u')';
        values += session.database().idList(ids);
    }
    const auto count = session.select(u"SELECT count(*) FROM ticket t WHERE "_s + condition, values);
    if (!count)
        return count.error();
    values += limit;
    // the newest message by the index (ticket, position)
    const auto rows = session.select(
        u"SELECT t.id, t.number, t.subject, coalesce(f.name, c.name), t.status, t.priority, coalesce(m.at, t.created) AS last,"
        " coalesce(m.kind, 'in') FROM ticket t JOIN contact c ON c.id = t.contact LEFT JOIN contact f ON f.id = c.company"
        " LEFT JOIN ticket_message m ON m.id = (SELECT n.id FROM ticket_message n WHERE n.ticket = t.id AND n.kind <> 'note'"
        " ORDER BY n.position DESC LIMIT 1) WHERE "_s
            + condition + u" ORDER BY "_s + orderOf(filter) + u" LIMIT ?"_s,
        values);
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
    const auto rows = session.select(
        u"SELECT count(*) FROM ticket t WHERE t.status IN ('new', 'open', 'reopened') AND coalesce((SELECT n.kind"
        " FROM ticket_message n WHERE n.ticket = t.id AND n.kind <> 'note' ORDER BY n.position DESC LIMIT 1), 'in') = 'in'"_s);
    return rows ? Result<int>(rows->front()[0].toInt()) : Result<int>(rows.error());
}

} // namespace kartei
