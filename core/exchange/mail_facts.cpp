#include "core/exchange/mail_facts.h"

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

QString shortened(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const bool splitsCharacter = text.at(longest - 1).isHighSurrogate();
    return QString(text.left(splitsCharacter ? longest - 1 : longest) + u'…');
}

bool holdsOurs(const std::vector<MailAddress>& addresses, const QString& ours)
{
    return std::ranges::any_of(addresses, [&](const MailAddress& one) { return isOurs(one.address, ours); });
}

/// Where anybody gets a mailbox: neighbours there have nothing to do with each other.
bool isOfEverybody(const QString& domain)
{
    static const QStringList whole{u"web.de"_s, u"t-online.de"_s, u"freenet.de"_s, u"msn.com"_s, u"icloud.com"_s,
        u"me.com"_s, u"mac.com"_s, u"proton.me"_s, u"seznam.cz"_s, u"email.cz"_s, u"centrum.cz"_s, u"post.cz"_s,
        u"volny.cz"_s, u"bluewin.ch"_s, u"netvision.net.il"_s, u"bezeqint.net"_s, u"012.net.il"_s};
    static const QStringList first{u"gmail"_s, u"googlemail"_s, u"gmx"_s, u"outlook"_s, u"hotmail"_s, u"live"_s,
        u"yahoo"_s, u"aol"_s, u"protonmail"_s, u"walla"_s};
    return whole.contains(domain) || first.contains(domain.section(u'.', 0, 0));
}

QString addressLine(const QString& label, const std::vector<MailAddress>& addresses)
{
    QStringList words;
    for (const MailAddress& one : addresses) {
        if (words.size() == kMostNamed) {
            words += u"…"_s;
            break;
        }
        const QString name = shortLine(one.name);
        const QString address = shortLine(one.address);
        words += name.isEmpty() ? address : address.isEmpty() ? name : QString(name + u" <"_s + address + u'>');
    }
    return words.isEmpty() ? QString() : QString(label + u' ' + words.join(u", "_s));
}

} // namespace

QString subjectOf(const MailMessage& mail)
{
    return mail.subject.isEmpty() ? say(QT_TRANSLATE_NOOP("Mail", "Without a subject")) : shortLine(mail.subject);
}

QString textOf(const MailMessage& mail)
{
    return shortened(mail.text, kLongestText);
}

QString shortLine(const QString& text)
{
    return shortened(text, kLongestLine);
}

QString bodyOf(const MailMessage& mail)
{
    const QString text = textOf(mail);
    QStringList lines{addressLine(say(QT_TRANSLATE_NOOP("Mail", "From:")), mail.from),
        addressLine(say(QT_TRANSLATE_NOOP("Mail", "To:")), mail.to),
        addressLine(say(QT_TRANSLATE_NOOP("Mail", "Copy to:")), mail.copies)};
    lines.removeAll(QString());
    return QString(text + (text.isEmpty() ? u""_s : u"\n\n"_s) + lines.join(u'\n'));
}

QString identityOf(const MailMessage& mail, const QByteArray& content)
{
    if (!mail.id.isEmpty() && mail.id.size() <= kLongestId)
        return mail.id;
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

std::vector<MailAddress> recipients(const MailMessage& mail)
{
    std::vector<MailAddress> all = mail.to;
    all.insert(all.end(), mail.copies.begin(), mail.copies.end());
    return all;
}

QString matchOf(const QString& address)
{
    return address.trimmed().toLower();
}

bool isOurs(const QString& address, const QString& ours)
{
    const QString match = matchOf(address);
    const QString domain = ours.section(u'@', 1);
    return !ours.isEmpty() && !match.isEmpty()
        && (match == ours || (!domain.isEmpty() && match.section(u'@', 1) == domain && !isOfEverybody(domain)));
}

std::vector<MailAddress> writersOf(const MailMessage& mail, const QString& ours)
{
    const bool isForm = holdsOurs(mail.from, ours) && !mail.replyTo.empty() && !holdsOurs(mail.replyTo, ours);
    return isForm ? mail.replyTo : mail.from;
}

Result<QString> ourAddress(Database& business)
{
    const Result<QVariant> email = business.value(u"SELECT email FROM business WHERE id = 1"_s);
    return email ? Result<QString>(matchOf(email->toString())) : Result<QString>(email.error());
}

Result<Id<Contact>> contactWith(Database& business, const std::vector<MailAddress>& addresses, const QString& ours)
{
    for (const MailAddress& one : addresses) {
        if (one.address.isEmpty() || isOurs(one.address, ours))
            continue;
        const Result<QVariant> found
            = business.value(u"SELECT contact FROM contact_email WHERE \"match\" = ? ORDER BY contact LIMIT 1"_s,
                {matchOf(one.address)});
        if (!found)
            return found.error();
        if (!found->isNull())
            return Id<Contact>{found->toLongLong()};
    }
    return Id<Contact>();
}

Result<Direction> directionOf(Database& business, const MailMessage& mail)
{
    const Result<QString> ours = ourAddress(business);
    if (!ours)
        return ours.error();
    const std::vector<MailAddress> writers = writersOf(mail, *ours);
    if (holdsOurs(writers, *ours))
        return Direction::Outgoing;
    const Result<Id<Contact>> sender = contactWith(business, writers, *ours);
    const Result<Id<Contact>> recipient = contactWith(business, recipients(mail), *ours);
    if (!sender || !recipient)
        return sender ? recipient.error() : sender.error();
    if (sender->isSet() || holdsOurs(recipients(mail), *ours))
        return Direction::Incoming;
    return recipient->isSet() ? Direction::Outgoing : Direction::None;
}

Result<Correspondence> correspondenceOf(Database& business, const MailMessage& mail)
{
    const Result<QString> ours = ourAddress(business);
    if (!ours)
        return ours.error();
    Correspondence found;
    found.writers = writersOf(mail, *ours);
    found.isFromUs = holdsOurs(found.writers, *ours);
    const Result<Id<Contact>> contact = contactWith(business, found.isFromUs ? recipients(mail) : found.writers, *ours);
    if (!contact)
        return contact.error();
    found.contact = *contact;
    return found;
}

} // namespace kartei
