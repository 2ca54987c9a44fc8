#include "core/exchange/stored_cells.h"

#include "core/exchange/cells.h"
#include "core/exchange/value_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kartei {

namespace {

void addText(CsvCells& cells, QByteArrayView stored)
{
    constexpr char kMark = '\xEF'; // may begin a byte order mark, which a text in memory does not have
    if (stored.front() != kMark && stored.isValidUtf8())
        cells.addText(stored);
    else
        cells.addText(QString::fromUtf8(stored).toUtf8());
}

void addInteger(CsvCells& cells, qint64 value)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    cells.addNumber({digits.data(), end});
}

/// Whether labels, stored a line each, are told apart by commas alone.
bool arePlainLabels(QByteArrayView stored)
{
    constexpr QByteArrayView kDividing = ",;\":";
    return stored.size() > 2 && stored.front() == '\n' && stored.back() == '\n' && !stored.contains("\n\n")
        && std::ranges::none_of(stored, [&](char c) { return kDividing.contains(c); }) && stored.isValidUtf8();
}

/// YYYY-MM-DD of a day that there is.
bool isPlainDate(QByteArrayView text)
{
    const auto numberAt = [&](qsizetype at, qsizetype digits) {
        int number = 0;
        for (const char c : text.sliced(at, digits)) {
            if (c < '0' || c > '9')
                return 0;
            number = 10 * number + (c - '0');
        }
        return number;
    };
    return text.size() == 10 && text[4] == '-' && text[7] == '-'
        && QDate::isValid(numberAt(0, 4), numberAt(5, 2), numberAt(8, 2));
}

bool addDate(CsvCells& cells, QByteArrayView stored)
{
    if (isPlainDate(stored)) {
        cells.addText(stored);
        return true;
    }
    const QDate date = QDate::fromString(QString::fromUtf8(stored), Qt::ISODate);
    cells.addText(date.toString(Qt::ISODate).toUtf8());
    return date.isValid();
}

} // namespace

StoredCells::StoredCells(const Field& field, References& references) : m_field(field), m_references(references)
{
    for (const Choice& choice : field.choices)
        m_words.emplace_back(choice.name);
    const bool isWord = field.type == FieldType::Choice;
    m_mayBeEmpty = isWord ? std::ranges::any_of(m_words, &QByteArrayView::isEmpty) : field.type != FieldType::Date;
}

bool StoredCells::addWord(CsvCells& cells, QByteArrayView word) const
{
    cells.addText(word);
    return m_field.own || std::ranges::find(m_words, word) != m_words.end(); // a choice may be offered no longer
}

void StoredCells::addLabels(CsvCells& cells, QByteArrayView stored)
{
    m_labels.resize(0);
    if (arePlainLabels(stored)) {
        for (const char c : stored.sliced(1).chopped(1)) {
            if (c == '\n')
                m_labels.append(',');
            m_labels.append(c == '\n' ? ' ' : c);
        }
    } else {
        QStringList labels;
        FieldCodec<QStringList>::fromStored(labels, QString::fromUtf8(stored));
        m_labels = textOfLabels(labels).toUtf8();
    }
    cells.addText(m_labels);
}

void StoredCells::addMoment(CsvCells& cells, qint64 utcMs)
{
    if (!m_last.isSet || m_last.value != utcMs)
        m_last = {utcMs, {}, utcMs == 0 ? QByteArray() : Instant{utcMs}.toText().toLatin1(), true};
    cells.addText(m_last.text);
}

void StoredCells::addReference(CsvCells& cells, qint64 id)
{
    if (!m_last.isSet || m_last.value != id)
        m_last = {id, {}, id == 0 ? QByteArray() : referenceText(m_field, id, m_references).toUtf8(), true};
    cells.addText(m_last.text);
}

/// As it would be read into a record.
bool StoredCells::addOther(CsvCells& cells, const Row& row, int column, const Currency& currency)
{
    const qint64 value = row.integer(column);
    if (value == 0 && row.isNull(column)) {
        addNothing(cells);
        return true;
    }
    if (!m_last.isSet || m_last.value != value || m_last.currency != currency)
        m_last = {value, currency, unmistakableTextOf(m_field, value, currency).toLatin1(), true};
    cells.addNumber(m_last.text);
    return true;
}

void StoredCells::addNothing(CsvCells& cells) const
{
    if (isNumeric(m_field.type))
        cells.addNumber({});
    else
        cells.addEmptyText();
}

/// What is stored as a text that is not empty.
bool StoredCells::addStored(CsvCells& cells, QByteArrayView stored)
{
    switch (m_field.type) {
    case FieldType::Choice:
        return addWord(cells, stored);
    case FieldType::Date:
        return addDate(cells, stored);
    case FieldType::Labels:
        addLabels(cells, stored);
        return true;
    default:
        addText(cells, stored);
        return true;
    }
}

bool StoredCells::add(CsvCells& cells, const Row& row, int column, const Currency& currency)
{
    switch (m_field.type) {
    case FieldType::Text:
    case FieldType::Currency:
    case FieldType::Choice:
    case FieldType::Date:
    case FieldType::Labels: {
        const QByteArrayView stored = row.utf8(column);
        if (!stored.isEmpty())
            return addStored(cells, stored);
        cells.addEmptyText();
        return m_mayBeEmpty || row.isNull(column);
    }
    case FieldType::Instant:
        addMoment(cells, row.integer(column));
        return true;
    case FieldType::Reference:
        addReference(cells, row.integer(column));
        return true;
    case FieldType::Bool:
        cells.addText(row.integer(column) != 0 ? "yes" : "no");
        return true;
    case FieldType::Blob:
        cells.addText(row[column].toByteArray().toBase64());
        return true;
    case FieldType::Key:
        addInteger(cells, row.integer(column));
        return true;
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Measure:
    case FieldType::Price:
    case FieldType::Rate:
        return addOther(cells, row, column, currency);
    }
    Q_UNREACHABLE();
}

} // namespace kartei
