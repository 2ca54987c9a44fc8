#include "core/exchange/mail_import.h"

#include "core/base/text.h"
#include "core/business/business.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 200'000; ///< characters; the rest is in the file
constexpr qsizetype kLongestId = 250;
constexpr qsizetype kLongestLine = 500; ///< characters of a subject, a name or an address: it stands in lists
constexpr qsizetype kMostNamed = 50; ///< addresses

QString say(const char* text)
{
    return QCoreApplication::translate("Mail", text);
}

QString shortened(const QString& text, qsizetype longest = kLongestLine)
{
    if (text.size() <= longest)
        return text;
    const bool splitsCharacter = text.at(longest - 1).isHighSurrogate();
    return QString(text.left(splitsCharacter ? longest - 1 : longest) + u'…');
}

bool isOutlooks(const NewFile& file)
{
    return file.name.endsWith(".msg"_L1, Qt::CaseInsensitive)
        || file.content.startsWith(QByteArray::fromHex("d0cf11e0a1b11ae1"));
}

QString matchOf(const QString& address)
{
    return address.trimmed().toLower();
}

bool isAmong(const std::vector<MailAddress>& addresses, const QString& match)
{
    return !match.isEmpty()
        && std::ranges::any_of(addresses, [&](const MailAddress& one) { return matchOf(one.address) == match; });
}

/// The oldest that has one of them; not set: nobody.
Result<Id<Contact>> contactWith(Database& database, const std::vector<MailAddress>& addresses, const QString& ours)
{
    for (const MailAddress& one : addresses) {
        if (one.address.isEmpty() || matchOf(one.address) == ours)
            continue;
        const Result<QVariant> found
            = database.value(u"SELECT contact FROM contact_email WHERE \"match\" = ? ORDER BY contact LIMIT 1"_s,
                {matchOf(one.address)});
        if (!found)
            return found.error();
        if (!found->isNull())
            return Id<Contact>{found->toLongLong()};
    }
    return Id<Contact>();
}

Result<QString> ourAddress(Session& session)
{
    const Result<Business> business = session.get(Id<Business>{1});
    return business ? Result<QString>(matchOf(business->email)) : Result<QString>(business.error());
}

std::vector<MailAddress> recipients(const MailMessage& mail)
{
    std::vector<MailAddress> all = mail.to;
    all.insert(all.end(), mail.copies.begin(), mail.copies.end());
    return all;
}

Result<Direction> directionOf(Session& session, const MailMessage& mail)
{
    const Result<QString> ours = ourAddress(session);
    if (!ours)
        return ours.error();
    if (isAmong(mail.from, *ours))
        return Direction::Outgoing;
    const Result<Id<Contact>> sender = contactWith(session.database(), mail.from, *ours);
    const Result<Id<Contact>> recipient = contactWith(session.database(), recipients(mail), *ours);
    if (!sender || !recipient)
        return sender ? recipient.error() : sender.error();
    if (sender->isSet() || isAmong(recipients(mail), *ours))
        return Direction::Incoming;
    return recipient->isSet() ? Direction::Outgoing : Direction::None;
}

QString addressLine(const QString& label, const std::vector<MailAddress>& addresses)
{
    QStringList words;
    for (const MailAddress& one : addresses) {
        if (words.size() == kMostNamed) {
            words += u"…"_s;
            break;
        }
        const QString name = shortened(one.name);
        const QString address = shortened(one.address);
        words += name.isEmpty() ? address : address.isEmpty() ? name : QString(name + u" <"_s + address + u'>');
    }
    return words.isEmpty() ? QString() : QString(label + u' ' + words.join(u", "_s));
}

/// What was written, then from whom and to whom.
QString bodyOf(const MailMessage& mail)
{
    const QString text = shortened(mail.text, kLongestText);
    QStringList lines{addressLine(say(QT_TRANSLATE_NOOP("Mail", "From:")), mail.from),
        addressLine(say(QT_TRANSLATE_NOOP("Mail", "To:")), mail.to),
        addressLine(say(QT_TRANSLATE_NOOP("Mail", "Copy to:")), mail.copies)};
    lines.removeAll(QString());
    return QString(text + (text.isEmpty() ? u""_s : u"\n\n"_s) + lines.join(u'\n'));
}

/// One that has no Message-ID is known by its content.
QString identityOf(const MailMessage& mail, const NewFile& file)
{
    if (!mail.id.isEmpty() && mail.id.size() <= kLongestId)
        return mail.id;
    return u"sha256:"_s
        + QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
}

Result<Id<Contact>> contactOf(Session& session, const Attachment& place)
{
    if (place.contact.isSet())
        return place.contact;
    const auto of = [&](auto id) {
        const auto record = session.get(id);
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

Result<Activity> activityOf(Session& session, const Attachment& place, const MailMessage& mail)
{
    const Result<Id<Contact>> contact = contactOf(session, place);
    const Result<Direction> direction = directionOf(session, mail);
    if (!contact || !direction)
        return contact ? direction.error() : contact.error();
    Activity activity;
    activity.kind = ActivityKind::Email;
    activity.subject
        = mail.subject.isEmpty() ? say(QT_TRANSLATE_NOOP("Mail", "Without a subject")) : shortened(mail.subject);
    activity.contact = *contact;
    activity.deal = place.deal;
    activity.quote = place.quote;
    activity.ticket = place.ticket;
    activity.at = mail.at.value_or(session.clock().now());
    activity.direction = *direction;
    activity.owner = session.options().author;
    activity.body = bodyOf(mail);
    return activity;
}

enum class Trial { No, Yes };

/// A trial is the same act up to its end, and then taken back: it is refused for whatever the import would be.
Result<MailAdded> put(Session& session, const Attachment& place, const NewFile& file, Trial trial)
{
    const Result<MailMessage> mail = readable(file);
    if (!mail)
        return mail.error();
    Result<Activity> activity = activityOf(session, place, *mail);
    if (!activity)
        return activity.error();
    activity->number = identityOf(*mail, file);
    Attachment there = place;
    there.owner = session.options().author;
    const QString title = say(QT_TRANSLATE_NOOP("Mail", "Add mail %1")).arg(isolated(activity->subject));
    bool wentThrough = false;
    const Result<> done = session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        activity->id = {};
        Result<> step = refuseKnown(session, activity->number);
        if (step)
            step = tx.insert(*activity);
        if (step)
            step = keepFiles(tx, there, *mail, file);
        wentThrough = step.has_value();
        return step && trial == Trial::Yes ? Result<>(Error{Error::Kind::Cancelled, {}, {}}) : step;
    });
    if (done || (wentThrough && trial == Trial::Yes))
        return MailAdded{activity->id, activity->subject, std::ssize(mail->files)};
    // Of two at once on a server neither sees the other's: the database refuses the later one, and now it is seen.
    const bool mayBeKnown = done.error().kind == Error::Kind::Conflict;
    const Result<> isNew = mayBeKnown ? refuseKnown(session, activity->number) : Result<>();
    return isNew ? done.error() : isNew.error();
}

} // namespace

bool isMailFile(const QString& name)
{
    return name.endsWith(".eml"_L1, Qt::CaseInsensitive) || name.endsWith(".msg"_L1, Qt::CaseInsensitive);
}

Result<MailAdded> addMail(Session& session, const Attachment& place, const NewFile& file)
{
    return put(session, place, file, Trial::No);
}

Result<> checkMail(Session& session, const Attachment& place, const NewFile& file)
{
    const Result<MailAdded> tried = put(session, place, file, Trial::Yes);
    return tried ? Result<>() : Result<>(tried.error());
}

Result<Attachment> placeOfMail(Session& session, const NewFile& file)
{
    const Result<MailMessage> mail = readMail(file.content, file.name);
    const Result<QString> ours = ourAddress(session);
    if (!mail || !ours)
        return mail ? ours.error() : mail.error();
    for (const std::vector<MailAddress>& addresses : {mail->from, recipients(*mail)}) {
        const Result<Id<Contact>> contact = contactWith(session.database(), addresses, *ours);
        if (!contact)
            return contact.error();
        if (contact->isSet()) {
            Attachment place;
            place.contact = *contact;
            return place;
        }
    }
    return Error{Error::Kind::NotFound,
        say(QT_TRANSLATE_NOOP("Mail",
                "Nobody in your contacts has an address of the mail “%1”. Add a contact with it, or"
                " say whose mail it is."))
            .arg(isolated(shortened(mail->subject))),
        {}};
}

} // namespace kartei
