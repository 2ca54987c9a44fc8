#pragma once

class QTableView;

namespace kartei {

/// Rows of 36 (density and text size respected), head of 32, hairlines instead of a grid, whole rows selected.
/// Number columns: align their cells in the model with AlignRight | AlignAbsolute.
void styleTable(QTableView& table);

} // namespace kartei
