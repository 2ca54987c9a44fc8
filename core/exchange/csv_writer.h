#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>

namespace kartei {

/// Whether text that looks like a formula gets an apostrophe.
enum class CsvGuard { Formulas, None };

/// Takes the next portion of a file that is made bit by bit.
using Sink = std::function<Result<>(const QByteArray& portion)>;

/// RFC 4180 in UTF-8 with byte order mark and CRLF, as spreadsheets expect it. Every text is quoted.
class CsvWriter {
public:
    explicit CsvWriter(char separator = ',', CsvGuard guard = CsvGuard::Formulas);
    void addText(const QString& text);
    /// Machine form, written without quotes.
    void addNumber(const QString& number);
    void endRow();
    const QByteArray& content() const { return m_content; }
    /// What was written since the last call.
    QByteArray take() { return std::exchange(m_content, QByteArray()); }

private:
    void separate();

    QByteArray m_content;
    char m_separator;
    CsvGuard m_guard;
    bool m_rowBegun = false;
};

} // namespace kartei
