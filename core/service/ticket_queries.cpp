#include "core/service/ticket_queries.h"

#include "core/business/user.h"
#include "core/storage/search_text.h"

#include <algorithm>
#include <map>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString conditionOf(TicketFilter filter)
{
    switch (filter) {
    case TicketFilter::Open:
        return u"ticket.status IN ('new', 'open', 'reopened')"_s;
    case TicketFilter::Inbox:
        return u"ticket.status IN ('new', 'open', 'reopened') AND ticket.assignee = ''"_s;
    case TicketFilter::Waiting:
        return u"ticket.status IN ('waiting_for_customer', 'waiting_for_part')"_s;
    case TicketFilter::Resolved:
        return u"ticket.status IN ('resolved', 'closed')"_s;
    case TicketFilter::All:
        break;
    }
    return u"ticket.id > 0"_s;
}

/// Their first word that nobody answered; of the inbox, else the newest message, else when it was made.
QString lastOf(TicketFilter filter)
{
    const QString newest = u"m.at, ticket.created) AS last"_s;
    if (filter != TicketFilter::Inbox)
        return u"coalesce("_s + newest;
    return u"coalesce((SELECT w.at FROM ticket_message w WHERE w.ticket = ticket.id AND w.kind = 'in' AND w.position >"
           " coalesce((SELECT max(o.position) FROM ticket_message o WHERE o.ticket = ticket.id AND o.kind = 'out'), -1)"
           " ORDER BY w.position LIMIT 1), "_s
        + newest;
}

QString orderOf(TicketFilter filter)
{
    if (filter == TicketFilter::Inbox)
        return u"last, ticket.id"_s;
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
        u"SELECT ticket.id, ticket.number, ticket.subject, coalesce(f.name, c.name), ticket.status, ticket.priority, "_s
            + lastOf(filter)
            + u", coalesce(m.kind, 'in') FROM ticket"
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

Result<int> unassignedTickets(Session& session)
{
    const Result<QVariant> count
        = session.database().value(u"SELECT count(*) FROM ticket WHERE "_s + conditionOf(TicketFilter::Inbox));
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

Result<std::vector<TicketPerson>> ticketPeople(Session& session)
{
    constexpr int kOfLate = 500; // tickets
    const auto users = session.list<User>(u"ORDER BY name, id"_s);
    const auto open = session.select(
        u"SELECT assignee, count(*) FROM ticket WHERE status IN ('new', 'open', 'reopened', 'waiting_for_customer',"
        " 'waiting_for_part') AND assignee <> '' GROUP BY assignee"_s);
    const auto late
        = session.select(u"SELECT assignee, id FROM ticket ORDER BY created DESC, id DESC LIMIT ?"_s, {kOfLate});
    if (!users || !open || !late)
        return !users ? users.error() : !open ? open.error() : late.error();
    std::map<QString, TicketPerson> known;
    for (const QVariantList& cells : *open)
        known[cells[0].toString()].open = cells[1].toInt();
    for (const QVariantList& cells : *late) {
        if (const QString name = cells[0].toString(); !name.isEmpty())
            known[name].newest = qMax(known[name].newest, cells[1].toLongLong());
    }
    if (const QString& author = session.options().author; users->empty() && !author.isEmpty())
        known[author];
    std::vector<TicketPerson> people;
    for (const User& user : *users) {
        if (user.active && user.role != Role::ReadOnly)
            people.push_back({user.name, known[user.name].open, known[user.name].newest});
    }
    for (const auto& [name, person] : known) {
        if (users->empty())
            people.push_back({name, person.open, person.newest});
    }
    return people;
}

TicketPerson& leastBusy(std::vector<TicketPerson>& people)
{
    return *std::ranges::min_element(
        people, {}, [](const TicketPerson& person) { return std::pair(person.open, person.newest); });
}

} // namespace kartei
