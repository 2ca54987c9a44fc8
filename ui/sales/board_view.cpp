#include "ui/sales/board_view.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/sales/board_column_view.h"
#include "ui/sales/drop_zone.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <chrono>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnMin = 208;
constexpr int kColumnMax = 320;
constexpr int kBar = 4;
constexpr int kScrollEdge = 40;
constexpr int kScrollStep = 16;
constexpr std::chrono::milliseconds kScrollInterval{30};

} // namespace

BoardView::BoardView(QWidget* parent) : QWidget(parent), m_scroll(new QScrollArea), m_scrolling(new QTimer(this))
{
    auto* content = new QWidget;
    setSurface(*content, Surface::Window);
    m_row = new QHBoxLayout(content);
    plain(*m_row, Metrics::space12);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_zones = makeZones();
    m_zones->hide();
    auto* outer = new QVBoxLayout(this);
    plain(*outer, Metrics::space12);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_zones);
    m_scrolling->setInterval(kScrollInterval);
    connect(m_scrolling, &QTimer::timeout, this, &BoardView::scrollOn);
}

QWidget* BoardView::makeZones()
{
    auto* zones = new QWidget;
    auto* row = new QHBoxLayout(zones);
    plain(*row, Metrics::space12);
    const std::array kinds{std::tuple{Fate::Won, tr("Won"), Icon::Done, Status::Success},
        std::tuple{Fate::Lost, tr("Lost…"), Icon::Cancel, Status::Danger},
        std::tuple{Fate::Deleted, tr("Delete"), Icon::Delete, Status::Neutral}};
    for (const auto& [fate, text, picture, status] : kinds) {
        auto* zone = new DropZone(text, picture, status, zones);
        row->addWidget(zone);
        // queued: what comes of it may ask something, and the drag is not over yet
        connect(
            zone, &DropZone::dealDropped, this, [this, what = fate](qint64 deal) { Q_EMIT fateAsked(deal, what); },
            Qt::QueuedConnection);
    }
    return zones;
}

BoardView::Column BoardView::makeColumn()
{
    Column column{new QFrame, new ElidedLabel, new QLabel, new ElidedLabel, new QProgressBar, new BoardColumnView};
    setSurface(*column.frame, Surface::Column);
    column.frame->setMinimumWidth(kColumnMin);
    column.frame->setMaximumWidth(kColumnMax);
    setTextStyle(*column.name, FontSize::Body, TextColour::Text, QFont::DemiBold);
    setTextStyle(*column.count, FontSize::Small, TextColour::Text3);
    setTextStyle(*column.sum, FontSize::Small, TextColour::Text2, QFont::Medium);
    column.bar->setTextVisible(false);
    column.bar->setFixedHeight(kBar);
    auto* heading = new QHBoxLayout;
    plain(*heading, Metrics::space8);
    heading->addWidget(column.name, 1);
    heading->addWidget(column.count);
    auto* add = textButton(tr("Add deal"), Icon::Add, ButtonKind::Quiet, u"add_deal"_s);
    connect(add, &QPushButton::clicked, this,
        [this, view = column.view] { Q_EMIT addAsked(view->columnModel()->column().stage.id.value); });
    auto* layout = new QVBoxLayout(column.frame);
    layout->setContentsMargins(Metrics::space12, Metrics::space12, Metrics::space12, Metrics::space8);
    layout->setSpacing(Metrics::space4);
    layout->addLayout(heading);
    layout->addWidget(column.sum);
    layout->addWidget(column.bar);
    layout->addWidget(column.view, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_row->addWidget(column.frame, 1);
    connectColumn(column, m_columns.size());
    return column;
}

void BoardView::connectColumn(const Column& column, size_t index)
{
    BoardColumnView* view = column.view;
    connect(view, &BoardColumnView::dealActivated, this, &BoardView::dealActivated);
    connect(view, &BoardColumnView::filesDropped, this, &BoardView::filesDropped);
    connect(view, &BoardColumnView::dragging, m_zones, &QWidget::setVisible);
    connect(view, &BoardColumnView::draggedAt, this, &BoardView::followDrag);
    connect(view, &BoardColumnView::hovered, m_scrolling, &QTimer::stop);
    connect(view, &BoardColumnView::hovered, column.frame, [frame = column.frame](bool active) {
        frame->setProperty("dropTarget", active);
        frame->style()->unpolish(frame);
        frame->style()->polish(frame);
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, view](const QItemSelection& chosen) {
            if (!chosen.isEmpty())
                clearOthers(view);
        });
    connect(
        view, &BoardColumnView::stepAside, this, [this, index](int way, bool carry) { stepAside(index, way, carry); });
    connect(view, &BoardColumnView::stepWithin, this, [this, index](int way) { stepWithin(index, way); });
    // queued: the drag is not over yet
    connect(
        view, &BoardColumnView::dealDropped, this,
        [this, view](qint64 deal, qint64 above) {
            m_moved = deal;
            Q_EMIT moveAsked(deal, view->columnModel()->column().stage.id.value, above);
        },
        Qt::QueuedConnection);
}

void BoardView::followDrag(QPoint position)
{
    const QWidget* shown = m_scroll->viewport();
    const int x = shown->mapFromGlobal(position).x();
    m_scrollStep = x < kScrollEdge ? -kScrollStep : x >= shown->width() - kScrollEdge ? kScrollStep : 0;
    if (m_scrollStep == 0)
        m_scrolling->stop();
    else if (!m_scrolling->isActive())
        m_scrolling->start();
}

void BoardView::scrollOn()
{
    QScrollBar* bar = m_scroll->horizontalScrollBar();
    bar->setValue(bar->value() + (layoutDirection() == Qt::RightToLeft ? -m_scrollStep : m_scrollStep));
}

void BoardView::reveal(const BoardColumnView* view)
{
    m_scroll->ensureWidgetVisible(view->parentWidget(), 0, 0);
}

void BoardView::setBoard(const Board& board, QDate today)
{
    const bool wasMoved = m_moved > 0;
    const qint64 selected = wasMoved ? std::exchange(m_moved, 0) : currentDeal();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    size_t column = 0;
    int row = -1;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (const int found = m_columns[i].view->columnModel()->rowOf(selected); found >= 0) {
            column = i;
            row = found;
        }
    }
    while (m_columns.size() < board.columns.size())
        m_columns.push_back(makeColumn());
    while (m_columns.size() > board.columns.size()) {
        delete m_columns.back().frame;
        m_columns.pop_back();
    }
    for (size_t i = 0; i < m_columns.size(); ++i)
        fill(m_columns[i], board.columns[i], today);
    BoardColumnView* view = select(selected);
    if (!view && row >= 0)
        selectNear(column, row);
    else if (view && hadFocus)
        view->setFocus();
    if (view && wasMoved)
        reveal(view);
}

/// A deal that left the board leaves the keyboard where it was.
void BoardView::selectNear(size_t column, int row)
{
    if (column >= m_columns.size())
        return;
    BoardColumnView* view = m_columns[column].view;
    const int rows = view->columnModel()->rowCount();
    if (rows > 0)
        view->setCurrentIndex(view->columnModel()->index(qMin(row, rows - 1)));
}

BoardColumnView* BoardView::select(qint64 deal)
{
    BoardColumnView* found = nullptr;
    for (const Column& column : m_columns) {
        if (column.view->selectDeal(deal))
            found = column.view;
    }
    return found;
}

void BoardView::clearOthers(const BoardColumnView* chosen)
{
    for (const Column& column : m_columns) {
        if (column.view != chosen)
            column.view->clearSelection();
    }
}

void BoardView::fill(Column& column, const BoardColumn& content, QDate today)
{
    column.name->setText(content.stage.name);
    column.count->setText(countText(static_cast<qint64>(content.cards.size())));
    //: Sum of the column and its probability: "€15,150 · 10%"
    column.sum->setText(tr("%1 · %2").arg(moneyText(content.sum), percentText(content.stage.probability)));
    column.bar->setRange(0, static_cast<int>(100 * Percent::one()));
    column.bar->setValue(static_cast<int>(content.stage.probability.scaled));
    column.bar->setAccessibleName(tr("Probability of %1").arg(isolated(content.stage.name)));
    column.view->setAccessibleName(content.stage.name);
    column.view->columnModel()->setColumn(content, today);
}

qint64 BoardView::currentDeal() const
{
    for (const Column& column : m_columns) {
        const QModelIndexList selected = column.view->selectionModel()->selectedIndexes();
        if (!selected.isEmpty())
            return column.view->columnModel()->card(selected.front())->deal.id.value;
    }
    return 0;
}

bool BoardView::selectDeal(qint64 deal)
{
    BoardColumnView* view = select(deal);
    if (view) {
        view->setFocus();
        reveal(view);
    }
    return view;
}

void BoardView::focusFirst()
{
    for (const Column& column : m_columns) {
        if (column.view->columnModel()->rowCount() > 0) {
            column.view->setFocus();
            return;
        }
    }
}

void BoardView::stepAside(size_t from, int visualDirection, bool carry)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -visualDirection : visualDirection;
    const auto to = static_cast<std::ptrdiff_t>(from) + step;
    if (to < 0 || to >= std::ssize(m_columns))
        return;
    BoardColumnView* source = m_columns[from].view;
    BoardColumnView* target = m_columns[static_cast<size_t>(to)].view;
    const QModelIndex current = source->currentIndex();
    const BoardCard* card = source->columnModel()->card(current);
    if (!carry) {
        const int row = qMin(qMax(current.row(), 0), target->columnModel()->rowCount() - 1);
        if (row >= 0)
            target->setCurrentIndex(target->columnModel()->index(row));
        else
            source->clearSelection();
        target->setFocus();
        return reveal(target);
    }
    if (!card)
        return;
    m_moved = card->deal.id.value;
    const BoardCard* above = target->columnModel()->card(target->columnModel()->index(current.row()));
    Q_EMIT moveAsked(
        card->deal.id.value, target->columnModel()->column().stage.id.value, above ? above->deal.id.value : 0);
}

void BoardView::stepWithin(size_t column, int direction)
{
    const BoardColumnModel* model = m_columns[column].view->columnModel();
    const int row = m_columns[column].view->currentIndex().row();
    const int target = row + direction;
    if (row < 0 || target < 0 || target >= model->rowCount())
        return;
    const qint64 deal = model->card(model->index(row))->deal.id.value;
    const BoardCard* above = model->card(model->index(direction < 0 ? target : target + 1));
    m_moved = deal;
    Q_EMIT moveAsked(deal, model->column().stage.id.value, above ? above->deal.id.value : 0);
}

} // namespace kartei
