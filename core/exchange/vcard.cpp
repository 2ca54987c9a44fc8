#include "core/exchange/vcard.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPropertyLimit = 10'000; ///< of one card

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (!line.isEmpty() && isLineEnd(line.back()))
        line.chop(1);
    return line;
}

bool isQuotedPrintable(QByteArrayView line)
{
    const QByteArrayView head = line.first(std::max<qsizetype>(line.indexOf(':'), 0));
    return head.toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

int hexOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

/// RFC 2045; what is no escape stays.
QByteArray unquoted(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexOf(text[i + 1]) : -1;
        const int low = high >= 0 ? hexOf(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

QString decoded(const QByteArray& bytes, const QByteArray& encoding)
{
    QStringDecoder decoder(encoding.constData());
    QStringDecoder stated(decoder.isValid() ? encoding.constData() : "UTF-8");
    const QString text = stated(bytes);
    if (!stated.hasError())
        return text;
    QStringDecoder western("windows-1252"); // what old telephones write without saying so
    return western(bytes);
}

/// RFC 6868: what a parameter can't hold otherwise.
QString withoutCarets(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'^' && i + 1 < text.size() ? text[i + 1] : QChar();
        if (next == u'n' || next == u'^' || next == u'\'') {
            plain += next == u'n' ? u'\n' : next == u'^' ? u'^' : u'"';
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

/// Where `text` is divided at `separator` outside of quotation marks.
QStringList dividedOutsideQuotes(const QString& text, QChar separator)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = isQuoted != (c == u'"');
        if (c == separator && !isQuoted)
            parts += QString();
        else
            parts.back() += c;
    }
    return parts;
}

QString withoutQuotes(QString text)
{
    if (text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    return withoutCarets(text);
}

std::vector<std::pair<QString, QString>> parametersOf(const QStringList& texts)
{
    std::vector<std::pair<QString, QString>> parameters;
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = equals < 0 ? QString() : text.left(equals).trimmed().toUpper();
        for (const QString& value : dividedOutsideQuotes(text.mid(equals + 1), u','))
            parameters.emplace_back(name, withoutQuotes(value.trimmed()));
    }
    return parameters;
}

/// The colon behind name and parameters, or -1.
qsizetype colonOf(const QByteArray& line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        isQuoted = isQuoted != (line[i] == '"');
        if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.indexOf(':'); // a quotation mark that is never closed
}

bool isMark(const VCardProperty& property, QLatin1String name)
{
    return property.name == name && property.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
}

VCardVersion versionOf(const VCard& card)
{
    const VCardProperty* version = card.find(u"VERSION");
    const QString text = version ? version->value.trimmed() : QString();
    return text == "2.1"_L1 ? VCardVersion::V21 : text == "4.0"_L1 ? VCardVersion::V40 : VCardVersion::V30;
}

} // namespace

QStringList VCardProperty::types() const
{
    QStringList found;
    for (const auto& [key, given] : parameters) {
        if (key == "TYPE"_L1 || key.isEmpty())
            found += given.toLower();
    }
    return found;
}

QString VCardProperty::parameter(QStringView wanted) const
{
    const auto found = std::ranges::find_if(parameters, [&](const auto& given) { return given.first == wanted; });
    return found == parameters.end() ? QString() : found->second;
}

const VCardProperty* VCard::find(QStringView name) const
{
    const auto found
        = std::ranges::find_if(properties, [&](const VCardProperty& property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

QString VCard::textOf(QStringView name) const
{
    const VCardProperty* property = find(name);
    return property ? vCardText(property->value, version) : QString();
}

VCardReader::VCardReader(QByteArray content, QByteArray encoding)
    : m_content(std::move(content)), m_encoding(std::move(encoding))
{
}

Result<VCardReader> VCardReader::open(QByteArray content, const QByteArray& encoding)
{
    if (!encoding.startsWith("UTF-16"))
        return VCardReader(std::move(content), encoding);
    QStringDecoder decoder(encoding.constData());
    const QString text = decoder(content);
    if (decoder.hasError())
        return invalid(QCoreApplication::translate("Exchange", "The bytes of this file are no text in the encoding %1.")
                           .arg(QLatin1String(encoding)));
    return VCardReader(text.toUtf8(), "UTF-8");
}

QByteArrayView VCardReader::peekLine() const
{
    const QByteArrayView rest = QByteArrayView(m_content).sliced(m_at);
    qsizetype end = 0;
    while (end < rest.size() && !isLineEnd(rest[end]))
        ++end;
    if (end < rest.size())
        end += rest[end] == '\r' && end + 1 < rest.size() && rest[end + 1] == '\n' ? 2 : 1;
    return rest.first(end);
}

QByteArrayView VCardReader::physicalLine()
{
    const QByteArrayView line = peekLine();
    m_at += line.size();
    m_line += line.isEmpty() ? 0 : 1;
    return line;
}

std::optional<VCardReader::Line> VCardReader::nextLine()
{
    if (m_at >= m_content.size())
        return std::nullopt;
    Line line{m_at, m_line + 1, withoutEnd(physicalLine()).toByteArray()};
    const bool isQuoted = isQuotedPrintable(line.bytes);
    while (m_at < m_content.size()) {
        const QByteArrayView following = withoutEnd(peekLine());
        if (isQuoted && line.bytes.endsWith('=')) { // a soft break
            line.bytes.chop(1);
            line.bytes += following;
        } else if (!following.isEmpty() && (following.front() == ' ' || following.front() == '\t')) {
            line.bytes += following.sliced(1);
        } else {
            break;
        }
        physicalLine();
    }
    return line;
}

VCardProperty VCardReader::propertyOf(const Line& line) const
{
    VCardProperty property;
    property.line = line.number;
    const qsizetype colon = colonOf(line.bytes);
    if (colon < 0)
        return property;
    QStringList head = dividedOutsideQuotes(decoded(line.bytes.first(colon), m_encoding), u';');
    const QString name = head.takeFirst();
    const qsizetype dot = name.indexOf(u'.');
    property.group = dot > 0 ? name.left(dot).trimmed() : QString();
    property.name = name.mid(dot + 1).trimmed().toUpper();
    property.parameters = parametersOf(head);
    const QString charset = property.parameter(u"CHARSET");
    const QString encoding = property.parameter(u"ENCODING");
    const bool isQuoted = encoding.compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0
        || property.types().contains("quoted-printable"_L1);
    const QByteArrayView value = QByteArrayView(line.bytes).sliced(colon + 1);
    property.value = decoded(
        isQuoted ? unquoted(value) : value.toByteArray(), charset.isEmpty() ? m_encoding : charset.toLatin1());
    return property;
}

std::optional<VCard> VCardReader::next()
{
    while (const std::optional<Line> line = nextLine()) {
        if (isMark(propertyOf(*line), "BEGIN"_L1))
            return cardFrom(*line);
    }
    return std::nullopt;
}

VCard VCardReader::cardFrom(const Line& begin)
{
    VCard card;
    card.line = begin.number;
    const bool isWhole = readProperties(card);
    if (!isWhole)
        card.fault = QCoreApplication::translate("Exchange", "The card that begins in line %1 has no end (END:VCARD).")
                         .arg(card.line);
    else if (std::ssize(card.properties) > kPropertyLimit)
        card.fault = QCoreApplication::translate("Exchange", "This card has more than %1 lines.").arg(kPropertyLimit);
    card.text = decoded(m_content.sliced(begin.at, m_at - begin.at), m_encoding);
    card.version = versionOf(card);
    return card;
}

/// Up to the end of the card, or to where another begins before it. False: it has no end.
bool VCardReader::readProperties(VCard& card)
{
    int depth = 1;
    while (const std::optional<Line> line = nextLine()) {
        VCardProperty property = propertyOf(*line);
        const bool isAgent = depth > 1 || (!card.properties.empty() && card.properties.back().name == "AGENT"_L1);
        if (isMark(property, "BEGIN"_L1)) {
            if (!isAgent) {
                m_at = line->at;
                m_line = line->number - 1;
                return false;
            }
            ++depth;
        } else if (isMark(property, "END"_L1)) {
            if (--depth == 0)
                return true;
        } else if (depth == 1 && !property.name.isEmpty() && std::ssize(card.properties) <= kPropertyLimit) {
            card.properties.push_back(std::move(property));
        }
    }
    return false;
}

static bool isEscaped(QChar c, VCardVersion version)
{
    return version == VCardVersion::V21 ? c == u';'
                                        : c == u';' || c == u',' || c == u'\\' || c == u'n' || c == u'N' || c == u':';
}

QStringList vCardParts(QStringView value, QChar separator, VCardVersion version)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const QChar next = c == u'\\' && i + 1 < value.size() ? value[i + 1] : QChar();
        if (!next.isNull() && (isEscaped(next, version) || next == separator)) {
            ++i;
            parts.back() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == separator) {
            parts += QString();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

QString vCardText(QStringView value, VCardVersion version)
{
    return vCardParts(value, QChar(), version).join(QChar());
}

} // namespace kartei
