#pragma once

#include "core/sales/product.h"
#include "core/sales/quote_rules.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace kartei {

/// Lines of one quote as a grid; the last row is where a line is added. Holds the stored quote and changes nothing by
/// itself: what people type is checked and offered by linesEdited().
class QuoteLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Position, Item, Quantity, Unit, Price, Discount, Tax, Total, Count_ };
    static bool isNumeric(int column) { return column == Quantity || column >= Price; }
    /// Role of the second, grey line of an item.
    static constexpr int DescriptionRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows `quote`, keeping rows that are still there so that selection and open editors stay.
    void setQuote(const Quote& quote);
    void setEditable(bool isEditable);
    /// Tax rate and unit of lines that are typed in.
    void setNewLine(const QuoteLine& line) { m_newLine = line; }

    const Quote& quote() const { return m_quote; }
    const QuoteTotals& totals() const { return m_totals; }
    bool isEditable() const { return m_isEditable; }
    /// Not the add row.
    bool isLine(int row) const { return row >= 0 && static_cast<size_t>(row) < m_quote.lines.size(); }
    const QuoteLine& line(int row) const { return m_quote.lines[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// Whether `text` can be read for the cell.
    bool accepts(const QModelIndex& index, const QString& text) const;
    /// Puts a product into the line, or a new line with it into the add row.
    void setProduct(int row, const Product& product);
    void setDescription(int row, const QString& text);
    /// Offers other lines; nothing happens when they are the same.
    void propose(const std::vector<QuoteLine>& lines);
    /// What typing into the add row begins with.
    const QuoteLine& newLine() const { return m_newLine; }

Q_SIGNALS:
    void linesEdited(const std::vector<kartei::QuoteLine>& lines);

private:
    QString displayText(const QuoteLine& line, int row, int column) const;
    QString editText(const QuoteLine& line, int column) const;
    QString descriptionText(const QuoteLine& line) const;
    QString spokenText(int row) const;
    void offer(int row, const QuoteLine& line);
    std::optional<QuoteLine> withText(QuoteLine line, int column, const QString& text) const;
    void replaceRows(const std::vector<QuoteLine>& lines);

    Quote m_quote;
    QuoteTotals m_totals;
    QStringList m_positions;
    QuoteLine m_newLine;
    bool m_isEditable = false;
};

} // namespace kartei
