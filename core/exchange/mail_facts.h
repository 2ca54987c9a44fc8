#pragma once

#include "core/exchange/mail_message.h"
#include "core/planning/activity.h"
#include "core/storage/session.h"

namespace kartei {

// What a business makes of a mail: which of its contacts wrote it to whom, and what of it stands in records.

/// Of a mail in lists; never empty.
QString subjectOf(const MailMessage& mail);
/// As long as a record may hold; the rest is in the file.
QString textOf(const MailMessage& mail);
/// A name or an address as long as a line can show.
QString shortLine(const QString& text);
/// What was written, then from whom and to whom.
QString bodyOf(const MailMessage& mail);
/// Message-ID; one that has none is known by its content.
QString identityOf(const MailMessage& mail, const QByteArray& content);

std::vector<MailAddress> recipients(const MailMessage& mail);
/// As addresses are compared.
QString matchOf(const QString& address);
/// It is `ours`, or of somebody who works here: of the same domain, unless anybody gets a mailbox there.
bool isOurs(const QString& address, const QString& ours);
/// The senders; where that is `ours`, as of a form on a website, those who get the answer.
std::vector<MailAddress> writersOf(const MailMessage& mail, const QString& ours);
/// The business's own; empty: none known.
Result<QString> ourAddress(Database& business);
/// The oldest contact that has one of them, unless that isOurs(); not set: nobody.
Result<Id<Contact>> contactWith(Database& business, const std::vector<MailAddress>& addresses, const QString& ours);
Result<Direction> directionOf(Database& business, const MailMessage& mail);

/// Who wrote a mail, and which contact it is with.
struct Correspondence {
    std::vector<MailAddress> writers;
    bool isFromUs = false;
    Id<Contact> contact; ///< who wrote it or, where we did, whom we wrote it to; not set: nobody who is known
};
Result<Correspondence> correspondenceOf(Database& business, const MailMessage& mail);

} // namespace kartei
