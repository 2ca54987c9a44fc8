#include "core/exchange/csv_reader.h"

#include "core/exchange/formula_guard.h"
#include "core/exchange/input_bytes.h"

#include <csv.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QStringDecoder>

namespace kartei {

namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr qsizetype kSample = 256 * 1024;
constexpr size_t kFieldLimit = 1024 * 1024;
constexpr qsizetype kColumnLimit = 1000;
constexpr int kBeforeRow = 0; // values of csv_parser::pstate
constexpr int kInField = 2;

} // namespace

struct CsvReader::State {
    QIODevice* input = nullptr;
    TextEncoding encoding;
    QStringDecoder decoder;
    csv_parser parser{};
    QByteArray text; ///< decoded to UTF-8, not yet parsed
    qsizetype parsed = 0; ///< of `text`
    bool inputEnded = false;
    bool fieldTooLarge = false;
    bool finished = false;
    qint64 line = 0; ///< the one that was parsed last
    qint64 rowLine = 1;
    qint64 fieldLine = 1; ///< where the field that is being read began
    QStringList cells;
    std::optional<CsvRow> row;

    State() { csv_init(&parser, 0); }
    ~State() { csv_free(&parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    Result<> decodeMore();
    Result<std::optional<QByteArrayView>> nextLine();
    Result<> parse(QByteArrayView physicalLine);
    Result<> checkLimits() const;
    Result<> finish();

    static void onField(void* content, size_t length, void* state);
    static void onRow(int end, void* state);
};

void CsvReader::State::onField(void* content, size_t length, void* data)
{
    auto* state = static_cast<State*>(data);
    const QUtf8StringView cell(static_cast<const char*>(content), static_cast<qsizetype>(length));
    state->fieldTooLarge = state->fieldTooLarge || length > kFieldLimit;
    state->cells += unguarded(cell.toString());
    state->fieldLine = state->line;
}

void CsvReader::State::onRow(int, void* data)
{
    auto* state = static_cast<State*>(data);
    state->row = CsvRow{state->rowLine, std::move(state->cells)};
    state->cells.clear();
}

Result<> CsvReader::State::decodeMore()
{
    const Result<QByteArray> chunk = readChunk(*input, kChunk);
    if (!chunk)
        return chunk.error();
    inputEnded = chunk->isEmpty();
    text.remove(0, parsed);
    parsed = 0;
    if (encoding.name == "UTF-8") {
        text += *chunk;
        return {};
    }
    text += QString(decoder(*chunk)).toUtf8();
    if (decoder.hasError()) {
        return invalid(QCoreApplication::translate(
            "Csv", "Line %1: these bytes are no text in the encoding %2. Choose another encoding.")
                           .arg(line + 1)
                           .arg(QLatin1String(encoding.name)));
    }
    return {};
}

/// Up to and including its line end; the view is valid until the next call.
Result<std::optional<QByteArrayView>> CsvReader::State::nextLine()
{
    qsizetype end = parsed;
    while (true) {
        while (end < text.size() && text[end] != '\n' && text[end] != '\r')
            ++end;
        const bool mayBeHalf = end + 1 >= text.size() && !(end < text.size() && text[end] == '\n');
        if (!mayBeHalf || inputEnded)
            break;
        end -= parsed;
        if (const Result<> more = decodeMore(); !more)
            return more.error();
    }
    if (parsed >= text.size())
        return std::optional<QByteArrayView>();
    if (end < text.size())
        end += text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n' ? 2 : 1;
    const QByteArrayView found = QByteArrayView(text).sliced(parsed, end - parsed);
    parsed = end;
    ++line;
    return std::optional(found);
}

Result<> CsvReader::State::parse(QByteArrayView physicalLine)
{
    if (physicalLine.contains('\0'))
        return invalid(QCoreApplication::translate(
            "Csv", "Line %1 contains a zero byte: this is no text file, or its encoding is another one.")
                           .arg(line));
    if (!physicalLine.isValidUtf8())
        return invalid(QCoreApplication::translate(
            "Csv", "Line %1: these bytes are no text in the encoding %2. Choose another encoding.")
                           .arg(line)
                           .arg(QLatin1String(encoding.name)));
    if (parser.pstate == kBeforeRow) {
        rowLine = line;
        fieldLine = line;
    }
    csv_parse(&parser, physicalLine.data(), static_cast<size_t>(physicalLine.size()), &onField, &onRow, this);
    return checkLimits();
}

Result<> CsvReader::State::checkLimits() const
{
    if (fieldTooLarge || parser.entry_pos > kFieldLimit)
        return invalid(QCoreApplication::translate(
            "Csv", "A field in line %1 is larger than 1 MB. Is a quotation mark not closed there?")
                           .arg(fieldLine));
    if ((row ? row->cells : cells).size() > kColumnLimit)
        return invalid(
            QCoreApplication::translate("Csv", "Line %1 has more than %2 columns.").arg(rowLine).arg(kColumnLimit));
    return {};
}

Result<> CsvReader::State::finish()
{
    finished = true;
    if (parser.pstate == kInField && parser.quoted)
        return invalid(
            QCoreApplication::translate("Csv", "The quotation mark opened in line %1 is never closed.").arg(fieldLine));
    csv_fini(&parser, &onField, &onRow, this);
    return checkLimits();
}

CsvReader::CsvReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(QIODevice& input, const TextEncoding& encoding, std::optional<char> separator)
{
    if (const Result<> fits = checkInputSize(input); !fits)
        return fits.error();
    auto state = std::make_unique<State>();
    state->input = &input;
    state->encoding = encoding;
    state->decoder = QStringDecoder(encoding.name.constData());
    input.skip(encoding.bomLength);
    while (!state->inputEnded && state->text.size() < kSample) {
        if (const Result<> more = state->decodeMore(); !more)
            return more.error();
    }
    const std::optional<char> stated = statedSeparator(state->text);
    if (stated) {
        if (const auto skipped = state->nextLine(); !skipped)
            return skipped.error();
    }
    const char chosen = separator ? *separator : stated ? *stated : guessSeparator(state->text);
    csv_set_delim(&state->parser, static_cast<unsigned char>(chosen));
    csv_set_space_func(&state->parser, [](unsigned char) { return 0; });
    csv_set_blk_size(&state->parser, 4096);
    return CsvReader(std::move(state));
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    State& state = *m_state;
    while (!state.row && !state.finished) {
        const Result<std::optional<QByteArrayView>> physicalLine = state.nextLine();
        if (!physicalLine)
            return physicalLine.error();
        if (const Result<> parsed = *physicalLine ? state.parse(**physicalLine) : state.finish(); !parsed)
            return parsed.error();
    }
    return std::exchange(state.row, std::nullopt);
}

char CsvReader::separator() const
{
    return static_cast<char>(csv_get_delim(&m_state->parser));
}

qint64 CsvReader::position() const
{
    return m_state->input->pos();
}

} // namespace kartei
