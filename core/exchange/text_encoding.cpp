#include "core/exchange/text_encoding.h"

#include "core/base/text.h"
#include "core/exchange/input_bytes.h"

#include <uchardet/uchardet.h>

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string_view>

namespace kartei {

namespace {

constexpr qint64 kChunk = 256 * 1024;

struct ByteOrderMark {
    const char* bytes;
    qsizetype length;
    const char* encoding;
};
constexpr std::array kMarks{ByteOrderMark{"\xEF\xBB\xBF", 3, "UTF-8"}, ByteOrderMark{"\xFF\xFE", 2, "UTF-16LE"},
    ByteOrderMark{"\xFE\xFF", 2, "UTF-16BE"}};

qsizetype markLength(const QByteArray& head, const QByteArray& encoding)
{
    for (const ByteOrderMark& mark : kMarks) {
        if (head.startsWith(QByteArrayView(mark.bytes, mark.length)) && encoding == mark.encoding)
            return mark.length;
    }
    return 0;
}

/// Length of `bytes` without a character that is cut off at its end.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (byte < 0x80)
            break;
        if (byte >= 0xC0) {
            const qsizetype needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return needed > back ? bytes.size() - back : bytes.size();
        }
    }
    return bytes.size();
}

/// UTF-16 of western text has its zeros in every second byte.
std::optional<QByteArray> utf16Of(QByteArrayView head)
{
    const qsizetype units = qMin<qsizetype>(head.size(), 4096) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < units; ++i) {
        first += head[2 * i] == '\0';
        second += head[2 * i + 1] == '\0';
    }
    if (second > units / 2 && first == 0)
        return "UTF-16LE";
    if (first > units / 2 && second == 0)
        return "UTF-16BE";
    return std::nullopt;
}

QByteArray guessedName(uchardet_t detector)
{
    uchardet_data_end(detector);
    const QByteArray name = uchardet_get_charset(detector);
    if (name.isEmpty() || name == "ASCII" || !QStringDecoder(name.constData()).isValid())
        return "windows-1252";
    return name;
}

Result<> rewind(QIODevice& input)
{
    if (input.seek(0))
        return {};
    return Error{Error::Kind::Access,
        QCoreApplication::translate("Csv", "The file could not be read: %1.").arg(input.errorString()), {}};
}

/// From its beginning to its end, until `use` says that it is enough; then back to the beginning.
Result<> eachChunk(QIODevice& input, const std::function<bool(const QByteArray&)>& use)
{
    while (true) {
        const Result<QByteArray> chunk = readChunk(input, kChunk);
        if (!chunk)
            return chunk.error();
        if (chunk->isEmpty() || !use(*chunk))
            return rewind(input);
    }
}

Result<bool> isUtf8(QIODevice& input)
{
    bool fits = true;
    QByteArray pending;
    const Result<> read = eachChunk(input, [&](const QByteArray& chunk) {
        pending += chunk;
        const qsizetype whole = wholeCharacters(pending);
        fits = QByteArrayView(pending).first(whole).isValidUtf8();
        pending.remove(0, whole);
        return fits;
    });
    return read ? Result<bool>(fits && pending.isEmpty()) : Result<bool>(read.error());
}

Result<QByteArray> guessedEncoding(QIODevice& input)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const Result<> read = eachChunk(input, [&](const QByteArray& chunk) {
        uchardet_handle_data(detector.get(), chunk.constData(), static_cast<size_t>(chunk.size()));
        return true;
    });
    return read ? Result<QByteArray>(guessedName(detector.get())) : Result<QByteArray>(read.error());
}

} // namespace

Result<TextEncoding> detectEncoding(QIODevice& input)
{
    if (const Result<> fits = checkInputSize(input); !fits)
        return fits.error();
    const QByteArray head = input.peek(4096);
    for (const ByteOrderMark& mark : kMarks) {
        if (markLength(head, mark.encoding) > 0)
            return TextEncoding{mark.encoding, mark.length, false};
    }
    if (const std::optional<QByteArray> wide = utf16Of(head))
        return TextEncoding{*wide, 0, false};
    const Result<bool> utf8 = isUtf8(input);
    if (!utf8)
        return utf8.error();
    if (*utf8)
        return TextEncoding{"UTF-8", 0, false};
    const Result<QByteArray> guessed = guessedEncoding(input);
    return guessed ? Result<TextEncoding>(TextEncoding{*guessed, 0, true}) : Result<TextEncoding>(guessed.error());
}

Result<TextEncoding> statedEncoding(QIODevice& input, const QString& name)
{
    const QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid()) {
        return Error{Error::Kind::Usage,
            QCoreApplication::translate("Csv", "There is no encoding named %1; use UTF-8, UTF-16 or windows-1252.")
                .arg(isolated(name)),
            {}};
    }
    const QByteArray head = input.peek(4);
    QByteArray canonical = name.toLatin1().toUpper();
    if (canonical == "UTF8")
        canonical = "UTF-8";
    if (canonical == "UTF-16" || canonical == "UTF16")
        canonical = head.startsWith("\xFE\xFF") ? "UTF-16BE" : "UTF-16LE";
    return TextEncoding{canonical, markLength(head, canonical), false};
}

std::optional<char> statedSeparator(QByteArrayView utf8Sample)
{
    QByteArray line = utf8Sample.first(qMin<qsizetype>(utf8Sample.size(), 16)).toByteArray();
    const auto end = std::ranges::find_if(line, [](char c) { return c == '\n' || c == '\r'; });
    line.truncate(end - line.begin());
    if (line.size() == 7 && line.startsWith('"') && line.endsWith('"'))
        line = line.sliced(1, 5);
    if (line.size() != 5 || !line.toLower().startsWith("sep="))
        return {};
    const char stated = line[4];
    const bool isText = stated == '"' || QChar::isLetterOrNumber(static_cast<unsigned char>(stated));
    return isText ? std::nullopt : std::optional(stated);
}

/// Where the first line is a title that has none: how many the table below it has. 0: there is no such table.
static int belowTitle(char separator, const std::map<int, int>& rowsByCount, int rows)
{
    const int least = separator == ',' ? 3 : 2; // a list of addresses in one column has commas, too
    constexpr double kNearlyAll = 0.7;
    const auto most = std::ranges::max_element(rowsByCount, {},
        [&](const std::pair<const int, int>& entry) { return entry.first < least ? 0 : entry.second; });
    const bool isTable = most != rowsByCount.end() && most->first >= least && most->second >= kNearlyAll * rows;
    return isTable ? most->first : 0;
}

char guessSeparator(QByteArrayView utf8Sample)
{
    constexpr std::string_view kBeforeQuote = ",;\t|\n\r\"";
    char best = ',';
    double bestShare = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        std::map<int, int> rowsByCount;
        int rows = 0;
        int header = -1;
        int count = 0;
        bool quoted = false;
        char previous = '\n';
        for (const char c : utf8Sample) {
            if (c == '"' && (quoted || kBeforeQuote.find(previous) != kBeforeQuote.npos))
                quoted = !quoted;
            else if (!quoted && c == candidate)
                ++count;
            else if (!quoted && (c == '\n' || c == '\r') && previous != '\n' && previous != '\r') {
                header = header < 0 ? count : header;
                ++rowsByCount[count];
                ++rows;
                count = 0;
            }
            previous = c;
        }
        if (header < 0)
            header = count;
        if (header == 0)
            header = belowTitle(candidate, rowsByCount, rows);
        const double share = rows == 0 ? 1.0 : static_cast<double>(rowsByCount[header]) / rows;
        if (header > 0 && share > bestShare) {
            bestShare = share;
            best = candidate;
        }
    }
    return best;
}

} // namespace kartei
