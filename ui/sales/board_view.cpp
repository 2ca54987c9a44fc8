#include "ui/sales/board_view.h"

#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/widget_style.h"
#include "ui/sales/board_column_view.h"
#include "ui/sales/drop_zone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnMin = 208;
constexpr int kColumnMax = 320;

} // namespace

BoardView::BoardView(QWidget* parent) : QWidget(parent)
{
    auto* content = new QWidget;
    setSurface(*content, Surface::Window);
    m_row = new QHBoxLayout(content);
    plain(*m_row, Metrics::space12);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_zones = makeZones();
    m_zones->hide();
    auto* outer = new QVBoxLayout(this);
    plain(*outer, Metrics::space12);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_zones);
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
        connect(zone, &DropZone::dealDropped, this, [this, what = fate](qint64 deal) { Q_EMIT fateAsked(deal, what); });
    }
    return zones;
}

BoardView::Column BoardView::makeColumn()
{
    const size_t index = m_columns.size();
    Column column{new QFrame, new ElidedLabel, new QLabel, new ElidedLabel, nullptr, new BoardColumnView};
    setSurface(*column.frame, Surface::Column);
    column.frame->setMinimumWidth(kColumnMin);
    column.frame->setMaximumWidth(kColumnMax);
    setTextStyle(*column.name, FontSize::Body, TextColour::Text, QFont::DemiBold);
    setTextStyle(*column.count, FontSize::Small, TextColour::Text3);
    setTextStyle(*column.sum, FontSize::Small, TextColour::Text2, QFont::Medium);
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setFixedHeight(4);
    column.bar = bar;
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
    layout->addWidget(bar);
    layout->addWidget(column.view, 1);
    layout->addWidget(add, 0, Qt::AlignLeft);
    m_row->addWidget(column.frame, 1);
    BoardColumnView* view = column.view;
    connect(view, &BoardColumnView::dealActivated, this, &BoardView::dealActivated);
    connect(view, &BoardColumnView::dragging, m_zones, &QWidget::setVisible);
    connect(view, &BoardColumnView::stepAside, this, [this, index](int way, bool carry) { stepAside(index, way, carry); });
    connect(view, &BoardColumnView::stepWithin, this, [this, index](int way) { stepWithin(index, way); });
    connect(view, &BoardColumnView::dealDropped, this, [this, view](qint64 deal, qint64 above) {
        remember(deal);
        Q_EMIT moveAsked(deal, view->columnModel()->column().stage.id.value, above);
    });
    return column;
}

void BoardView::setBoard(const Board& board, QDate today)
{
    const qint64 selected = m_current > 0 ? std::exchange(m_current, 0) : currentDeal();
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    while (m_columns.size() < board.columns.size())
        m_columns.push_back(makeColumn());
    while (m_columns.size() > board.columns.size()) {
        delete m_columns.back().frame;
        m_columns.pop_back();
    }
    for (size_t i = 0; i < m_columns.size(); ++i)
        fill(m_columns[i], board.columns[i], today);
    if (selected > 0 && hadFocus)
        selectDeal(selected);
}

void BoardView::fill(Column& column, const BoardColumn& content, QDate today)
{
    column.name->setText(content.stage.name);
    column.count->setText(countText(static_cast<qint64>(content.cards.size())));
    //: Sum of the column and its probability: "€15,150 · 10%"
    column.sum->setText(tr("%1 · %2").arg(moneyText(content.sum), percentText(content.stage.probability)));
    auto* bar = static_cast<QProgressBar*>(column.bar);
    bar->setRange(0, static_cast<int>(100 * Percent::one()));
    bar->setValue(static_cast<int>(content.stage.probability.scaled));
    bar->setAccessibleName(tr("Probability of %1").arg(content.stage.name));
    column.view->setAccessibleName(content.stage.name);
    column.view->columnModel()->setColumn(content, today);
}

qint64 BoardView::currentDeal() const
{
    for (const Column& column : m_columns) {
        const BoardCard* card = column.view->columnModel()->card(column.view->currentIndex());
        if (card && column.view->hasFocus())
            return card->deal.id.value;
    }
    for (const Column& column : m_columns) {
        const QModelIndexList selected = column.view->selectionModel()->selectedIndexes();
        if (!selected.isEmpty())
            return column.view->columnModel()->card(selected.front())->deal.id.value;
    }
    return 0;
}

void BoardView::selectDeal(qint64 deal)
{
    for (const Column& column : m_columns) {
        if (column.view->columnModel()->rowOf(deal) < 0)
            column.view->clearSelection();
        else
            column.view->selectDeal(deal);
    }
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
        source->clearSelection();
        target->setFocus();
        const int row = qMin(current.row(), target->columnModel()->rowCount() - 1);
        target->setCurrentIndex(target->columnModel()->index(row));
        return;
    }
    if (!card)
        return;
    remember(card->deal.id.value);
    const BoardCard* above = target->columnModel()->card(target->columnModel()->index(current.row()));
    Q_EMIT moveAsked(card->deal.id.value, target->columnModel()->column().stage.id.value, above ? above->deal.id.value : 0);
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
    remember(deal);
    Q_EMIT moveAsked(deal, model->column().stage.id.value, above ? above->deal.id.value : 0);
}

} // namespace kartei
