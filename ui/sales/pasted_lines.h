#pragma once

#include "core/sales/quote.h"

#include <QLocale>

namespace kartei {

/// Lines of rows copied from a spreadsheet: cells split by tabs, a cell with line ends in quotation marks. Texts before
/// the first number are article number (if it looks like one), item and description; then quantity, unit, price,
/// discount, tax, an empty cell in the place of what is missing. A row with a single number has a price if it is
/// written with decimals or a currency, else a quantity. What a row does not say is as in `usual`.
std::vector<QuoteLine> pastedLines(const QString& text, const QuoteLine& usual, const QLocale& locale);

} // namespace kartei
