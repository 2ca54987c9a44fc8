#include "ui/sales/pasted_lines.h"

#include "core/base/text.h"
#include "ui/base/number_input.h"

#include <algorithm>

namespace kartei {

namespace {

std::vector<QStringList> rowsOf(const QString& text)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { rows.back().append(std::exchange(cell, QString()).trimmed()); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && (isQuoted || cell.isEmpty())) {
            const bool isDouble = isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (isDouble)
                cell += text.at(++i);
            else
                isQuoted = !isQuoted;
        } else if (isQuoted || (c != u'\t' && c != u'\n')) {
            cell += c;
        } else {
            endCell();
            if (c == u'\n')
                rows.emplace_back();
        }
    }
    endCell();
    std::erase_if(rows, [](const QStringList& row) { return row.join(QString()).isEmpty(); });
    return rows;
}

bool isNumber(const QString& cell, const QLocale& locale)
{
    return !cell.isEmpty() && (parseNumber(cell, locale) || percentFromInput(cell, locale));
}

bool looksLikeArticleNumber(const QString& cell)
{
    return !cell.contains(u' ') && std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
}

bool looksLikePrice(const QString& cell, const QLocale& locale)
{
    const std::optional<ParsedNumber> number = parseNumber(cell, locale);
    return number && (number->machine.contains(u'.') || !std::ranges::all_of(cell, [](QChar c) {
        return c.isDigit() || c.isPunct() || c.isSpace() || c == u'+';
    }));
}

void takeTexts(QuoteLine& line, QStringList texts)
{
    if (texts.size() > 1 && looksLikeArticleNumber(texts.first()))
        line.sku = texts.takeFirst();
    if (!texts.isEmpty())
        line.text = texts.takeFirst();
    if (!texts.isEmpty())
        line.description = texts.join(u'\n');
}

void takeNumbers(QuoteLine& line, const QStringList& numbers, const QLocale& locale)
{
    if (numbers.size() == 1 && looksLikePrice(numbers.first(), locale)) {
        line.unitPrice = unitPriceFromInput(numbers.first(), locale).value_or(line.unitPrice);
        return;
    }
    if (!numbers.isEmpty())
        line.quantity = quantityFromInput(numbers.at(0), locale).value_or(line.quantity);
    if (numbers.size() > 1)
        line.unitPrice = unitPriceFromInput(numbers.at(1), locale).value_or(line.unitPrice);
    if (numbers.size() > 2 && numbers.at(2).contains(u'%'))
        line.discount = percentFromInput(numbers.at(2), locale).value_or(line.discount);
}

QuoteLine lineOfCells(const QStringList& cells, const QuoteLine& usual, const QLocale& locale)
{
    QuoteLine line = usual;
    QStringList texts;
    QStringList numbers;
    for (const QString& cell : cells) {
        const bool mayBeNumber = !texts.isEmpty() && isNumber(cell, locale);
        if (cell.isEmpty())
            continue;
        if (mayBeNumber)
            numbers.append(cell);
        else if (numbers.isEmpty())
            texts.append(cell);
        else if (numbers.size() == 1)
            line.unit = cell;
    }
    takeTexts(line, texts);
    takeNumbers(line, numbers, locale);
    return line;
}

} // namespace

std::vector<QuoteLine> pastedLines(const QString& text, const QuoteLine& usual, const QLocale& locale)
{
    std::vector<QuoteLine> lines;
    for (const QStringList& cells : rowsOf(normalised(text)))
        lines.push_back(lineOfCells(cells, usual, locale));
    return lines;
}

} // namespace kartei
