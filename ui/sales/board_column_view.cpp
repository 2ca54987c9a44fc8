#include "ui/sales/board_column_view.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/sales/deal_card_delegate.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

namespace kartei {

namespace {

constexpr double kTilt = 2.5; ///< degrees, of a lifted card

QPixmap liftedCard(const QPixmap& card, Qt::LayoutDirection direction)
{
    QTransform tilt;
    tilt.rotate(direction == Qt::RightToLeft ? -kTilt : kTilt);
    return card.transformed(tilt, Qt::SmoothTransformation);
}

} // namespace

BoardColumnView::BoardColumnView(QWidget* parent) : QListView(parent), m_model(new BoardColumnModel(this))
{
    setModel(m_model);
    setItemDelegate(new DealCardDelegate(this));
    setObjectName(QStringLiteral("board_column"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setAutoScroll(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const BoardCard* card = m_model->card(index))
            Q_EMIT dealActivated(card->deal.id.value);
    });
}

void BoardColumnView::selectDeal(qint64 deal)
{
    const int row = m_model->rowOf(deal);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    setFocus();
}

void BoardColumnView::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData({index}));
    const QRect card = visualRect(index);
    drag->setPixmap(liftedCard(viewport()->grab(card), layoutDirection()));
    drag->setHotSpot({card.width() / 2, card.height() / 3});
    Q_EMIT dragging(true);
    drag->exec(Qt::MoveAction);
    Q_EMIT dragging(false);
}

int BoardColumnView::rowAt(const QPoint& position) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (position.y() < visualRect(m_model->index(row)).center().y())
            return row;
    }
    return m_model->rowCount();
}

void BoardColumnView::dragEnterEvent(QDragEnterEvent* event)
{
    if (BoardColumnModel::dealIn(*event->mimeData()) > 0)
        event->acceptProposedAction();
}

void BoardColumnView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    m_dropRow = rowAt(event->position().toPoint());
    viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void BoardColumnView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    m_dropRow = -1;
    viewport()->update();
}

void BoardColumnView::dropEvent(QDropEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    m_dropRow = -1;
    viewport()->update();
    const qint64 deal = BoardColumnModel::dealIn(*event->mimeData());
    const BoardCard* above = m_model->card(m_model->index(row));
    event->acceptProposedAction();
    if (!above || above->deal.id.value != deal)
        Q_EMIT dealDropped(deal, above ? above->deal.id.value : 0);
}

void BoardColumnView::keyPressEvent(QKeyEvent* event)
{
    const bool carry = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepAside(event->key() == Qt::Key_Left ? -1 : 1, carry);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (carry) {
            Q_EMIT stepWithin(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const BoardCard* card = m_model->card(currentIndex()))
            Q_EMIT dealActivated(card->deal.id.value);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void BoardColumnView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void BoardColumnView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const int last = m_model->rowCount() - 1;
    const QRect neighbour = visualRect(m_model->index(qMin(m_dropRow, last)));
    const int y = last < 0 ? 4 : m_dropRow <= last ? neighbour.top() : neighbour.bottom();
    QPainter painter(viewport());
    painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
    painter.drawLine(0, y, viewport()->width(), y);
}

} // namespace kartei
