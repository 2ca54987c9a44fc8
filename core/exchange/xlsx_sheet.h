#pragma once

#include "core/base/instant.h"
#include "core/exchange/zip_writer.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace kartei {

inline constexpr qint64 kMostXlsxRows = 1'048'576; ///< of a sheet, with the headings
inline constexpr qsizetype kLongestXlsxText = 32'767; ///< UTF-16 units in a cell

/// A workbook of one sheet (ECMA-376), written row by row: headings that stay in view, columns as wide as what stands
/// in their first rows. Text is text whatever it looks like, so nothing in it is ever calculated.
class XlsxSheet {
public:
    /// Invalid, from passOn(): more than `mostRows`.
    XlsxSheet(const QString& name, const QStringList& headings, const Sink& sink, qint64 mostRows = kMostXlsxRows);

    /// False: it is longer than a cell can be.
    [[nodiscard]] bool addText(const QString& text);
    /// "-1234.50". With so many decimals and thousands set apart; nothing: as it stands. What has more than 15 figures
    /// becomes text, because a spreadsheet would round it.
    void addNumber(const QByteArray& machine, std::optional<int> decimals = {});
    /// Before March 1900 there are none in spreadsheets: a text.
    void addDate(QDate date);
    /// As the clock of this machine shows it; 1970 began: nothing.
    void addMoment(Instant moment);
    void addTruth(bool isTrue);
    void addNothing() { ++m_column; }
    void endRow();

    /// Hands over what was written since the last call.
    Result<> passOn();
    Result<> finish();

private:
    enum class Style { Plain, Heading, Text, Date, Moment, Whole, Decimals2, Decimals3, Decimals4, Lines };

    static Style styleOf(std::optional<int> decimals);
    void openRow();
    void openCell(Style style, QByteArrayView type, qsizetype width);
    void addValue(Style style, QByteArrayView type, const QByteArray& value, qsizetype width);
    void addInline(Style style, const QString& text);
    Result<> begin();
    Result<> addFile(const QByteArray& name, const QByteArray& content);

    ZipWriter m_zip;
    QByteArray m_name; ///< escaped
    qint64 m_mostRows;
    qint64 m_row = 1;
    qsizetype m_column = 0;
    bool m_isInRow = false;
    QByteArray m_rows; ///< not yet handed over
    std::vector<QByteArray> m_letters; ///< of the columns
    std::vector<qsizetype> m_widths; ///< in characters
    bool m_hasBegun = false;
};

} // namespace kartei
