#include "ui/contacts/typed_contacts_grid.h"

#include "core/base/text.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/contacts/typed_contacts_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 76;
constexpr int kWidest = 220;

class CellDelegate final : public QStyledItemDelegate {
public:
    CellDelegate(const TypedContactsModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) { }

    QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return legible(QStyledItemDelegate::displayText(value, locale));
    }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor && m_model.isCode(index.column()))
            editor->setLayoutDirection(Qt::LeftToRight);
        return editor;
    }

private:
    const TypedContactsModel& m_model;
};

} // namespace

TypedContactsGrid::TypedContactsGrid(TypedContactsModel& model) : m_model(model)
{
    setObjectName(u"typed_contacts"_s);
    setAccessibleName(tr("Contacts to be added, one a row"));
    setModel(&model);
    styleTable(*this);
    setItemDelegate(new CellDelegate(model, this));
    setShowGrid(true);
    verticalHeader()->show();
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    horizontalHeader()->setMinimumSectionSize(kNarrowest);
    addAct(tr("Repeat the cell above"), int(Qt::CTRL) | Qt::Key_D, u"repeat_above"_s, &TypedContactsGrid::repeat);
    addAct(tr("Remove the row"), int(Qt::CTRL) | Qt::Key_Delete, u"remove_row"_s, &TypedContactsGrid::removeRows);
    addAct(tr("Paste"), QKeySequence::Paste, u"paste_cells"_s, &TypedContactsGrid::paste);
    addAct(tr("Copy"), QKeySequence::Copy, u"copy_cells"_s, &TypedContactsGrid::copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void TypedContactsGrid::addAct(
    const QString& text, const QKeySequence& key, const QString& name, void (TypedContactsGrid::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

void TypedContactsGrid::start()
{
    setFocus();
    goTo(m_model.index(m_model.rowCount() - 1, 0)); // always an empty one
}

/// Alone, whatever keys are held down.
void TypedContactsGrid::goTo(const QModelIndex& cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    scrollTo(cell);
}

void TypedContactsGrid::settle()
{
    if (auto* editor = qobject_cast<QLineEdit*>(viewport()->focusWidget()); editor && state() == EditingState)
        commitData(editor);
}

void TypedContactsGrid::fitColumns()
{
    for (int column = 0; column < m_model.stateColumn(); ++column) {
        const int needed = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, qBound(kNarrowest, needed + Metrics::space16, kWidest));
    }
}

void TypedContactsGrid::makeRoomFor(const QModelIndex& cell)
{
    const int needed = qMin(sizeHintForIndex(cell).width() + Metrics::space16, kWidest);
    if (cell.isValid() && cell.column() < m_model.stateColumn() && needed > columnWidth(cell.column()))
        setColumnWidth(cell.column(), needed);
}

bool TypedContactsGrid::step(int cells)
{
    const QModelIndex from = currentIndex();
    const int width = m_model.stateColumn();
    const int column = qMin(from.column(), width - 1) + (from.column() >= width && cells > 0 ? 1 : 0);
    const int place = from.row() * width + column + (from.column() >= width ? 0 : cells);
    if (place < 0 || place >= m_model.rowCount() * width)
        return false;
    goTo(m_model.index(place / width, place % width));
    return true;
}

void TypedContactsGrid::nextRow()
{
    const int below = qMin(currentIndex().row() + 1, m_model.rowCount() - 1);
    goTo(m_model.index(below, 0));
}

void TypedContactsGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    makeRoomFor(currentIndex());
    if (hint == QAbstractItemDelegate::EditNextItem)
        step(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        step(-1);
    else if (hint == QAbstractItemDelegate::SubmitModelCache)
        nextRow();
}

/// From the last cell, and before the first, the keyboard goes on to what is beside the grid.
bool TypedContactsGrid::focusNextPrevChild(bool next)
{
    return (hasFocus() && step(next ? 1 : -1)) || QTableView::focusNextPrevChild(next);
}

void TypedContactsGrid::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        nextRow();
    else if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        m_model.clearCells(selectionModel()->selectedIndexes());
    else
        QTableView::keyPressEvent(event);
}

void TypedContactsGrid::repeat()
{
    const QModelIndex cell = currentIndex();
    auto* editor = qobject_cast<QLineEdit*>(viewport()->focusWidget());
    if (state() == EditingState && editor && cell.row() > 0)
        editor->setText(cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole).toString());
    else
        m_model.repeatAbove(selectionModel()->selectedIndexes());
}

void TypedContactsGrid::removeRows()
{
    const QModelIndex cell = currentIndex();
    m_model.removeRowsOf(selectionModel()->selectedIndexes());
    goTo(m_model.index(qMin(cell.row(), m_model.rowCount() - 1), cell.column()));
}

void TypedContactsGrid::paste()
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && cell.column() < m_model.stateColumn())
        m_model.put(cell, pastedCells(QGuiApplication::clipboard()->text()));
}

void TypedContactsGrid::copy()
{
    const QItemSelection chosen = selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    const QItemSelectionRange block = chosen.first();
    QStringList lines;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column)
            cells += m_model.index(row, column).data(Qt::EditRole).toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace kartei
