#include "core/exchange/csv_writer.h"

#include "core/exchange/formula_guard.h"

namespace kartei {

CsvWriter::CsvWriter(char separator, CsvGuard guard) : m_content("\xEF\xBB\xBF"), m_separator(separator), m_guard(guard)
{
}

void CsvWriter::separate()
{
    if (m_rowBegun)
        m_content += m_separator;
    m_rowBegun = true;
}

void CsvWriter::addText(const QString& text)
{
    separate();
    QByteArray cell = (m_guard == CsvGuard::Formulas ? guarded(text) : text).toUtf8();
    cell.replace('"', "\"\"");
    m_content += '"';
    m_content += cell;
    m_content += '"';
}

void CsvWriter::addNumber(const QString& number)
{
    separate();
    m_content += number.toLatin1();
}

void CsvWriter::endRow()
{
    m_content += "\r\n";
    m_rowBegun = false;
}

} // namespace kartei
