#include "core/exchange/mail_ticket.h"

#include "core/base/text.h"
#include "core/exchange/cell_looks.h"
#include "core/exchange/contact_cleaning.h"
#include "core/exchange/mail_facts.h"
#include "core/service/ticket_actions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostAsked = 50; ///< mails that one may refer to, or numbers in its subject

QString placesFor(const QVariantList& values)
{
    return QStringList(values.size(), u"?"_s).join(u", "_s);
}

/// By the mails of tickets that it refers to, the nearest one.
Result<Id<Ticket>> ticketOfThread(Database& business, const MailMessage& mail)
{
    for (const QString& id : mail.answers.mid(0, kMostAsked)) {
        const Result<QVariant> ticket
            = business.value(u"SELECT ticket FROM activity WHERE number = ? AND number <> ''"_s, {id});
        if (!ticket)
            return ticket.error();
        if (ticket->toLongLong() > 0)
            return Id<Ticket>{ticket->toLongLong()};
    }
    return Id<Ticket>();
}

struct NamedNumber {
    QString text;
    bool isMarked = false; ///< "[1007]", "#1007"
};

/// What may be numbers: words with a digit.
std::vector<NamedNumber> numbersIn(const QString& subject)
{
    static const QRegularExpression number(
        uR"(([\[#])?\s?((?:[\p{L}\d]+[-_/.])*[\p{L}\d]*\d))"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::vector<NamedNumber> all;
    for (auto found = number.globalMatch(subject); found.hasNext() && std::ssize(all) < kMostAsked;) {
        const QRegularExpressionMatch one = found.next();
        all.push_back({one.captured(2), !one.captured(1).isEmpty()});
    }
    return all;
}

bool isDigits(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

Result<Id<Ticket>> ticketNamed(Database& business, const MailMessage& mail, Id<Contact> writer)
{
    const std::vector<NamedNumber> numbers = numbersIn(mail.subject);
    if (numbers.empty())
        return Id<Ticket>();
    QVariantList asked;
    for (const NamedNumber& number : numbers)
        asked += QVariantList{number.text, number.text.toUpper()};
    Id<Ticket> found;
    const Result<> read = business.each(u"SELECT id, number, contact FROM ticket WHERE number IN ("_s + placesFor(asked)
            + u") AND number <> '' ORDER BY id DESC"_s,
        asked, [&](const Row& row) {
            const QString number = row.text(1);
            const bool isTheirs = writer.isSet() && row.integer(2) == writer.value;
            const bool isMeant = std::ranges::any_of(numbers, [&](const NamedNumber& named) {
                return named.text.compare(number, Qt::CaseInsensitive) == 0
                    && (named.isMarked || isTheirs || (writer.isSet() && !isDigits(number)));
            });
            if (isMeant && !found.isSet())
                found = {row.integer(0)};
        });
    return read ? Result<Id<Ticket>>(found) : Result<Id<Ticket>>(read.error());
}

/// The ticket is of that contact, or of somebody at the same company.
Result<bool> concerns(Database& business, Id<Ticket> ticket, Id<Contact> writer)
{
    const Result<QVariant> one = business.value(
        u"SELECT t.id FROM ticket t JOIN contact theirs ON theirs.id = t.contact JOIN contact w ON w.id = ? WHERE t.id = ?"
        " AND (theirs.id = w.id OR theirs.company = w.id OR w.company = theirs.id OR theirs.company = w.company)"_s,
        {writer.value, ticket.value});
    return one ? Result<bool>(!one->isNull()) : Result<bool>(one.error());
}

QString inTidyLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.trimmed().split(u'\n'))
        lines += line.simplified();
    return lines.join(u'\n');
}

/// Whoever wrote it wrote the same in the window before; a signature or what is quoted may follow.
bool isThereAlready(const Ticket& ticket, const TicketMessage& message)
{
    return std::ranges::any_of(ticket.messages, [&](const TicketMessage& one) {
        const bool isNear = std::abs(one.at.utcMs - message.at.utcMs) < 24 * 3'600'000LL;
        const QString body = inTidyLines(one.body);
        const QString sent = inTidyLines(message.body);
        return one.kind == MessageKind::Outgoing && isNear && !body.isEmpty()
            && (sent == body || sent.startsWith(body + u'\n'));
    });
}

Contact cardFor(const MailAddress& writer)
{
    Contact card;
    const QString name = shortLine(writer.name).simplified();
    const bool isName = !name.isEmpty() && !name.contains(u'@');
    if (isName && looksLikeCompany(name)) {
        card.kind = ContactKind::Company;
        card.companyName = name;
    } else if (isName) {
        splitName(card, name);
    }
    ContactEmail& email = card.emails.emplace_back();
    email.value = shortLine(writer.address);
    email.preferred = true;
    return card;
}

} // namespace

Result<Id<Ticket>> ticketAnsweredBy(Database& business, const MailMessage& mail)
{
    const Result<Correspondence> mailed = correspondenceOf(business, mail);
    if (!mailed)
        return mailed.error();
    const Id<Contact> writer = mailed->contact;
    Result<Id<Ticket>> ticket = ticketOfThread(business, mail);
    if (ticket && !ticket->isSet())
        ticket = ticketNamed(business, mail, writer);
    if (!ticket || !ticket->isSet() || !writer.isSet())
        return ticket;
    const Result<bool> isTheirs = concerns(business, *ticket, writer);
    return isTheirs ? Result<Id<Ticket>>(*isTheirs ? *ticket : Id<Ticket>()) : Result<Id<Ticket>>(isTheirs.error());
}

Result<MailTicket> openTicketFor(Transaction& tx, const MailMessage& mail)
{
    const Result<Correspondence> mailed = correspondenceOf(tx.database(), mail);
    if (!mailed)
        return mailed.error();
    const bool isKnown = mailed->contact.isSet();
    const auto writer
        = std::ranges::find_if(mailed->writers, [](const MailAddress& one) { return !one.address.isEmpty(); });
    if (!isKnown && (mailed->isFromUs || writer == mailed->writers.end()))
        return nobodysMail(mail);
    MailTicket made;
    made.ticket.contact = mailed->contact;
    if (!isKnown) {
        Contact card = cardFor(*writer);
        if (const Result<> added = tx.insert(card); !added)
            return added.error();
        made.ticket.contact = card.id;
        made.card = card.name;
    }
    made.ticket.subject = subjectOf(mail);
    made.ticket.channel = TicketChannel::Email;
    made.ticket.created = std::min(mail.at.value_or(tx.now()), tx.now());
    const Result<> added = tx.insert(made.ticket);
    return added ? Result<MailTicket>(made) : Result<MailTicket>(added.error());
}

Result<> addToConversation(Transaction& tx, const MailMessage& mail, const Activity& activity)
{
    TicketMessage message;
    message.kind = activity.direction == Direction::Outgoing ? MessageKind::Outgoing : MessageKind::Incoming;
    message.at = activity.at;
    const Result<QString> ours = ourAddress(tx.database());
    if (!ours)
        return ours.error();
    const std::vector<MailAddress> writers = writersOf(mail, *ours);
    if (!writers.empty())
        message.author = shortLine(writers.front().name.isEmpty() ? writers.front().address : writers.front().name);
    message.body = mail.text.isEmpty() ? activity.subject : textOf(mail);
    const Result<Ticket> ticket = tx.get(activity.ticket);
    if (!ticket)
        return ticket.error();
    const bool isKnown = message.kind == MessageKind::Outgoing && isThereAlready(*ticket, message);
    return isKnown ? Result<>() : addMessage(tx, activity.ticket, message);
}

Error nobodysMail(const MailMessage& mail)
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("Mail",
            "Nobody in your contacts has an address of the mail “%1”. Add a contact with it, or"
            " say whose mail it is.")
            .arg(isolated(shortLine(mail.subject))),
        {}};
}

} // namespace kartei
