#include "ui/shell/palette_model.h"

namespace kartei {

void PaletteModel::setEntries(std::vector<PaletteEntry> entries, const QString& text)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_text = text;
    m_rows.clear();
    for (int i = 0; i < entryCount(); ++i) {
        const PaletteGroup group = m_entries[static_cast<size_t>(i)].group;
        if (m_rows.empty() || m_rows.back().group != group)
            m_rows.push_back({group, -1});
        m_rows.push_back({group, i});
    }
    endResetModel();
}

const PaletteEntry* PaletteModel::entryAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const int entry = m_rows[static_cast<size_t>(index.row())].entry;
    return entry < 0 ? nullptr : &m_entries[static_cast<size_t>(entry)];
}

int PaletteModel::neighbour(int from, int step) const
{
    for (int row = from + step; row >= 0 && row < rowCount(); row += step) {
        if (m_rows[static_cast<size_t>(row)].entry >= 0)
            return row;
    }
    return from;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteEntry* entry = entryAt(index);
    if (role == Qt::DisplayRole)
        return entry ? entry->title : titleOf(m_rows[static_cast<size_t>(index.row())].group);
    if (role == Qt::AccessibleTextRole && entry)
        return entry->detail.isEmpty() ? entry->title : tr("%1, %2").arg(entry->title, entry->detail);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace kartei
