#include "ui/base/table_columns.h"

#include "ui/base/column_dialog.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/workbench.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kMostWidth = 320;
constexpr int kLeastTitle = 200;
constexpr int kSampleRows = 40;

QString nameOf(const Field& field)
{
    return QString::fromLatin1(field.name);
}

} // namespace

TableColumns::TableColumns(QTableView& table, EntityTableModel& rows, Workbench& bench)
    : QObject(&table), m_table(table), m_rows(rows), m_bench(bench), m_usual(rows.columns())
{
    QHeaderView* head = table.horizontalHeader();
    head->setSectionsMovable(true);
    connect(head, &QHeaderView::sectionMoved, this, &TableColumns::takeMove);
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
    connect(head, &QHeaderView::sortIndicatorChanged, this, &TableColumns::remember);
    connect(&rows, &EntityTableModel::modelAboutToBeReset, this, [this] { m_isFitting = true; });
    connect(&rows, &EntityTableModel::modelReset, this, &TableColumns::fit);
}

QStringList TableColumns::names() const
{
    QStringList names;
    for (const Field* field : m_rows.columns())
        names += nameOf(*field);
    return names;
}

void TableColumns::setNames(const QStringList& names)
{
    std::vector<const Field*> columns;
    const std::vector<const Field*> possible = choices();
    for (const QString& name : names) {
        const auto field
            = std::ranges::find_if(possible, [&](const Field* one) { return name == QLatin1String(one->name); });
        if (field != possible.end() && std::ranges::count(columns, *field) == 0)
            columns.push_back(*field);
    }
    const Field& title = m_rows.entity().title();
    if (std::ranges::count(columns, &title) == 0)
        columns.insert(columns.begin(), &title);
    show(std::move(columns));
    remember();
}

std::vector<const Field*> TableColumns::choices() const
{
    return m_rows.possibleColumns();
}

/// The mark of the sorted column goes with it.
void TableColumns::show(std::vector<const Field*> columns)
{
    if (columns == m_rows.columns())
        return;
    const QStringList sort = sortedBy();
    m_rows.setColumns(std::move(columns));
    setSortedBy(sort);
    placeDelegates();
}

QStringList TableColumns::sortedBy() const
{
    const QHeaderView* head = m_table.horizontalHeader();
    const int column = head->sortIndicatorSection();
    if (column < 0 || column >= m_rows.columnCount())
        return {};
    const QString name = nameOf(*m_rows.columns()[static_cast<size_t>(column)]);
    return {head->sortIndicatorOrder() == Qt::DescendingOrder ? QString(u'-' + name) : name};
}

void TableColumns::setSortedBy(const QStringList& sort)
{
    const QString first = sort.value(0);
    const bool isDescending = first.startsWith(u'-');
    const auto column = static_cast<int>(names().indexOf(isDescending ? first.mid(1) : first));
    const QSignalBlocker quiet(m_table.horizontalHeader());
    m_table.horizontalHeader()->setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table.horizontalHeader()->viewport()->update();
}

void TableColumns::rememberAs(const QString& name)
{
    m_usual = m_rows.columns();
    restore(m_bench.look(name));
    m_name = name;
}

void TableColumns::reset()
{
    m_widths.clear();
    show(m_usual);
    setSortedBy({});
    fit();
    remember();
}

void TableColumns::fit()
{
    m_isFitting = true;
    const QFontMetrics metrics(m_table.font());
    QHeaderView* head = m_table.horizontalHeader();
    for (int column = 0; column < m_rows.columnCount(); ++column) {
        const Field& field = *m_rows.columns()[static_cast<size_t>(column)];
        if (field.is(Title))
            continue;
        head->setSectionResizeMode(column, QHeaderView::Interactive);
        int width = head->sectionSizeHint(column) + 20;
        for (int row = 0; row < std::min(kSampleRows, m_rows.rowCount()); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_rows.index(row, column).data().toString()) + 28);
        m_table.setColumnWidth(column, m_widths.value(nameOf(field), std::min(width, kMostWidth)));
    }
    fitTitle();
}

void TableColumns::fitTitle()
{
    m_isFitting = true;
    QHeaderView* head = m_table.horizontalHeader();
    const Field& title = m_rows.entity().title();
    const auto column = static_cast<int>(names().indexOf(nameOf(title)));
    const int last = m_rows.columnCount() - 1; // shares with the title what the others leave
    int room = head->width();
    for (int i = 0; i < last; ++i)
        room -= i == column ? 0 : head->sectionSize(i);
    const bool isCramped = (column == last ? room : room / 2) < kLeastTitle;
    if (column >= 0) {
        head->setSectionResizeMode(column, isCramped ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (isCramped)
            m_table.setColumnWidth(column, m_widths.value(nameOf(title), kLeastTitle));
    }
    m_isFitting = false;
}

void TableColumns::setDelegate(const Field& field, QAbstractItemDelegate* delegate)
{
    m_delegates.insert(&field, delegate);
    placeDelegates();
}

void TableColumns::placeDelegates()
{
    for (int column = 0; column < m_rows.columnCount(); ++column)
        m_table.setItemDelegateForColumn(column, m_delegates.value(m_rows.columns()[static_cast<size_t>(column)]));
}

/// The model has the columns in the order in which they are seen; the head is not asked while it moves one.
void TableColumns::takeMove(int, int from, int to)
{
    QTimer::singleShot(0, this, [this, from, to] {
        {
            const QSignalBlocker quiet(m_table.horizontalHeader());
            m_table.horizontalHeader()->moveSection(to, from);
        }
        QStringList order = names();
        order.move(from, to);
        setNames(order);
    });
}

/// The last one takes what the others leave.
void TableColumns::takeWidth(int column, int width)
{
    if (m_isFitting || column >= m_rows.columnCount() - 1 || width == 0
        || m_table.horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive)
        return;
    m_widths.insert(nameOf(*m_rows.columns()[static_cast<size_t>(column)]), width);
    remember();
}

/// "name,tags:120|-updated".
void TableColumns::restore(const QString& look)
{
    if (look.isEmpty())
        return;
    QStringList columns;
    for (const QString& column : look.section(u'|', 0, 0).split(u',')) {
        const QString name = column.section(u':', 0, 0);
        if (const int width = column.section(u':', 1).toInt(); width > 0)
            m_widths.insert(name, std::min(width, 4 * kMostWidth));
        columns += name;
    }
    setNames(columns);
    setSortedBy({look.section(u'|', 1)});
}

void TableColumns::remember()
{
    if (m_name.isEmpty())
        return;
    QStringList columns;
    for (const Field* field : m_rows.columns()) {
        const int width = m_widths.value(nameOf(*field));
        columns += width > 0 ? nameOf(*field) + u':' + QString::number(width) : nameOf(*field);
    }
    m_bench.noteLook(m_name, columns.join(u',') + u'|' + sortedBy().join(u','));
}

void TableColumns::openDialog()
{
    auto* dialog = new ColumnDialog(m_table.window(), m_rows.entity(), choices(), m_rows.columns());
    connect(dialog, &ColumnDialog::chosen, this, &TableColumns::setNames);
    connect(dialog, &ColumnDialog::usualWanted, this, &TableColumns::reset);
    dialog->open();
}

} // namespace kartei
