#include "core/exchange/mail_message.h"

#include "core/base/text.h"
#include "core/exchange/mime_part.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Signatures of the mail itself are in its own file.
bool isSignature(const QByteArray& type)
{
    return type == "application/pgp-signature" || type == "application/pkcs7-signature"
        || type == "application/x-pkcs7-signature";
}

QString fileNameOf(const MimePart& part)
{
    const QString name = part.parameter("content-disposition", "filename");
    return name.isEmpty() ? part.parameter("content-type", "name") : name;
}

bool isAttached(const MimePart& part)
{
    return part.header("content-disposition").toLower().startsWith("attachment");
}

bool isWords(const MimePart& part)
{
    return (part.type() == "text/plain" || part.type() == "text/html") && !isAttached(part)
        && fileNameOf(part).isEmpty();
}

/// Whether `part` or something in it is of that type.
bool holds(const MimePart& part, const QByteArray& type)
{
    return part.type() == type
        || std::ranges::any_of(part.parts, [&](const MimePart& one) { return holds(one, type); });
}

void take(const MimePart& part, bool wantsText, MailMessage& mail);

/// The same in several ways: the plainest that there is.
void takeOneOf(const std::vector<MimePart>& parts, bool wantsText, MailMessage& mail)
{
    auto best = std::ranges::find_if(parts, [](const MimePart& part) { return holds(part, "text/plain"); });
    if (best == parts.end())
        best = std::ranges::find_if(parts, [](const MimePart& part) { return holds(part, "text/html"); });
    for (auto part = parts.begin(); part != parts.end(); ++part)
        take(*part, wantsText && part == best, mail);
}

void takeFile(const MimePart& part, MailMessage& mail)
{
    QString name = fileNameOf(part);
    const bool isInText = !isAttached(part) && !part.header("content-id").isEmpty() && part.type().startsWith("image/");
    if (isInText || isSignature(part.type()))
        return;
    if (part.type() == "message/rfc822") {
        const Result<MimePart> inner = readMime(part.content(), name);
        const QString subject = inner ? headerText(inner->header("subject")) : QString();
        if (name.isEmpty())
            name = (subject.isEmpty() ? u"mail"_s : subject) + u".eml"_s;
    }
    if (name.isEmpty())
        name = QString::fromLatin1(part.type().replace('/', '.'));
    mail.files.push_back({name, part.content()});
}

void take(const MimePart& part, bool wantsText, MailMessage& mail)
{
    if (part.type() == "multipart/alternative")
        return takeOneOf(part.parts, wantsText, mail);
    if (part.isMultipart() && !part.parts.empty()) {
        for (const MimePart& inner : part.parts)
            take(inner, wantsText, mail);
        return;
    }
    if (!isWords(part) && !part.isMultipart())
        return takeFile(part, mail);
    if (!wantsText)
        return;
    const QString text = part.type() == "text/html" ? wordsOfHtml(part.text()) : part.text();
    mail.text += (mail.text.isEmpty() || text.isEmpty() ? u""_s : u"\n\n"_s) + text.trimmed();
}

QByteArray withoutComments(const QByteArray& value)
{
    QByteArray plain;
    int depth = 0;
    for (const char c : value) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0)
            plain += c;
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return plain.simplified();
}

/// When it was sent, else when the last server got it.
std::optional<Instant> momentOf(const MimePart& mail)
{
    const QByteArray received = mail.header("received").split(';').back();
    for (const QByteArray& stated : {mail.header("date"), received}) {
        const QDateTime moment = QDateTime::fromString(QString::fromLatin1(withoutComments(stated)), Qt::RFC2822Date);
        if (moment.isValid())
            return Instant{moment.toMSecsSinceEpoch()};
    }
    return {};
}

/// `<a1@huber.example> <a2@huber.example>`
QStringList idsIn(const QByteArray& header)
{
    static const QRegularExpression id(QStringLiteral("<([^<>\\s]+)>"));
    QStringList all;
    for (auto found = id.globalMatch(headerText(header)); found.hasNext();)
        all += found.next().captured(1);
    return all;
}

/// One of a list of addresses: `Anna <anna@…>`, `anna@… (Anna)`.
MailAddress addressOf(const QByteArray& item)
{
    const qsizetype open = item.lastIndexOf('<');
    const qsizetype close = item.indexOf('>', open);
    if (open >= 0 && close > open) {
        const QString name = headerText(item.left(open).replace('"', "").replace('\\', ""));
        return {name, QString::fromUtf8(item.mid(open + 1, close - open - 1)).trimmed()};
    }
    const qsizetype comment = item.indexOf('(');
    if (comment > 0)
        return {headerText(item.mid(comment + 1).replace(')', "")), QString::fromUtf8(item.left(comment)).trimmed()};
    const QString text = headerText(item);
    return text.contains(u'@') ? MailAddress{{}, text} : MailAddress{text, {}};
}

struct Tag {
    QString name; ///< "p", "/p"
    qsizetype behind;
};

Tag tagAt(const QString& html, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < html.size() && (html[end].isLetterOrNumber() || html[end] == u'/'))
        ++end;
    const QString name = html.mid(at + 1, end - at - 1).toLower();
    const qsizetype close = html.indexOf(u'>', end);
    return {name, close < 0 ? html.size() : close + 1};
}

QString entityAt(const QString& html, qsizetype& at)
{
    static const QHash<QString, QString> known{{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"euro"_s, u"€"_s}, {u"auml"_s, u"ä"_s},
        {u"ouml"_s, u"ö"_s}, {u"uuml"_s, u"ü"_s}, {u"Auml"_s, u"Ä"_s}, {u"Ouml"_s, u"Ö"_s}, {u"Uuml"_s, u"Ü"_s},
        {u"szlig"_s, u"ß"_s}, {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s}, {u"hellip"_s, u"…"_s}, {u"copy"_s, u"©"_s}};
    constexpr qsizetype kLongest = 10;
    const qsizetype length = html.mid(at, kLongest).indexOf(u';');
    if (length < 0)
        return html.mid(at++, 1);
    const QString name = html.mid(at + 1, length - 1);
    QString text = known.value(name);
    if (name.startsWith(u'#')) {
        const bool isHex = name.mid(1, 1).toLower() == u"x"_s;
        const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const bool isLetter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        text = isLetter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : u" "_s;
    }
    if (text.isEmpty())
        return html.mid(at++, 1);
    at += length + 1;
    return text;
}

} // namespace

Result<MailMessage> readMail(const QByteArray& message, const QString& name)
{
    const Result<MimePart> part = readMime(message, name);
    if (!part)
        return part.error();
    MailMessage mail;
    mail.id = headerText(part->header("message-id")).remove(u'<').remove(u'>').trimmed();
    mail.at = momentOf(*part);
    mail.answers = idsIn(part->header("in-reply-to"));
    const QStringList before = idsIn(part->header("references"));
    for (auto id = before.rbegin(); id != before.rend(); ++id)
        mail.answers += *id;
    mail.answers.removeDuplicates();
    mail.from = mailAddresses(part->header("from"));
    mail.replyTo = mailAddresses(part->header("reply-to"));
    mail.to = mailAddresses(part->header("to"));
    mail.copies = mailAddresses(part->header("cc"));
    mail.subject = headerText(part->header("subject"));
    take(*part, true, mail);
    return mail;
}

std::vector<MailAddress> mailAddresses(const QByteArray& header)
{
    std::vector<MailAddress> all;
    QByteArray item;
    bool isQuoted = false;
    int depth = 0; // of comments and angles
    const auto finish = [&] {
        if (const MailAddress one = addressOf(item.trimmed()); !one.name.isEmpty() || !one.address.isEmpty())
            all.push_back(one);
        item.clear();
    };
    for (qsizetype i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if (c == '"')
            isQuoted = !isQuoted;
        depth += !isQuoted && (c == '<' || c == '(') ? 1 : 0;
        depth -= !isQuoted && (c == '>' || c == ')') && depth > 0 ? 1 : 0;
        if (!isQuoted && depth == 0 && (c == ',' || c == ';'))
            finish();
        else
            item += c;
    }
    finish();
    return all;
}

QString wordsOfHtml(const QString& html)
{
    static const QStringList lines{u"br"_s, u"/p"_s, u"/div"_s, u"/tr"_s, u"/li"_s, u"/h1"_s, u"/h2"_s, u"/h3"_s,
        u"/table"_s, u"/blockquote"_s, u"br/"_s};
    QString text;
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == u'&') {
            text += entityAt(html, at);
            continue;
        }
        if (html[at] != u'<') {
            const bool isBlank = html[at].isSpace();
            if (!isBlank || !(text.isEmpty() || text.back().isSpace()))
                text += isBlank ? QChar(u' ') : html[at];
            ++at;
            continue;
        }
        if (html.mid(at, 4) == u"<!--"_s) {
            const qsizetype end = html.indexOf(u"-->"_s, at);
            at = end < 0 ? html.size() : end + 3;
            continue;
        }
        const Tag tag = tagAt(html, at);
        at = tag.behind;
        if (tag.name == u"script"_s || tag.name == u"style"_s || tag.name == u"head"_s) {
            const qsizetype end = html.indexOf(QString(u"</"_s + tag.name), at, Qt::CaseInsensitive);
            at = end < 0 ? html.size() : end;
        } else if (lines.contains(tag.name)) {
            text += u'\n';
        }
    }
    QStringList kept;
    for (const QString& line : text.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty() || (!kept.isEmpty() && !kept.back().isEmpty()))
            kept += words;
    }
    return kept.join(u'\n').trimmed();
}

} // namespace kartei
