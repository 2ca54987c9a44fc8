#pragma once

#include "core/exchange/typed_rows.h"

#include <QAbstractTableModel>

namespace kartei {

/// Contacts that are being typed, one a row, with what is to be said of each in the last column. Below them is always
/// an empty row.
class TypedContactsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<ColumnTarget>& columns() const { return m_typed.columns; }
    /// What was typed stays with its column; what has none any more is let go.
    void setColumns(std::vector<ColumnTarget> columns);
    /// Phones, addresses and the like: from left to right in any language.
    bool isCode(int column) const;
    int stateColumn() const { return static_cast<int>(m_typed.columns.size()); }

    /// As it stands; rows count as here.
    const TypedContacts& typed() const { return m_typed; }
    void setRows(std::vector<QStringList> rows);
    int filledRows() const;
    /// Of rows that have to be looked at again.
    const std::vector<size_t>& unknownRows() const { return m_unknown; }
    /// `rows` are as they were when the outlooks were made of them.
    void setOutlooks(const std::vector<std::pair<QStringList, RowOutlook>>& outlooks);
    /// Only those stay that an import left out, and say why.
    void keepRejected(const std::vector<RejectedRow>& rejected);

    void put(const QModelIndex& from, const std::vector<QStringList>& cells);
    void clearCells(const QModelIndexList& cells);
    void repeatAbove(const QModelIndexList& cells);
    void removeRowsOf(const QModelIndexList& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Something was typed.
    void edited();
    /// What is said beside the rows is another.
    void judged();

private:
    struct Judgement {
        std::optional<RowOutlook> outlook; ///< nothing: not looked at yet
        QString twin; ///< "as row 2: same e-mail address"
    };
    enum class State { None, New, Doubtful, Refused };
    State stateOf(size_t row) const;
    QString stateText(size_t row) const;
    QVariant stateData(size_t row, int role) const;
    bool isBlankRow(size_t row) const;
    void write(size_t row, int column, const QString& text);
    void carryOn(size_t row);
    void ensureEmptyRow();
    void findTwins();
    void renew();

    TypedContacts m_typed;
    std::vector<Judgement> m_judgements; ///< one a row
    std::vector<size_t> m_unknown;
};

} // namespace kartei
