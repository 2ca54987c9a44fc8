#pragma once

#include "core/exchange/csv_columns.h"
#include "core/exchange/xlsx_sheet.h"

namespace kartei {

/// Writes a record as a row, or as one for each part where parts are rows. Invalid: a text is longer than a cell can
/// be; names it.
Result<> addRows(XlsxSheet& sheet, const Record& record, const std::vector<CsvColumn>& columns, References& references);

} // namespace kartei
