#include "ui/sales/record_table.h"

#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/empty_state.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/metrics.h"
#include "ui/base/saved_list_bar.h"
#include "ui/base/table_columns.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/exchange/paste_list.h"
#include "ui/printing/print_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

RecordTable::RecordTable(const EntityDesc& entity, Workbench& workbench, const Texts& texts, QWidget* parent)
    : QWidget(parent), m_entity(entity), m_workbench(workbench), m_texts(texts), m_count(new QLabel),
      m_chips(new ChipRow), m_lists(new SavedLists(entity, {}, workbench, this)),
      m_saved(new SavedListBar(*m_lists, workbench, [this] { return shown(); })), m_search(new QLineEdit),
      m_table(new EntityTableView(entity, workbench)), m_empty(new EmptyState(texts.none)),
      m_remedy(m_empty->addButton(texts.make, ButtonKind::Primary, QStringLiteral("remedy"))),
      m_stack(new QStackedWidget)
{
    setSurface(*this, Surface::Base);
    auto* column = new QVBoxLayout(this);
    margins(*column, Metrics::space24, Metrics::space12, Metrics::space24, 0);
    column->setSpacing(Metrics::space12);
    column->addWidget(makeHead(texts));
    column->addWidget(m_chips);
    column->addWidget(m_saved);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    takePastedLists(*this, workbench, entity);
    connect(m_chips, &ChipRow::filterChosen, this, &RecordTable::setFilter);
    connect(m_search, &QLineEdit::textChanged, this, &RecordTable::read);
    connect(m_table, &EntityTableView::opened, this, &RecordTable::opened);
    connect(&m_table->rows(), &EntityTableModel::reloaded, this, &RecordTable::showCount);
    connect(&m_table->rows(), &EntityTableModel::readingChanged, this, &RecordTable::showCount);
    connect(&m_table->rows(), &EntityTableModel::modelReset, this, &RecordTable::showCount);
    connect(m_saved, &SavedListBar::chosen, this, &RecordTable::takeSaved);
    connect(&workbench.session(), &Session::changed, this, [this] {
        if (m_saved->current() > 0 && isVisible()) // it may ask anything
            read();
    });
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (!isFiltered()) {
            Q_EMIT newWanted();
            return;
        }
        m_search->clear();
        m_saved->setCurrent(0);
        setFilter(0);
    });
}

QWidget* RecordTable::makeHead(const Texts& texts)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    plain(*row, Metrics::space8);
    auto* title = new QLabel(texts.title);
    setTextStyle(*title, FontSize::Title);
    m_count->setObjectName(QStringLiteral("count"));
    setTextStyle(*m_count, FontSize::Body, TextColour::Text3);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Filter this list"));
    m_search->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setFixedHeight(controlHeight());
    m_search->setMaximumWidth(Metrics::aside);
    QPushButton* make = textButton(texts.make, Icon::Add, ButtonKind::Secondary, QStringLiteral("new"));
    make->setEnabled(!m_workbench.session().isReadOnly());
    connect(make, &QPushButton::clicked, this, &RecordTable::newWanted);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_saved->makeButton(QStringLiteral("lists")));
    row->addWidget(make);
    return head;
}

void RecordTable::addFilter(const QString& label, const Expression& expression)
{
    Chip* chip = m_chips->addFilter(label);
    m_expressions.push_back(expression);
    if (m_expressions.size() == 1) {
        chip->setChecked(true);
        read();
    }
}

void RecordTable::setFilter(int index)
{
    m_filter = qBound(0, index, static_cast<int>(m_expressions.size()) - 1);
    if (auto* chip = qobject_cast<Chip*>(m_chips->chips()[static_cast<size_t>(m_filter)]))
        chip->setChecked(true);
    read();
}

qint64 RecordTable::saved() const
{
    return m_saved->current();
}

void RecordTable::setSaved(qint64 id)
{
    m_saved->setCurrent(id);
    read();
}

/// With the columns and the order that it was saved with.
void RecordTable::takeSaved()
{
    if (const Segment* list = m_saved->segment()) {
        if (!list->columns.isEmpty())
            m_table->columns().setNames(columnsOf(*list));
        if (!list->sort.isEmpty())
            m_table->columns().setSortedBy({});
    }
    read();
}

Segment RecordTable::shown() const
{
    Segment shown = m_saved->unsaved(m_expressions[static_cast<size_t>(m_filter)](), words());
    const QStringList sort = m_table->columns().sortedBy();
    if (!sort.isEmpty())
        shown.sort = sort.join(u',');
    shown.columns = m_table->columns().names().join(u',');
    return shown;
}

void RecordTable::rememberAs(const QString& name)
{
    m_table->columns().rememberAs(name);
}

bool RecordTable::isFiltered() const
{
    return m_filter != 0 || !words().isEmpty() || m_saved->current() > 0;
}

QString RecordTable::filterText() const
{
    QStringList words;
    const auto* chip = qobject_cast<const Chip*>(m_chips->chips()[static_cast<size_t>(m_filter)]);
    if (m_filter > 0 && chip)
        words += chip->text();
    if (const Segment* list = m_saved->segment())
        words += list->name;
    words += this->words();
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

void RecordTable::print()
{
    printList(
        this, m_workbench, m_texts.title, filterText(), m_entity, m_table->listedIds(), m_table->columns().names());
}

void RecordTable::setWords(const QString& words)
{
    m_search->setText(words);
}

QString RecordTable::words() const
{
    return m_search->text().trimmed();
}

void RecordTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void RecordTable::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordTable::read()
{
    if (m_expressions.empty())
        return;
    const QString expression = m_expressions[static_cast<size_t>(m_filter)]();
    ListQuery query;
    query.entity = &m_entity;
    query.search = words();
    query.sort = m_table->columns().sortedBy();
    if (!expression.isEmpty()) {
        const Result<SqlCondition> condition
            = compiledFilter(m_entity, expression, m_workbench.session().clock().today());
        if (!condition)
            return m_workbench.report(condition.error());
        query.condition = *condition;
    }
    m_table->rows().setQuery(m_saved->narrowed(query));
    showCount();
}

void RecordTable::showCount()
{
    const int rows = m_table->rows().rowCount();
    const bool isReading = m_table->rows().isReading();
    m_count->setText(isReading ? QStringLiteral("…") : countText(rows));
    const QString trouble = rows == 0 ? m_saved->trouble() : QString();
    m_empty->setSentence(!trouble.isEmpty() ? trouble : isFiltered() ? m_texts.noMatch : m_texts.none);
    m_remedy->setText(isFiltered() ? tr("Clear filter") : m_texts.make);
    m_stack->setCurrentWidget(rows == 0 && !isReading ? static_cast<QWidget*>(m_empty) : m_table);
}

} // namespace kartei
