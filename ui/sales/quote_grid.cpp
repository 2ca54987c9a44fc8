#include "ui/sales/quote_grid.h"

#include "core/sales/quote_rules.h"
#include "ui/base/fonts.h"
#include "ui/base/metrics.h"
#include "ui/base/painting.h"
#include "ui/base/table_style.h"
#include "ui/sales/quote_grid_head.h"
#include "ui/sales/quote_grid_keys.h"
#include "ui/sales/quote_lines_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace kartei {

namespace {

using Lines = QuoteLinesModel;
using Move = QuoteLineDelegate::Move;

constexpr int kMeasuredRows = 400;

} // namespace

bool isGridKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return keys == Qt::AltModifier;
    case Qt::Key_H:
    case Qt::Key_D:
    case Qt::Key_Delete:
        return keys == Qt::ControlModifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return keys == Qt::ShiftModifier;
    default:
        return false;
    }
}

QuoteGrid::QuoteGrid(QuoteLinesModel* model, Session& session, QWidget* parent)
    : QTableView(parent), m_model(model), m_session(session), m_delegate(new QuoteLineDelegate(model, session, this))
{
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("Lines of the quote"));
    styleTable(*this);
    setHorizontalHeader(new QuoteGridHead(this));
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    connect(m_delegate, &QuoteLineDelegate::left, this, &QuoteGrid::leaveEditor, Qt::QueuedConnection);
    connect(m_delegate, &QuoteLineDelegate::gridKey, this, [this](QKeyEvent* event) { handleGridKey(*event); });
    connect(model, &QAbstractItemModel::dataChanged, this, &QuoteGrid::fitAll);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QuoteGrid::fitAll);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QuoteGrid::fitAll);
    fitAll();
}

void QuoteGrid::startAt(int row)
{
    const QModelIndex cell = m_model->index(row, Lines::Item);
    setCurrentIndex(cell);
    scrollTo(cell);
    if (cell.flags().testFlag(Qt::ItemIsEditable))
        edit(cell);
}

void QuoteGrid::startNewLine()
{
    setFocus();
    startAt(m_model->rowCount() - 1);
}

QModelIndex QuoteGrid::neighbour(const QModelIndex& from, int step) const
{
    int cell = from.row() * Lines::Count_ + from.column() + step;
    for (; cell >= 0 && cell < m_model->rowCount() * Lines::Count_; cell += step) {
        const QModelIndex next = m_model->index(cell / Lines::Count_, cell % Lines::Count_);
        if (next.flags().testFlag(Qt::ItemIsEditable))
            return next;
    }
    return {};
}

QModelIndex QuoteGrid::editableBelow(const QModelIndex& from) const
{
    const QModelIndex same = from.siblingAtRow(from.row() + 1);
    return !same.isValid() || same.flags().testFlag(Qt::ItemIsEditable) ? same : same.siblingAtColumn(Lines::Item);
}

/// What cannot be read stays open and marked, unless Esc gave it up.
void QuoteGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint != QAbstractItemDelegate::RevertModelCache && !m_delegate->checkReadable(*editor))
        return setState(NoState); // other cells may be opened beside it
    QuoteLineDelegate::setDone(*editor);
    QTableView::closeEditor(editor, hint);
}

QString QuoteGrid::settle()
{
    QString unreadable;
    const auto children = viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* editor : children) {
        if (!QuoteLineDelegate::isOpen(*editor))
            continue;
        if (m_delegate->checkReadable(*editor))
            commitData(editor);
        else
            unreadable = QuoteLineDelegate::typedIn(*editor);
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
    }
    return unreadable;
}

void QuoteGrid::leaveEditor(Move move, const QPersistentModelIndex& cell)
{
    setFocus();
    const QModelIndex from = cell;
    const QModelIndex next = move == Move::Next ? neighbour(from, 1)
        : move == Move::Previous                ? neighbour(from, -1)
        : move == Move::Down                    ? editableBelow(from)
                                                : QModelIndex();
    if (!next.isValid())
        return;
    setCurrentIndex(next);
    edit(next);
}

bool QuoteGrid::stepCell(int step)
{
    const QModelIndex next = neighbour(currentIndex(), step);
    if (!next.isValid())
        return false;
    setCurrentIndex(next);
    return true;
}

void QuoteGrid::handleGridKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveLine(static_cast<Qt::Key>(event.key()));
    case Qt::Key_H:
        return m_model->isEditable() ? insertLine(LineKind::Heading) : void();
    case Qt::Key_D:
        return duplicateLines();
    case Qt::Key_Delete:
        return removeLines();
    default:
        break;
    }
    const QModelIndex item = currentIndex().siblingAtColumn(Lines::Item);
    if (!m_model->isEditable() || !m_model->isLine(item.row()) || !isPriced(m_model->line(item.row()).kind))
        return;
    m_delegate->openDescriptionNext();
    setCurrentIndex(item);
    edit(item);
}

void QuoteGrid::keyPressEvent(QKeyEvent* event)
{
    if (isGridKey(*event))
        return handleGridKey(*event);
    if (event->matches(QKeySequence::Paste))
        return paste(*QGuiApplication::clipboard()->mimeData());
    if (event->matches(QKeySequence::Copy))
        return copyRows();
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!stepCell(event->key() == Qt::Key_Tab ? 1 : -1))
            focusNextPrevChild(event->key() == Qt::Key_Tab);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            edit(currentIndex());
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

bool QuoteGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isGridKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void QuoteGrid::fitAll()
{
    fitColumns();
    fitRows();
}

int QuoteGrid::widthOf(int column) const
{
    const QFont strong = themeFont(FontSize::Body, QFont::DemiBold);
    const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = QFontMetrics(QuoteGridHead::headFont()).horizontalAdvance(head) + 2;
    const int rows = qMin(m_model->rowCount(), kMeasuredRows);
    for (int row = 0; row < rows; ++row) {
        const QString text = m_model->index(row, column).data().toString();
        width = qMax(width, qMax(tabularWidth(text, strong), QFontMetrics(strong).horizontalAdvance(text)));
    }
    const int handle = column == Lines::Position ? QuoteLineDelegate::kHandleWidth : 0;
    return width + 2 * Metrics::space8 + handle;
}

void QuoteGrid::fitColumns()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(Lines::Item, QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(Metrics::space32);
    for (int column = 0; column < Lines::Count_; ++column) {
        if (column != Lines::Item)
            setColumnWidth(column, widthOf(column));
    }
}

void QuoteGrid::fitRows()
{
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isSpanned = !m_model->isLine(row) || !isPriced(m_model->line(row).kind);
        const bool isText = !m_model->isLine(row) || m_model->line(row).kind == LineKind::Text;
        const int span = isSpanned ? (isText ? Lines::Count_ : Lines::Total) - Lines::Item : 1;
        if (span > 1)
            setSpan(row, Lines::Item, 1, span);
        int width = 0;
        for (int column = Lines::Item; column < Lines::Item + span; ++column)
            width += columnWidth(column);
        setRowHeight(row, m_delegate->heightOf(row, width));
    }
}

void QuoteGrid::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void QuoteGrid::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitAll();
}

} // namespace kartei
