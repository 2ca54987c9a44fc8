#pragma once

#include "ui/shell/palette_entry.h"

#include <QAbstractListModel>

#include <vector>

namespace kartei {

/// Rows of the palette with a heading before each group.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries, const QString& text);
    const QString& text() const { return m_text; }
    /// Null: a heading.
    const PaletteEntry* entryAt(const QModelIndex& index) const;
    /// The next row in direction `step` that is no heading; `from` when there is none.
    int neighbour(int from, int step) const;
    int entryCount() const { return static_cast<int>(m_entries.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        PaletteGroup group;
        int entry; ///< -1: the heading
    };
    std::vector<PaletteEntry> m_entries;
    std::vector<Row> m_rows;
    QString m_text;
};

} // namespace kartei
