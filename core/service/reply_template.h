#pragma once

#include "core/service/ticket.h"

namespace kartei {

/// A reply that is written again and again. Its text may have fields: text_template.h, replyFields().
struct ReplyTemplate {
    Id<ReplyTemplate> id;
    QString name;
    QString language; ///< ISO 639-1, of the customers it is for; empty: all
    QString text;

    bool operator==(const ReplyTemplate&) const = default;
};
template <>
const EntityDesc& describe<ReplyTemplate>();

/// A template needs a name and a text whose fields there are.
Result<> replyTemplateRule(Transaction& tx, const void* before, void* after);

/// "greeting", "today", and what is text on contact, ticket and business: "contact.first_name".
const QStringList& replyFields();

class Session;

/// All, those in the customer's language first.
Result<std::vector<ReplyTemplate>> replyTemplatesFor(Session& session, const Ticket& ticket);

/// The text of a template for a ticket. Days as people of the customer's language write them.
Result<QString> replyText(Session& session, const ReplyTemplate& used, const Ticket& ticket);

} // namespace kartei
