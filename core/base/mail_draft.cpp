#include "core/base/mail_draft.h"

#include <QCryptographicHash>
#include <QList>
#include <QUrl>

#include <algorithm>

namespace kartei {

namespace {

constexpr qsizetype kEncodedBytes = 45; ///< in one encoded word: 60 letters of the 75 that it may have
constexpr qsizetype kBase64Line = 76; ///< letters, by RFC 2045

bool isPlain(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
}

/// "=?UTF-8?B?TcO8bGxlcg==?=" for each piece; a character is in one of them as a whole.
QByteArray encodedWords(const QString& text)
{
    QList<QByteArray> words;
    QByteArray piece;
    const auto close = [&] { words += "=?UTF-8?B?" + piece.toBase64() + "?="; };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray bytes = text.mid(i, length).toUtf8();
        if (piece.size() + bytes.size() > kEncodedBytes) {
            close();
            piece.clear();
        }
        piece += bytes;
        i += length - 1;
    }
    close();
    return words.join("\r\n ");
}

QByteArray headerValue(const QString& text)
{
    const QString line = text.simplified();
    // what looks like an encoded word would be read as one, and long lines are cut by some
    return isPlain(line) && !line.contains(QLatin1String("=?")) && line.size() < kBase64Line ? line.toLatin1()
                                                                                             : encodedWords(line);
}

/// Without what would end it and begin another.
QByteArray plainAddress(const QString& address)
{
    QString plain = address;
    plain.removeIf([](QChar c) { return c <= u' ' || QStringView(u"<>,;\"").contains(c); });
    return plain.toUtf8();
}

QByteArray addressHeader(const QByteArray& header, const QString& name, const QString& address)
{
    if (address.isEmpty())
        return {};
    const QByteArray words = name.isEmpty() ? QByteArray() : encodedWords(name.simplified()) + ' ';
    return header + ": " + words + '<' + plainAddress(address) + ">\r\n";
}

/// A name that mail programs of every age read: the ASCII of it, and all of it.
QByteArray fileParameter(const QString& name)
{
    QByteArray plain;
    for (const QChar c : name)
        plain += c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\' ? static_cast<char>(c.unicode()) : '_';
    return "filename=\"" + plain + "\";\r\n filename*=UTF-8''" + QUrl::toPercentEncoding(name);
}

QByteArray base64Lines(const QByteArray& bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    lines.reserve(all.size() + all.size() / kBase64Line * 2 + 2);
    for (qsizetype i = 0; i < all.size(); i += kBase64Line)
        lines += all.mid(i, kBase64Line) + "\r\n";
    return lines;
}

QByteArray textPart(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\n', QLatin1String("\r\n"));
    return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64Lines(lines.toUtf8());
}

} // namespace

QByteArray mailFile(const MailDraft& draft)
{
    QByteArray mail = "X-Unsent: 1\r\n" + addressHeader("From", draft.fromName, draft.fromAddress)
        + addressHeader("To", draft.toName, draft.toAddress);
    mail += "Subject: " + headerValue(draft.subject) + "\r\nMIME-Version: 1.0\r\n";
    if (draft.fileName.isEmpty())
        return mail + textPart(draft.text);
    // in base64 no line of a part can look like it
    const QByteArray boundary
        = "=_kartei_" + QCryptographicHash::hash(draft.file, QCryptographicHash::Sha256).toHex().left(32);
    mail += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    mail += "--" + boundary + "\r\n" + textPart(draft.text);
    mail += "--" + boundary + "\r\nContent-Type: " + draft.mediaType
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n "
        + fileParameter(draft.fileName) + "\r\n\r\n" + base64Lines(draft.file);
    return mail + "--" + boundary + "--\r\n";
}

} // namespace kartei
