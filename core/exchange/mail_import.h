#pragma once

#include "core/exchange/mail_message.h"
#include "core/planning/activity.h"
#include "core/planning/attachment_files.h"

namespace kartei {

/// By its name: it is to be read as a mail.
bool isMailFile(const QString& name);

/// What a mail became.
struct MailAdded {
    Id<Activity> activity;
    QString subject;
    qsizetype files = 0; ///< beside the mail itself
    QString ticket; ///< number of the one in whose conversation it is; empty: in none
    Id<Ticket> ticketId;
    bool isNewTicket = false;
    QString card; ///< name of the one that was made for who wrote it; empty: none
};

enum class Trial { No, Yes }; ///< Yes: says what would become of it or why it would be refused, and changes nothing

/// Puts a mail on the timeline of the records that `place` refers to, at its own date, and into the conversation of a
/// ticket; its files, and the mail itself as it came, are kept as files. One act, undoable. Conflict: it is on a
/// timeline already. Invalid: no mail, or one of a kind that only its own program reads.
Result<MailAdded> addMail(Session& session, const Attachment& place, const NewFile& file);

/// Fails as addMail() would, and changes nothing.
Result<> checkMail(Session& session, const Attachment& place, const NewFile& file);

/// The same for one that goes on with a ticket, by the mails that it answers or a number in its subject, or begins one:
/// of who wrote it, for whom a card is made where there is none.
Result<MailAdded> addTicketMail(Session& session, const NewFile& file, Trial trial = Trial::No);

/// Whose mail it is: the contact with the address of the sender, else of a recipient, unless that is ours. NotFound.
Result<Attachment> placeOfMail(Session& session, const NewFile& file);

} // namespace kartei
