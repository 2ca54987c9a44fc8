#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace kartei::test {

/// The files of a ZIP archive as its list at the end and the head of each say, checked by their CRC. Throws when it is
/// none.
QHash<QString, QByteArray> unzipped(const QByteArray& archive);

/// A cell as a reader of XLSX finds it.
struct Cell {
    QString type; ///< "inlineStr", "b"; empty: a number
    QString value;
    QString format; ///< number format: "14" is a date
    bool operator==(const Cell&) const = default;
};

/// The rows of the first sheet; a cell that is not there is an empty one. Throws when it is no workbook.
std::vector<std::vector<Cell>> sheetOf(const QByteArray& workbook);
/// The values alone.
QStringList valuesOf(const std::vector<Cell>& row);

} // namespace kartei::test
