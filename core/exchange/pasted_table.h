#pragma once

#include <QByteArray>
#include <QString>

namespace kartei {

/// Whether what was copied may be a list: several lines, several cells, or cards.
bool isPastedList(const QString& text);
/// Whether it is vCards.
bool holdsPastedCards(const QString& text);

/// Cells as Excel, LibreOffice and Google Sheets copy them, as a CSV file in UTF-8: a cell with a line end, a tab or a
/// quotation mark may come in quotes; other cells that begin with a quotation mark mean it.
QByteArray pastedTable(const QString& text);

} // namespace kartei
