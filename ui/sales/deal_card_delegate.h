#pragma once

#include <QStyledItemDelegate>

namespace kartei {

/// Paints one deal of the board: title, customer, value, next step, age; a stripe where it rots.
class DealCardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Where a dragged card would land, and the room it takes between two cards.
void paintDropGap(QPainter* painter, const QRect& rect);
int dropGapHeight();

} // namespace kartei
