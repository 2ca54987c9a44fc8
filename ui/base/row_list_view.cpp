#include "ui/base/row_list_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace kartei {

RowListView::RowListView(QWidget* parent) : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int RowListView::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowListView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

QRect RowListView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex RowListView::indexAt(const QPoint& point) const
{
    const int row = point.y() + verticalOffset() < 0 ? -1 : rowAt(point.y());
    return row >= 0 && row < rows() ? model()->index(row, modelColumn(), rootIndex()) : QModelIndex();
}

void RowListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout();
    const QRect place = visualRect(index);
    const int below = place.bottom() - viewport()->height() + 1;
    int move = 0;
    if (hint == PositionAtCenter)
        move = place.center().y() - viewport()->height() / 2;
    else if (place.top() < 0 || hint == PositionAtTop)
        move = place.top();
    else if (below > 0 || hint == PositionAtBottom)
        move = std::min(below, place.top()); // a row higher than the list shows its top
    verticalScrollBar()->setValue(verticalScrollBar()->value() + move);
}

void RowListView::doItemsLayout()
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    if (rows() > 0)
        m_rowHeight = std::max(1, itemDelegate()->sizeHint(option, model()->index(0, modelColumn())).height());
    QAbstractItemView::doItemsLayout();
}

int RowListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex RowListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = current + 1;
        break;
    case MovePageUp:
        row = current - page;
        break;
    case MovePageDown:
        row = current + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows() - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return rows() > 0 ? model()->index(std::clamp(row, 0, rows() - 1), modelColumn(), rootIndex()) : QModelIndex();
}

/// `rect` may reach from one end of the list to the other.
void RowListView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect wanted = rect.normalized();
    const int first = std::max(0, rowAt(std::max(wanted.top(), -verticalOffset())));
    const int last = std::min(rows() - 1, rowAt(wanted.bottom()));
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, modelColumn()), model()->index(last, modelColumn()));
    selectionModel()->select(selection, flags);
}

QRegion RowListView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int first = std::max(range.top(), rowAt(0));
        const int last = std::min(range.bottom(), rowAt(viewport()->height()));
        if (range.isValid() && first <= last)
            region += QRect(
                0, first * m_rowHeight - verticalOffset(), viewport()->width(), (last - first + 1) * m_rowHeight);
    }
    return region;
}

void RowListView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = std::min(rows() - 1, rowAt(event->rect().bottom()));
    for (int row = std::max(0, rowAt(event->rect().top())); row <= last; ++row)
        drawRow(painter, option, row);
}

void RowListView::drawRow(QPainter& painter, QStyleOptionViewItem option, int row)
{
    const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
    option.rect = visualRect(index);
    if (selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (hasFocus() && index == currentIndex())
        option.state |= QStyle::State_HasFocus;
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->underMouse() && option.rect.contains(mouse))
        option.state |= QStyle::State_MouseOver;
    itemDelegate()->paint(&painter, option, index);
}

void RowListView::updateGeometries()
{
    const int height = viewport()->height();
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(std::max(1, m_rowHeight / 2));
    bar->setPageStep(height);
    bar->setRange(0, std::max(0, rows() * m_rowHeight - height));
    QAbstractItemView::updateGeometries();
}

} // namespace kartei
