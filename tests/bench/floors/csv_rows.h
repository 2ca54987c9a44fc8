#pragma once

#include <string>
#include <vector>

namespace kartei::bench {

/// Reads RFC 4180, a row at a time, as fast as a few lines can.
class CsvRows {
public:
    explicit CsvRows(const char* path);
    /// False: no more.
    bool next(std::vector<std::string>& cells);

private:
    std::string m_text;
    size_t m_at = 0;
};

} // namespace kartei::bench
