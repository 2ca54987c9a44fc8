#include "tests/bench/floors/csv_rows.h"

#include <fstream>
#include <iterator>

namespace kartei::bench {

CsvRows::CsvRows(const char* path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    m_text.resize(static_cast<size_t>(file.tellg()));
    file.seekg(0);
    file.read(m_text.data(), static_cast<std::streamsize>(m_text.size()));
}

bool CsvRows::next(std::vector<std::string>& cells)
{
    if (m_at >= m_text.size())
        return false;
    size_t cell = 0;
    const auto fresh = [&]() -> std::string& {
        if (cell == cells.size())
            cells.emplace_back();
        cells[cell].clear();
        return cells[cell++];
    };
    std::string* into = &fresh();
    for (bool isQuoted = false; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"' && isQuoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')
            *into += m_text[++m_at];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && c == ',')
            into = &fresh();
        else if (!isQuoted && c == '\n')
            break;
        else
            *into += c;
    }
    ++m_at;
    cells.resize(cell);
    return true;
}

} // namespace kartei::bench
