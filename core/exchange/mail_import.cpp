#include "core/exchange/mail_import.h"

#include "core/base/text.h"
#include "core/exchange/mail_facts.h"
#include "core/exchange/mail_ticket.h"

#include <QCoreApplication>

#include <functional>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Mail", text);
}

bool isOutlooks(const NewFile& file)
{
    return file.name.endsWith(".msg"_L1, Qt::CaseInsensitive)
        || file.content.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

Result<Id<Contact>> contactOf(Transaction& tx, const Attachment& place)
{
    if (place.contact.isSet())
        return place.contact;
    const auto of = [&](auto id) {
        const auto record = tx.get(id);
        return record ? Result<Id<Contact>>(record->contact) : Result<Id<Contact>>(record.error());
    };
    if (place.ticket.isSet())
        return of(place.ticket);
    return place.quote.isSet() ? of(place.quote) : of(place.deal);
}

Result<> refuseKnown(Session& session, const QString& identity)
{
    const auto known
        = session.list<Activity>(u"WHERE number = ? AND number <> '' LIMIT 1"_s, {identity}); // as the unique index
    if (!known || known->empty())
        return known ? Result<>() : Result<>(known.error());
    const Activity& there = known->front();
    const Result<Contact> contact = session.get(there.contact);
    return Error{Error::Kind::Conflict,
        say(QT_TRANSLATE_NOOP("Mail", "This mail is there already: “%1”, on the timeline of %2."))
            .arg(isolated(there.subject), isolated(contact ? contact->name : QString::number(there.contact.value))),
        {}};
}

Result<> keepFiles(Transaction& tx, const Attachment& place, const MailMessage& mail, const NewFile& file)
{
    Result<Id<Attachment>> kept = attach(tx, place, file);
    for (size_t i = 0; i < mail.files.size() && kept; ++i)
        kept = attach(tx, place, {mail.files[i].name, mail.files[i].content});
    return kept ? Result<>() : Result<>(kept.error());
}

/// What a mail becomes, without anything that the business has to say to it.
Result<MailMessage> readable(const NewFile& file)
{
    if (isOutlooks(file))
        return invalid(
            say(QT_TRANSLATE_NOOP("Mail",
                    "“%1” can be read by Outlook only. Save the mail there as .eml, or forward it to yourself"
                    " and save that, then add it here."))
                .arg(isolated(file.name)));
    return readMail(file.content, file.name);
}

Result<Activity> activityOf(Transaction& tx, const Attachment& place, const MailMessage& mail)
{
    const Result<Id<Contact>> contact = contactOf(tx, place);
    const Result<Direction> direction = directionOf(tx.database(), mail);
    if (!contact || !direction)
        return contact ? direction.error() : contact.error();
    Activity activity;
    activity.kind = ActivityKind::Email;
    activity.subject = subjectOf(mail);
    activity.contact = *contact;
    activity.deal = place.deal;
    activity.quote = place.quote;
    activity.ticket = place.ticket;
    activity.at = mail.at.value_or(tx.now());
    activity.direction = *direction;
    activity.owner = place.owner;
    activity.body = bodyOf(mail);
    return activity;
}

/// Says in the act where a mail goes; notes what it makes for that.
using Placing = std::function<Result<Attachment>(Transaction&, const MailMessage&, MailAdded&)>;

Result<> putIn(Transaction& tx, const Attachment& place, const MailMessage& mail, const NewFile& file, MailAdded& added)
{
    Result<Activity> activity = activityOf(tx, place, mail);
    if (!activity)
        return activity.error();
    activity->number = identityOf(mail, file.content);
    Result<> step = tx.insert(*activity);
    added.activity = activity->id;
    if (step && place.ticket.isSet())
        step = addToConversation(tx, mail, *activity);
    return step ? keepFiles(tx, place, mail, file) : step;
}

/// A trial is the same act up to its end, and then taken back: it is refused for whatever the import would be.
Result<MailAdded> put(Session& session, const Placing& placing, const NewFile& file, Trial trial)
{
    Result<MailMessage> mail = readable(file);
    if (!mail)
        return mail.error();
    if (!mail->at)
        mail->at = session.clock().now();
    const QString identity = identityOf(*mail, file.content);
    const QString title = say(QT_TRANSLATE_NOOP("Mail", "Add mail %1")).arg(isolated(subjectOf(*mail)));
    MailAdded added;
    bool wentThrough = false;
    const Result<> done = session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        added = {};
        added.subject = subjectOf(*mail);
        added.files = std::ssize(mail->files);
        if (const Result<> isNew = refuseKnown(session, identity); !isNew)
            return isNew;
        Result<Attachment> place = placing(tx, *mail, added);
        if (!place)
            return place.error();
        place->owner = session.options().author;
        const Result<> step = putIn(tx, *place, *mail, file, added);
        wentThrough = step.has_value();
        return step && trial == Trial::Yes ? Result<>(Error{Error::Kind::Cancelled, {}, {}}) : step;
    });
    if (done || (wentThrough && trial == Trial::Yes))
        return added;
    // Of two at once on a server neither sees the other's: the database refuses the later one, and now it is seen.
    const bool mayBeKnown = done.error().kind == Error::Kind::Conflict;
    const Result<> isNew = mayBeKnown ? refuseKnown(session, identity) : Result<>();
    return isNew ? done.error() : isNew.error();
}

Placing onto(const Attachment& place)
{
    return [place](Transaction& tx, const MailMessage&, MailAdded& added) -> Result<Attachment> {
        if (!place.ticket.isSet())
            return place;
        const Result<Ticket> ticket = tx.get(place.ticket);
        if (!ticket)
            return ticket.error();
        added.ticket = ticket->number;
        added.ticketId = ticket->id;
        return place;
    };
}

Result<Attachment> placeAmongTickets(Transaction& tx, const MailMessage& mail, MailAdded& added)
{
    const Result<Id<Ticket>> answered = ticketAnsweredBy(tx.database(), mail);
    if (!answered)
        return answered.error();
    Attachment place;
    place.ticket = *answered;
    if (answered->isSet())
        return onto(place)(tx, mail, added);
    const Result<MailTicket> made = openTicketFor(tx, mail);
    if (!made)
        return made.error();
    place.ticket = made->ticket.id;
    added.ticket = made->ticket.number;
    added.ticketId = made->ticket.id;
    added.isNewTicket = true;
    added.card = made->card;
    return place;
}

} // namespace

bool isMailFile(const QString& name)
{
    return name.endsWith(".eml"_L1, Qt::CaseInsensitive) || name.endsWith(".msg"_L1, Qt::CaseInsensitive);
}

Result<MailAdded> addMail(Session& session, const Attachment& place, const NewFile& file)
{
    return put(session, onto(place), file, Trial::No);
}

Result<> checkMail(Session& session, const Attachment& place, const NewFile& file)
{
    const Result<MailAdded> tried = put(session, onto(place), file, Trial::Yes);
    return tried ? Result<>() : Result<>(tried.error());
}

Result<Attachment> placeOfMail(Session& session, const NewFile& file)
{
    const Result<MailMessage> mail = readMail(file.content, file.name);
    const Result<QString> ours = ourAddress(session.database());
    if (!mail || !ours)
        return mail ? ours.error() : mail.error();
    for (const std::vector<MailAddress>& addresses : {writersOf(*mail, *ours), recipients(*mail)}) {
        const Result<Id<Contact>> contact = contactWith(session.database(), addresses, *ours);
        if (!contact)
            return contact.error();
        if (contact->isSet()) {
            Attachment place;
            place.contact = *contact;
            return place;
        }
    }
    return nobodysMail(*mail);
}

Result<MailAdded> addTicketMail(Session& session, const NewFile& file, Trial trial)
{
    return put(session, &placeAmongTickets, file, trial);
}

} // namespace kartei
