#pragma once

#include <QStringList>

class QTableView;
class QTableWidget;

namespace kartei {

/// Rows of 36 (density and text size respected), head of 32, hairlines instead of a grid, whole rows selected.
/// Number columns: align their cells in the model with AlignRight | AlignAbsolute.
void styleTable(QTableView& table);

/// A list to read and choose from, one row at a time; `label` is its accessible name. A row is chosen by
/// setCurrentCell(): selectRow() finds no column at the edge of a mirrored table.
QTableWidget* listTable(const QString& name, const QString& label, const QStringList& headings);

} // namespace kartei
