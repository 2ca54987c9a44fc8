#pragma once

#include <QListView>

namespace kartei {

/// A column of rows that are all as high as the delegate says of the first. QListView lays out each row, whether it is
/// seen or not, which takes a long list of a million rows a tenth of a second; here a row's place is its number times
/// the height. Scrolls by pixels.
class RowListView final : public QListView {
    Q_OBJECT
public:
    explicit RowListView(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;

private:
    int rows() const;
    int rowAt(int y) const;
    void drawRow(QPainter& painter, QStyleOptionViewItem option, int row);

    int m_rowHeight = 1;
};

} // namespace kartei
