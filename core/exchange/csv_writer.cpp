#include "core/exchange/csv_writer.h"

#include "core/exchange/formula_guard.h"

#include <algorithm>
#include <cstring>

namespace kartei {

CsvForm CsvForm::of(const QLocale& region)
{
    return region.decimalPoint() == QLatin1String(",") ? CsvForm{.separator = ';', .decimalSign = ','} : CsvForm{};
}

void CsvCells::addText(QByteArrayView utf8)
{
    if (m_form.guard == CsvGuard::Formulas && mayNeedGuard(utf8))
        addQuoted(guarded(QString::fromUtf8(utf8)).toUtf8());
    else
        addQuoted(utf8);
}

void CsvCells::addQuoted(QByteArrayView utf8)
{
    const auto size = static_cast<size_t>(utf8.size());
    char* const begin = roomFor(2 * size + 3);
    char* at = begin;
    *at++ = m_form.separator;
    *at++ = '"';
    if (size > 0 && std::memchr(utf8.data(), '"', size)) {
        for (const char c : utf8) {
            if (c == '"')
                *at++ = '"';
            *at++ = c;
        }
    } else if (size > 0) {
        std::memcpy(at, utf8.data(), size);
        at += size;
    }
    *at++ = '"';
    m_size += static_cast<size_t>(at - begin);
}

void CsvCells::addNumber(QByteArrayView ascii)
{
    if (m_form.decimalSign == '.') {
        addBare(ascii);
        return;
    }
    QByteArray number = ascii.toByteArray();
    if (const qsizetype point = number.lastIndexOf('.'); point >= 0 && number.size() - point == 4)
        number += '0'; // 1,234 could be a thousand
    number.replace('.', m_form.decimalSign);
    if (m_form.decimalSign == m_form.separator && number.contains(m_form.separator))
        addQuoted(number);
    else
        addBare(number);
}

void CsvCells::addBare(QByteArrayView ascii)
{
    char* at = roomFor(static_cast<size_t>(ascii.size()) + 1);
    *at++ = m_form.separator;
    std::ranges::copy(ascii, at);
    m_size += static_cast<size_t>(ascii.size()) + 1;
}

CsvWriter::CsvWriter(const CsvForm& form) : m_content("\xEF\xBB\xBF"), m_cell(form) { }

void CsvWriter::addText(const QString& text)
{
    m_cell.clear();
    m_cell.addText(text.toUtf8());
    addCells(m_cell.bytes());
}

void CsvWriter::addNumber(const QString& number)
{
    m_cell.clear();
    m_cell.addNumber(number.toLatin1());
    addCells(m_cell.bytes());
}

void CsvWriter::addCells(QByteArrayView cells)
{
    m_content += m_rowBegun || cells.isEmpty() ? cells : cells.sliced(1);
    m_rowBegun = m_rowBegun || !cells.isEmpty();
}

void CsvWriter::endRow()
{
    m_content += "\r\n";
    m_rowBegun = false;
}

Result<> CsvWriter::passTo(const Sink& sink)
{
    const Result<> taken = sink(m_content);
    m_content.resize(0); // keeps its room
    return taken;
}

} // namespace kartei
