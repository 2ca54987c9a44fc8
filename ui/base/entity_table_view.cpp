#include "ui/base/entity_table_view.h"

#include "ui/base/acts.h"
#include "ui/base/number_input.h"
#include "ui/base/selected_rows.h"
#include "ui/base/table_columns.h"
#include "ui/base/table_style.h"
#include "ui/base/workbench.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace kartei {

namespace {

constexpr size_t kMostCopied = 1000;

} // namespace

EntityTableView::EntityTableView(const EntityDesc& entity, Workbench& bench, QWidget* parent)
    : QTableView(parent), m_bench(bench), m_rows(new EntityTableModel(entity, bench, this))
{
    setObjectName(QString(QLatin1String(entity.name) + QStringLiteral("_table")));
    setAccessibleName(entity.displayLabel());
    setModel(m_rows);
    styleTable(*this);
    m_columns = new TableColumns(*this, *m_rows, bench);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &EntityTableView::openColumnMenu);
    connect(this, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_rows->idAt(index.row())); });
    connect(m_rows, &EntityTableModel::aboutToReload, this, [this] { m_isReloading = true; });
    connect(m_rows, &EntityTableModel::reloaded, this, [this] {
        m_isReloading = false;
        if (const int row = m_rows->rowOf(m_wanted); row >= 0 && currentId() != m_wanted)
            makeCurrent(row);
        if (!m_isFitted)
            m_columns->fit();
        m_isFitted = m_isFitted || m_rows->rowCount() > 0;
    });
    m_choose = new QAction(tr("Columns…"), this);
    m_choose->setObjectName(QStringLiteral("choose_columns"));
    m_choose->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_choose->setShortcutContext(Qt::WidgetShortcut);
    connect(m_choose, &QAction::triggered, m_columns, &TableColumns::openDialog);
    addAction(m_choose);
}

void EntityTableView::setRecordActions(const QList<QAction*>& actions)
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    insertActions(m_choose, actions);
}

std::vector<qint64> EntityTableView::selectedIds() const
{
    return m_rows->idsAt(selectedRows(*selectionModel()));
}

std::vector<qint64> EntityTableView::listedIds() const
{
    return m_rows->meantBy(selectedIds());
}

qint64 EntityTableView::currentId() const
{
    return m_rows->idAt(currentIndex().row());
}

/// Alone, whatever modifier keys of a shortcut are still down.
void EntityTableView::makeCurrent(int row)
{
    selectionModel()->setCurrentIndex(
        m_rows->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool EntityTableView::selectId(qint64 id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0) {
        m_wanted = m_rows->isReading() ? id : m_wanted;
        return m_rows->isReading();
    }
    makeCurrent(row);
    scrollTo(currentIndex());
    return true;
}

void EntityTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fitTitle();
}

void EntityTableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        deleteSelection();
    else if (isEnter && event->modifiers() == Qt::NoModifier && currentId() > 0)
        Q_EMIT opened(currentId());
    else
        QTableView::keyPressEvent(event);
}

void EntityTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isReloading)
        m_wanted = m_rows->idAt(current.row());
    Q_EMIT currentIdChanged(m_rows->idAt(current.row()));
}

void EntityTableView::copySelection() const
{
    const std::vector<int> rows = selectedRows(*selectionModel());
    if (rows.size() > kMostCopied) {
        m_bench.announce(
            tr("%n rows are too many to copy. Export them instead.", nullptr, static_cast<int>(rows.size())));
        return;
    }
    QString text;
    QString html = QStringLiteral("<table>");
    for (const int row : rows) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            cells += withoutDirectionMarks(m_rows->index(row, column).data().toString());
            html += QStringLiteral("<td>") + cells.last().toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
        text += cells.join(u'\t') + u'\n';
    }
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setHtml(QString(html + QStringLiteral("</table>")));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void EntityTableView::deleteSelection()
{
    const int row = currentIndex().row();
    if (!deleteRecords(m_bench, m_rows->entity(), selectedIds()))
        return;
    if (m_rows->rowCount() > 0)
        makeCurrent(std::min(row, m_rows->rowCount() - 1));
}

void EntityTableView::openColumnMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Field* field : m_columns->choices()) {
        QAction* action = menu->addAction(m_rows->entity().displayLabel(*field));
        action->setCheckable(true);
        action->setChecked(std::ranges::count(m_rows->columns(), field) > 0);
        action->setEnabled(!field->is(Title));
        connect(action, &QAction::toggled, this, [this, name = QString::fromLatin1(field->name)](bool shown) {
            QStringList names = m_columns->names();
            if (shown)
                names += name;
            else
                names.removeAll(name);
            m_columns->setNames(names);
        });
    }
    menu->addSeparator();
    menu->addAction(m_choose);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

} // namespace kartei
