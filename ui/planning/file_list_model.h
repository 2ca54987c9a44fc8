#pragma once

#include "core/planning/attachment_queries.h"
#include "ui/base/icons.h"

#include <QAbstractListModel>

namespace kartei {

/// "1.2 MB" in the notation of the region.
QString fileSizeText(qint64 bytes);

/// Files of one record.
class FileListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FileRow> rows, QDate today);
    const FileRow* file(const QModelIndex& index) const;
    /// -1: not there.
    int rowOf(Id<Attachment> id) const;
    /// Size, day and place in one line.
    QString detail(const FileRow& row) const;
    static QIcon iconOf(const FileRow& row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<FileRow> m_rows;
    QDate m_today;
};

} // namespace kartei
