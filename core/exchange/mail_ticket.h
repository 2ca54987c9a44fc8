#pragma once

#include "core/exchange/mail_message.h"
#include "core/planning/activity.h"
#include "core/storage/transaction.h"

namespace kartei {

/// The ticket that a mail goes on with: of a mail that it answers, else the one whose number is in its subject. Digits
/// alone are such a number in brackets, or from whose ticket it is, and of a stranger nothing is without brackets.
/// Never that of another customer: whoever is known may write about their own tickets, and those of their company. Not
/// set: none.
Result<Id<Ticket>> ticketAnsweredBy(Database& business, const MailMessage& mail);

/// What came of a mail that goes on with no ticket.
struct MailTicket {
    Ticket ticket;
    QString card; ///< name of the one that was made for who wrote it; empty: they had one
};
/// A ticket of who wrote the mail, else of whom we wrote it to, without messages. NotFound: it names nobody but us.
Result<MailTicket> openTicketFor(Transaction& tx, const MailMessage& mail);

/// What `mail` says, in the conversation of the ticket of `activity`, which it became on the timeline; an answer of
/// ours that stands there already comes no second time.
Result<> addToConversation(Transaction& tx, const MailMessage& mail, const Activity& activity);

/// The mail has nobody in the business.
Error nobodysMail(const MailMessage& mail);

} // namespace kartei
