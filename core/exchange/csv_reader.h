#pragma once

#include "core/base/result.h"
#include "core/exchange/text_encoding.h"

#include <QIODevice>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>

namespace kartei {

struct CsvRow {
    qint64 line = 0; ///< of the file, from 1: where the row begins
    QStringList cells; ///< blanks kept, apostrophe of the formula guard taken off
};

/// Rows of a CSV file, one at a time; blank lines are passed over. Rules: RFC 4180, any separator, CRLF, LF and CR
/// mixed, a first line `sep=;`. Limits: 1 MiB a field, 1,000 columns, 1,000 MB.
class CsvReader {
public:
    /// `separator` none: stated by the file, else guessed. `input` must be seekable and outlive the reader.
    static Result<CsvReader> open(QIODevice& input, const TextEncoding& encoding, std::optional<char> separator = {});
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;
    ~CsvReader();

    /// Nothing: the end. Invalid, always with the line: NUL, bytes that are no text, a limit, or an unclosed quote,
    /// named by the line it was opened in.
    Result<std::optional<CsvRow>> next();
    char separator() const;
    /// Bytes of the input that were read, for a progress bar.
    qint64 position() const;

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace kartei
