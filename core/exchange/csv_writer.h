#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <algorithm>
#include <functional>
#include <string>

namespace kartei {

/// Whether text that looks like a formula gets an apostrophe.
enum class CsvGuard { Formulas, None };

/// How a table is spelled.
struct CsvForm {
    char separator = ',';
    CsvGuard guard = CsvGuard::Formulas;
    char decimalSign = '.';

    /// As spreadsheets of the region open it: where decimals have a comma, a semicolon is between the cells.
    static CsvForm of(const QLocale& region);
};

/// Takes the next portion of a file that is made bit by bit.
using Sink = std::function<Result<>(const QByteArray& portion)>;

/// Cells as they stand in a file, a separator before each. Every text is quoted.
class CsvCells {
public:
    explicit CsvCells(const CsvForm& form = {}) : m_form(form) { }
    void addText(QByteArrayView utf8);
    void addEmptyText()
    {
        char* at = roomFor(3);
        *at++ = m_form.separator;
        *at++ = '"';
        *at = '"';
        m_size += 3;
    }
    /// Machine form, written without quotes unless its decimal sign is the separator.
    void addNumber(QByteArrayView ascii);

    size_t size() const { return m_size; }
    QByteArrayView bytes(size_t begin, size_t end) const
    {
        return {m_room.data() + begin, static_cast<qsizetype>(end - begin)};
    }
    QByteArrayView bytes() const { return bytes(0, m_size); }
    void clear() { m_size = 0; }

private:
    char* roomFor(size_t more)
    {
        if (m_room.size() - m_size < more)
            m_room.resize(std::max(2 * m_room.size(), m_size + more));
        return m_room.data() + m_size;
    }
    void addQuoted(QByteArrayView utf8);
    void addBare(QByteArrayView ascii);

    std::string m_room; ///< the first `m_size` bytes are written
    size_t m_size = 0;
    CsvForm m_form;
};

/// RFC 4180 in UTF-8 with byte order mark and CRLF, as spreadsheets expect it.
class CsvWriter {
public:
    explicit CsvWriter(const CsvForm& form = {});
    void addText(const QString& text);
    /// As CsvCells::addNumber().
    void addNumber(const QString& number);
    /// Some that have their separators.
    void addCells(QByteArrayView cells);
    void endRow();
    const QByteArray& content() const { return m_content; }
    /// Hands over what was written since the last call.
    Result<> passTo(const Sink& sink);

private:
    QByteArray m_content;
    CsvCells m_cell;
    bool m_rowBegun = false;
};

} // namespace kartei
