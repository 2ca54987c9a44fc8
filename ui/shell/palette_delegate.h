#pragma once

#include <QStyledItemDelegate>

namespace kartei {

struct PaletteEntry;

class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(
        QPainter* painter, const QStyleOptionViewItem& option, const PaletteEntry& entry, const QString& text) const;
};

} // namespace kartei
