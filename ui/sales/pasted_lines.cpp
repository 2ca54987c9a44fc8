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
    const std::optional<QString> number = parseNumber(cell, locale);
    return number && (number->contains(u'.') || !std::ranges::all_of(cell, [](QChar c) {
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

/// `numbers` from the quantity on: quantity, price, discount, tax; an empty cell leaves what is usual.
void takeNumbers(QuoteLine& line, const QStringList& numbers, const QLocale& locale)
{
    if (numbers.size() == 1 && looksLikePrice(numbers.first(), locale)) {
        line.unitPrice = unitPriceFromInput(numbers.first(), locale).value_or(line.unitPrice);
        return;
    }
    line.quantity = quantityFromInput(numbers.value(0), locale).value_or(line.quantity);
    line.unitPrice = unitPriceFromInput(numbers.value(1), locale).value_or(line.unitPrice);
    if (numbers.value(2).contains(u'%'))
        line.discount = percentFromInput(numbers.at(2), locale).value_or(line.discount);
    if (numbers.value(3).contains(u'%'))
        line.taxRate = percentFromInput(numbers.at(3), locale).value_or(line.taxRate);
}

QuoteLine lineOfCells(QStringList cells, const QuoteLine& usual, const QLocale& locale)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    QuoteLine line = usual;
    QStringList texts;
    QStringList numbers;
    bool isUnitNext = false;
    for (const QString& cell : std::as_const(cells)) {
        const bool isValue = !texts.isEmpty() && isNumber(cell, locale);
        if (numbers.isEmpty() && !isValue) {
            if (!cell.isEmpty())
                texts.append(cell);
            continue;
        }
        if (isUnitNext && !isValue)
            line.unit = cell.isEmpty() ? line.unit : cell;
        else
            numbers.append(isValue ? cell : QString());
        isUnitNext = isValue && numbers.size() == 1;
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
