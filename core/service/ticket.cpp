#include "core/service/ticket.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kMessageFields[] = {
    key<&TicketMessage::id>(),
    field<&TicketMessage::kind>("kind", QT_TRANSLATE_NOOP("Ticket", "Kind of message")),
    field<&TicketMessage::author>("author", QT_TRANSLATE_NOOP("Ticket", "From")),
    field<&TicketMessage::at>("at", QT_TRANSLATE_NOOP("Ticket", "When")),
    field<&TicketMessage::body>("body", QT_TRANSLATE_NOOP("Ticket", "Message"), Title | Searchable | Multiline),
};

template <>
const EntityDesc& describe<TicketMessage>()
{
    static constexpr EntityDesc desc = withType<TicketMessage>({.name = "ticket_message",
        .plural = "",
        .context = "Ticket",
        .label = QT_TRANSLATE_NOOP("Ticket", "Message"),
        .fields = kMessageFields,
        .owner = "ticket"});
    return desc;
}

static constexpr PartList kTicketParts[]
    = {parts<&Ticket::messages>("messages", "message", QT_TRANSLATE_NOOP("Ticket", "Messages"))};

static constexpr Field kTicketFields[] = {
    key<&Ticket::id>(),
    field<&Ticket::number>("number", QT_TRANSLATE_NOOP("Ticket", "Number"), Listed | Searchable | Code),
    field<&Ticket::subject>("subject", QT_TRANSLATE_NOOP("Ticket", "Subject"), Title | Listed | Searchable),
    field<&Ticket::contact>("contact", QT_TRANSLATE_NOOP("Ticket", "Customer"), Listed | Required),
    field<&Ticket::asset>("asset", QT_TRANSLATE_NOOP("Ticket", "Owned item")),
    field<&Ticket::status>("status", QT_TRANSLATE_NOOP("Ticket", "Status"), Listed),
    field<&Ticket::priority>("priority", QT_TRANSLATE_NOOP("Ticket", "Priority"), Listed),
    field<&Ticket::channel>("channel", QT_TRANSLATE_NOOP("Ticket", "Channel")),
    field<&Ticket::category>("category", QT_TRANSLATE_NOOP("Ticket", "Category")),
    field<&Ticket::assignee>("assignee", QT_TRANSLATE_NOOP("Ticket", "Assigned to"), Listed),
    field<&Ticket::description>("description", QT_TRANSLATE_NOOP("Ticket", "Description"), Searchable | Multiline),
    field<&Ticket::tags>("tags", QT_TRANSLATE_NOOP("Ticket", "Tags"), Searchable),
    field<&Ticket::resolved>("resolved", QT_TRANSLATE_NOOP("Ticket", "Resolved")),
    field<&Ticket::created>("created", QT_TRANSLATE_NOOP("Ticket", "Created"), Listed),
    field<&Ticket::updated>("updated", QT_TRANSLATE_NOOP("Ticket", "Changed"), Derived),
    field<&Ticket::isOurTurn>("our_turn", "", Hidden | Derived),
};

static constexpr Field kTicketGathered[] = {
    gathered("next_step", QT_TRANSLATE_NOOP("Ticket", "Next step"), FieldType::Text,
        "coalesce((SELECT step.subject FROM task step WHERE step.ticket = %1.id AND NOT step.done"
        " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1), '')"),
    gathered("next_step_due", QT_TRANSLATE_NOOP("Ticket", "Next step on"), FieldType::Date,
        "(SELECT step.due FROM task step WHERE step.ticket = %1.id AND NOT step.done"
        " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1)"),
};

template <>
const EntityDesc& describe<Ticket>()
{
    static constexpr EntityDesc desc = withType<Ticket>({.name = "ticket",
        .plural = "tickets",
        .context = "Ticket",
        .label = QT_TRANSLATE_NOOP("Ticket", "Ticket"),
        .fields = kTicketFields,
        .parts = kTicketParts,
        .keyField = "number",
        .order = "created DESC, id DESC",
        .rule = &ticketRule,
        .gathered = kTicketGathered});
    return desc;
}

bool isOpen(TicketStatus status)
{
    return status != TicketStatus::Resolved && status != TicketStatus::Closed;
}

} // namespace kartei
