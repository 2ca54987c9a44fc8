#include "core/exchange/mime_part.h"

#include "core/base/text.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace kartei {

namespace {

constexpr int kDeepest = 20; ///< parts inside of each other
constexpr int kMostParts = 1000;
constexpr qsizetype kMostHeaders = 2000;
constexpr qsizetype kLongestHeader = 200'000; ///< bytes; what is longer is cut
constexpr qsizetype kLongestBoundary = 70; ///< bytes, by RFC 2046; what is longer is none
constexpr qsizetype kLongestWord = 2000; ///< bytes of one encoded word; the standard says 75

/// Where nothing or nothing known is stated: UTF-8 if it is that, else what old programs write without saying so.
QString decoded(const QByteArray& bytes, const QByteArray& charset)
{
    QStringDecoder stated(charset.isEmpty() ? "UTF-8" : charset.constData());
    if (!stated.isValid() || charset.compare("us-ascii", Qt::CaseInsensitive) == 0)
        stated = QStringDecoder(QStringDecoder::Utf8);
    const QString text = stated.decode(bytes);
    if (!stated.hasError())
        return text;
    return QStringDecoder("windows-1252").decode(bytes);
}

std::optional<char> hexPair(const QByteArray& bytes, qsizetype at)
{
    bool isHex = false;
    const int value = at + 2 <= bytes.size() ? bytes.mid(at, 2).toInt(&isHex, 16) : 0;
    return isHex ? std::optional(static_cast<char>(value)) : std::nullopt;
}

/// `mark` stands before two hexadecimal digits: '=' of quoted-printable, '%' of RFC 2231.
QByteArray withoutHex(const QByteArray& bytes, char mark)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const std::optional<char> byte = bytes[i] == mark ? hexPair(bytes, i + 1) : std::nullopt;
        plain += byte.value_or(bytes[i]);
        i += byte ? 2 : 0;
    }
    return plain;
}

QByteArray withoutQuoting(const QByteArray& bytes)
{
    QByteArray joined = bytes;
    joined.replace("=\r\n", "").replace("=\n", "");
    return withoutHex(joined, '=');
}

/// One "=?charset?B?…?=" from `at` on; moves behind it.
std::optional<std::pair<QByteArray, QByteArray>> encodedWord(const QByteArray& value, qsizetype& at)
{
    if (value[at] != '=' || at + 1 == value.size() || value[at + 1] != '?')
        return {};
    const QByteArray word = value.mid(at, kLongestWord);
    const qsizetype charsetEnd = word.indexOf('?', 2);
    const qsizetype kindEnd = charsetEnd < 0 ? -1 : word.indexOf('?', charsetEnd + 1);
    const qsizetype end = kindEnd < 0 ? -1 : word.indexOf("?=", kindEnd + 1);
    if (end < 0 || kindEnd != charsetEnd + 2)
        return {};
    const QByteArray charset = word.mid(2, charsetEnd - 2).split('*').front(); // a language may follow
    const QByteArray text = word.mid(kindEnd + 1, end - kindEnd - 1);
    const char kind = word[charsetEnd + 1];
    if (kind != 'b' && kind != 'B' && kind != 'q' && kind != 'Q')
        return {};
    at += end + 2;
    const bool isBase64 = kind == 'b' || kind == 'B';
    return std::pair(
        charset, isBase64 ? QByteArray::fromBase64(text) : withoutHex(QByteArray(text).replace('_', ' '), '='));
}

/// Splits at `;`, but not in quotation marks.
QList<QByteArray> fields(const QByteArray& value)
{
    QList<QByteArray> all{QByteArray()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '"')
            isQuoted = !isQuoted;
        if (value[i] == ';' && !isQuoted)
            all += QByteArray();
        else if (value[i] == '\\' && isQuoted && i + 1 < value.size())
            all.back() += value[++i];
        else if (value[i] != '"')
            all.back() += value[i];
    }
    return all;
}

/// Reads the headers from `at` on, which is then where the body begins.
std::vector<std::pair<QByteArray, QByteArray>> readHeaders(QByteArrayView message, qsizetype& at)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    while (at < message.size()) {
        const qsizetype end = message.indexOf('\n', at);
        QByteArrayView line = message.sliced(at, (end < 0 ? message.size() : end) - at);
        at = end < 0 ? message.size() : end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        line = line.first(qMin(line.size(), kLongestHeader));
        const qsizetype colon = line.indexOf(':');
        const bool isContinued = line.front() == ' ' || line.front() == '\t';
        if (isContinued && !headers.empty() && headers.back().second.size() < kLongestHeader)
            headers.back().second += ' ' + line.trimmed().toByteArray();
        else if (!isContinued && colon > 0 && std::ssize(headers) < kMostHeaders)
            headers.emplace_back(
                line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return headers;
}

/// Whether the mark at `at` is a whole boundary: "inner" is not "inner2".
bool isBoundary(QByteArrayView body, qsizetype at, const QByteArray& mark)
{
    const QByteArrayView behind = body.sliced(at + mark.size());
    return behind.isEmpty() || behind.startsWith("--") || QByteArrayView("\r\n \t").contains(behind.front());
}

/// Where the next line that begins with the mark is, from the line at `at` on; -1: there is none. Nothing but the
/// beginnings of lines is compared, so that a body of dashes is not compared at every byte.
qsizetype nextMark(QByteArrayView body, const QByteArray& mark, qsizetype at)
{
    while (at >= 0 && at < body.size()) {
        if (body.sliced(at).startsWith(mark))
            return at;
        const qsizetype end = body.indexOf('\n', at);
        at = end < 0 ? -1 : end + 1;
    }
    return -1;
}

/// What stands between the lines of a boundary.
std::vector<QByteArrayView> divided(QByteArrayView body, const QByteArray& boundary)
{
    const QByteArray mark = "--" + boundary;
    std::vector<QByteArrayView> pieces;
    qsizetype begin = -1; // of the piece that is open
    for (qsizetype at = 0; at <= body.size() && std::ssize(pieces) <= kMostParts;) {
        const qsizetype found = nextMark(body, mark, at);
        const qsizetype next = found < 0 ? -1 : body.indexOf('\n', found + mark.size());
        if (found >= 0 && !isBoundary(body, found, mark)) {
            at = next < 0 ? body.size() : next + 1;
            continue;
        }
        qsizetype end = found < 0 ? body.size() : found;
        if (begin >= 0) {
            end -= found > begin ? 1 : 0; // the line end belongs to the boundary
            end -= end > begin && body[end - 1] == '\r' ? 1 : 0;
            pieces.push_back(body.sliced(begin, end - begin));
        }
        if (next < 0 || body.sliced(found + mark.size()).startsWith("--"))
            break;
        begin = at = next + 1;
    }
    return pieces;
}

Error tooNested(const QString& name)
{
    return invalid(QCoreApplication::translate(
        "Mail", "“%1” has more parts inside of each other than any mail has. Add it as a file if you want to keep it.")
                       .arg(isolated(name)));
}

Result<MimePart> read(QByteArrayView bytes, const QString& name, int depth, int& count)
{
    if (depth > kDeepest || ++count > kMostParts)
        return tooNested(name);
    MimePart part;
    qsizetype at = 0;
    part.headers = readHeaders(bytes, at);
    const QByteArrayView body = bytes.sliced(at);
    const QByteArray boundary = part.parameter("content-type", "boundary").toUtf8();
    if (!part.isMultipart() || boundary.isEmpty() || boundary.size() > kLongestBoundary) {
        part.body = body.toByteArray();
        return part;
    }
    for (const QByteArrayView piece : divided(body, boundary)) {
        Result<MimePart> inner = read(piece, name, depth + 1, count);
        if (!inner)
            return inner;
        part.parts.push_back(std::move(*inner));
    }
    return part;
}

} // namespace

QByteArray MimePart::header(const QByteArray& name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray MimePart::type() const
{
    const QByteArray type = header("content-type").split(';').front().trimmed().toLower();
    return type.contains('/') ? type : QByteArray("text/plain");
}

QString MimePart::parameter(const QByteArray& headerName, const QByteArray& name) const
{
    QMap<int, QByteArray> pieces; // of RFC 2231, by their number
    bool isEncoded = false;
    QString plain; // for programs that don't know the others
    for (const QByteArray& field : fields(header(headerName)).mid(1)) {
        const qsizetype equals = field.indexOf('=');
        const QByteArray key = field.left(equals).trimmed().toLower();
        const QByteArray value = field.mid(equals + 1).trimmed();
        if (equals < 0 || !key.startsWith(name))
            continue;
        const QByteArray rest = key.mid(name.size());
        if (rest.isEmpty())
            plain = headerText(value); // encoded as words, against the standard, by many
        if (rest.startsWith('*')) {
            isEncoded = isEncoded || rest.endsWith('*');
            pieces.insert(rest.mid(1).split('*').front().toInt(), value);
        }
    }
    if (pieces.isEmpty())
        return plain;
    QByteArray whole;
    for (const QByteArray& piece : std::as_const(pieces))
        whole += piece;
    const QList<QByteArray> stated = whole.split('\'');
    if (!isEncoded || stated.size() < 3)
        return decoded(withoutHex(whole, '%'), {});
    return decoded(withoutHex(whole.mid(stated[0].size() + stated[1].size() + 2), '%'), stated[0]);
}

QByteArray MimePart::content() const
{
    const QByteArray encoding = header("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(body);
    return encoding == "quoted-printable" ? withoutQuoting(body) : body;
}

QString MimePart::text() const
{
    return normalised(decoded(content(), parameter("content-type", "charset").toLatin1()));
}

Result<MimePart> readMime(const QByteArray& message, const QString& name)
{
    int count = 0;
    Result<MimePart> mail = read(message, name, 0, count);
    if (!mail)
        return mail;
    const bool isMail = !mail->header("from").isEmpty()
        && (!mail->header("date").isEmpty() || !mail->header("subject").isEmpty()
            || !mail->header("message-id").isEmpty());
    if (!isMail)
        return invalid(QCoreApplication::translate("Mail",
            "“%1” is no e-mail: it does not say from whom it is and when. Save the mail as .eml in your mail program.")
                           .arg(isolated(name)));
    return mail;
}

QString headerText(const QByteArray& value)
{
    QString text;
    QByteArray bytes; // of encoded words that follow each other: a letter may be divided between them
    QByteArray charset;
    QByteArray plain;
    const auto flush = [&] {
        text += decoded(bytes, charset) + decoded(plain, {});
        bytes.clear();
        plain.clear();
    };
    for (qsizetype at = 0; at < value.size();) {
        const auto word = encodedWord(value, at);
        if (!word) {
            plain += value[at++];
            continue;
        }
        if (!plain.trimmed().isEmpty() || word->first.compare(charset, Qt::CaseInsensitive) != 0)
            flush();
        plain.clear(); // blanks between words are none
        charset = word->first;
        bytes += word->second;
    }
    flush();
    return normalised(text).simplified();
}

} // namespace kartei
