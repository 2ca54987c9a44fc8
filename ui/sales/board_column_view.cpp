#include "ui/sales/board_column_view.h"

#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/planning/file_drop.h"
#include "ui/sales/deal_card_delegate.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <ranges>

namespace kartei {

namespace {

constexpr double kTilt = 2.5; ///< degrees, of a lifted card
constexpr int kShadow = 6;

} // namespace

BoardColumnView::BoardColumnView(QWidget* parent) : QListView(parent), m_model(new BoardColumnModel(this))
{
    setModel(m_model);
    setItemDelegate(new DealCardDelegate(this));
    setObjectName(QStringLiteral("board_column"));
    setProperty("bare", true);
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
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const BoardCard* card = m_model->card(index))
            Q_EMIT dealActivated(card->deal.id.value);
    });
}

bool BoardColumnView::selectDeal(qint64 deal)
{
    const int row = m_model->rowOf(deal);
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(m_model->index(row));
    return row >= 0;
}

QPixmap BoardColumnView::liftedCard(const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect({kShadow, kShadow}, visualRect(index).size());
    const QSize size = option.rect.size() + QSize(2 * kShadow, 2 * kShadow);
    QPixmap card(size * devicePixelRatio());
    card.setDevicePixelRatio(devicePixelRatio());
    card.fill(Qt::transparent);
    QPainter painter(&card);
    const QRect frame = option.rect.adjusted(0, Metrics::space4, 0, -Metrics::space4); // cards keep a distance
    for (int i = kShadow; i > 0; --i) {
        QColor shade = theme().shadow;
        shade.setAlpha(shade.alpha() / kShadow);
        drawRounded(&painter, frame.adjusted(-i, 2 - i, i, i + 2), Metrics::cardRadius + i, shade);
    }
    itemDelegate()->paint(&painter, option, index);
    drawFocusRing(&painter, frame, Metrics::cardRadius);
    painter.end();
    QTransform tilt;
    tilt.rotate(layoutDirection() == Qt::RightToLeft ? -kTilt : kTilt);
    return card.transformed(tilt, Qt::SmoothTransformation);
}

void BoardColumnView::startDrag(Qt::DropActions)
{
    const BoardCard* card = m_model->card(currentIndex());
    if (!card)
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(m_model->mimeData({currentIndex()}));
    const QPixmap picture = liftedCard(currentIndex());
    drag->setPixmap(picture);
    const QSize size = picture.deviceIndependentSize().toSize();
    drag->setHotSpot({size.width() / 2, size.height() / 3});
    m_model->setLifted(card->deal.id.value);
    viewport()->update();
    Q_EMIT dragging(true);
    drag->exec(Qt::MoveAction);
    m_model->setLifted(0);
    viewport()->update();
    Q_EMIT dragging(false);
}

int BoardColumnView::rowAt(const QPoint& position) const
{
    const auto isAbove = [&](int row) {
        QRect card = visualRect(m_model->index(row));
        if (row == m_model->gap())
            card.setTop(card.top() + dropGapHeight());
        return card.center().y() <= position.y();
    };
    const auto rows = std::views::iota(0, m_model->rowCount());
    return static_cast<int>(std::ranges::partition_point(rows, isAbove) - rows.begin());
}

bool BoardColumnView::isPlaceOf(qint64 deal, int row) const
{
    const int own = m_model->rowOf(deal);
    return own >= 0 && (row == own || row == own + 1);
}

void BoardColumnView::openGap(int row)
{
    if (row == m_model->gap())
        return;
    m_model->setGap(row);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void BoardColumnView::endHover()
{
    openGap(-1);
    Q_EMIT hovered(false);
}

void BoardColumnView::moveFiles(QDragMoveEvent* event)
{
    const QModelIndex card = indexAt(event->position().toPoint());
    if (card.isValid())
        setCurrentIndex(card);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(card.isValid());
}

void BoardColumnView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
    if (BoardColumnModel::dealIn(*event->mimeData()) <= 0)
        return;
    event->acceptProposedAction();
    Q_EMIT hovered(true);
}

void BoardColumnView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    if (BoardColumnModel::dealIn(*event->mimeData()) <= 0)
        return moveFiles(event);
    const int row = rowAt(event->position().toPoint());
    openGap(isPlaceOf(BoardColumnModel::dealIn(*event->mimeData()), row) ? -1 : row);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT draggedAt(viewport()->mapToGlobal(event->position().toPoint()));
}

void BoardColumnView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    endHover();
}

void BoardColumnView::dropEvent(QDropEvent* event)
{
    const qint64 deal = BoardColumnModel::dealIn(*event->mimeData());
    if (deal <= 0) {
        const BoardCard* card = m_model->card(indexAt(event->position().toPoint()));
        event->setDropAction(Qt::CopyAction);
        event->setAccepted(card);
        if (card)
            Q_EMIT filesDropped(card->deal.id.value, localFilesIn(*event->mimeData()));
        return;
    }
    const int row = rowAt(event->position().toPoint());
    const BoardCard* above = row < m_model->rowCount() ? m_model->card(m_model->index(row)) : nullptr;
    const qint64 aboveId = above ? above->deal.id.value : 0;
    const bool isMove = !isPlaceOf(deal, row);
    endHover();
    event->acceptProposedAction();
    if (isMove)
        Q_EMIT dealDropped(deal, aboveId);
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
    if (m_model->rowCount() > 0 && selectionModel()->selectedIndexes().isEmpty())
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model->index(0));
}

void BoardColumnView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    const int rows = m_model->rowCount();
    if (m_model->gap() < rows || m_model->gap() < 0)
        return; // the card below keeps the room
    const int top = rows == 0 ? 0 : visualRect(m_model->index(rows - 1)).bottom() + 1;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    paintDropGap(&painter, {0, top, viewport()->width(), dropGapHeight()});
}

} // namespace kartei
