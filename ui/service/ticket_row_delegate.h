#pragma once

#include <QStyledItemDelegate>

namespace kartei {

/// Paints one line of the inbox: subject and time, customer and number, status and priority; a dot where it is our
/// turn.
class TicketRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kartei
