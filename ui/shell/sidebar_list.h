#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace kartei {

enum SidebarRole { PageRole = Qt::UserRole + 1, AttentionRole, IconNameRole };

/// Rows of the sidebar: headings have no PageRole.
class SidebarDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setNarrow(bool isNarrow) { m_isNarrow = isNarrow; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEntry(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_isNarrow = false;
};

} // namespace kartei
