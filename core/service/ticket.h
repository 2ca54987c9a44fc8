#pragma once

#include "core/service/asset.h"

namespace kartei {

enum class TicketChannel { Phone, Email, Web, Chat, InPerson, Letter };
inline constexpr Choice kTicketChannels[]
    = {{"phone", QT_TRANSLATE_NOOP("Ticket", "Phone")}, {"email", QT_TRANSLATE_NOOP("Ticket", "E-mail")},
        {"web", QT_TRANSLATE_NOOP("Ticket", "Website")}, {"chat", QT_TRANSLATE_NOOP("Ticket", "Chat")},
        {"in_person", QT_TRANSLATE_NOOP("Ticket", "In person")}, {"letter", QT_TRANSLATE_NOOP("Ticket", "Letter")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TicketChannel>{kTicketChannels};

enum class TicketPriority { Low, Normal, High, Urgent };
inline constexpr Choice kTicketPriorities[]
    = {{"low", QT_TRANSLATE_NOOP("Ticket", "Low")}, {"normal", QT_TRANSLATE_NOOP("Ticket", "Normal")},
        {"high", QT_TRANSLATE_NOOP("Ticket", "High")}, {"urgent", QT_TRANSLATE_NOOP("Ticket", "Urgent")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TicketPriority>{kTicketPriorities};

enum class TicketStatus { New, Open, WaitingForCustomer, WaitingForPart, Resolved, Closed, Reopened };
inline constexpr Choice kTicketStatuses[]
    = {{"new", QT_TRANSLATE_NOOP("Ticket", "New")}, {"open", QT_TRANSLATE_NOOP("Ticket", "Open")},
        {"waiting_for_customer", QT_TRANSLATE_NOOP("Ticket", "Waiting for customer")},
        {"waiting_for_part", QT_TRANSLATE_NOOP("Ticket", "Waiting for part")},
        {"resolved", QT_TRANSLATE_NOOP("Ticket", "Resolved")}, {"closed", QT_TRANSLATE_NOOP("Ticket", "Closed")},
        {"reopened", QT_TRANSLATE_NOOP("Ticket", "Reopened")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TicketStatus>{kTicketStatuses};

enum class MessageKind { Incoming, Outgoing, Note };
inline constexpr Choice kMessageKinds[] = {{"in", QT_TRANSLATE_NOOP("Ticket", "From the customer")},
    {"out", QT_TRANSLATE_NOOP("Ticket", "Reply")}, {"note", QT_TRANSLATE_NOOP("Ticket", "Internal note")}};
template <>
inline constexpr std::span<const Choice> choicesOf<MessageKind>{kMessageKinds};

struct TicketMessage {
    Id<TicketMessage> id;
    MessageKind kind = MessageKind::Incoming;
    QString author;
    Instant at;
    QString body;

    bool operator==(const TicketMessage&) const = default;
};

/// Something a customer wants put right.
struct Ticket {
    Id<Ticket> id;
    QString number; ///< drawn when it is made
    QString subject;
    Id<Contact> contact; ///< of a new one whose the asset is, unless somebody else is named
    Id<Asset> asset; ///< what it is about; not set: nothing that is noted
    TicketStatus status = TicketStatus::New;
    TicketPriority priority = TicketPriority::Normal;
    TicketChannel channel = TicketChannel::Phone;
    QString category;
    QString assignee;
    QString description;
    QStringList tags;
    std::vector<TicketMessage> messages;
    std::optional<Instant> resolved;
    Instant created;
    Instant updated;
    bool isOurTurn = false; ///< being worked on, and the customer had the last word; counted every minute

    bool operator==(const Ticket&) const = default;
};
template <>
const EntityDesc& describe<TicketMessage>();
template <>
const EntityDesc& describe<Ticket>();

/// Still needs work: neither resolved nor closed.
bool isOpen(TicketStatus status);

/// A ticket needs a subject and a customer. Draws the number, keeps `resolved` in step with the status and `isOurTurn`
/// with the messages.
Result<> ticketRule(Transaction& tx, const void* before, void* after);

} // namespace kartei
