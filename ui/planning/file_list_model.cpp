#include "ui/planning/file_list_model.h"

#include "core/base/text.h"
#include "core/planning/file_type.h"
#include "ui/base/display_text.h"

#include <algorithm>

namespace kartei {

QString fileSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

void FileListModel::setRows(std::vector<FileRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

const FileRow* FileListModel::file(const QModelIndex& index) const
{
    return index.isValid() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

int FileListModel::rowOf(Id<Attachment> id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const FileRow& row) { return row.file.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString FileListModel::detail(const FileRow& row) const
{
    QStringList parts{isolated(fileSizeText(row.file.size)), relativeDateText(localDay(row.file.added), m_today),
        row.place, row.file.note.simplified().isEmpty() ? QString() : isolated(row.file.note.simplified())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QIcon FileListModel::iconOf(const FileRow& row)
{
    const QString& type = row.file.mediaType;
    if (type.startsWith(u"image/"))
        return icon(QStringLiteral("image-x-generic"));
    if (type.startsWith(u"message/"))
        return icon(Icon::Mail);
    if (type.contains(u"spreadsheet") || type.contains(u"ms-excel") || type == u"text/csv")
        return icon(QStringLiteral("x-office-spreadsheet"));
    if (type.startsWith(u"text/") || type == u"application/pdf" || type.contains(u"word")
        || type.contains(u"opendocument.text"))
        return icon(QStringLiteral("text-x-generic"));
    return icon(Icon::Attach);
}

int FileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FileListModel::data(const QModelIndex& index, int role) const
{
    const FileRow* row = file(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return legible(row->file.name);
    case Qt::AccessibleTextRole:
        //: Screen reader: name of a file, its type, size, day and place
        return tr("%1, %2, %3").arg(isolated(row->file.name), fileTypeName(row->file.mediaType), detail(*row));
    case Qt::ToolTipRole:
        return QString(isolated(row->file.name) + u'\n' + fileTypeName(row->file.mediaType) + u'\n'
            + momentText(row->file.added)
            + (row->file.owner.isEmpty() ? QString() : u'\n' + isolated(row->file.owner)));
    default:
        return {};
    }
}

} // namespace kartei
