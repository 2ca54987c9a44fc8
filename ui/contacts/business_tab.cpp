#include "ui/contacts/business_tab.h"

#include "core/storage/session.h"
#include "ui/base/empty_state.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/list_reader.h"
#include "ui/base/tab_order.h"
#include "ui/base/workbench.h"

#include <QPushButton>

namespace kartei {

BusinessTab::BusinessTab(
    const EntityDesc& entity, const Words& words, std::vector<const Field*> columns, Workbench& bench)
    : m_entity(entity), m_words(words), m_columns(std::move(columns)), m_bench(bench)
{
}

void BusinessTab::makeList()
{
    m_table = new EntityTableView(m_entity, m_bench);
    m_empty = new EmptyState(m_words.none);
    addWidget(m_table);
    addWidget(m_empty);
    m_table->rows().setColumns(m_columns);
    QPushButton* make = m_empty->addButton(
        m_words.make, ButtonKind::Primary, QString(QLatin1String(m_entity.name) + QStringLiteral("_new")));
    connect(make, &QPushButton::clicked, this, &BusinessTab::newWanted);
    connect(&m_table->rows(), &EntityTableModel::reloaded, this, &BusinessTab::showRows);
    connect(&m_table->rows(), &EntityTableModel::readingChanged, this, &BusinessTab::showRows);
    connect(m_table, &EntityTableView::opened, this, [this](qint64 id) { m_bench.open(m_entity, id); });
    tabWhereItStands(*this);
}

void BusinessTab::setCondition(const SqlCondition& condition)
{
    m_condition = condition;
    if (!m_table && isVisible())
        makeList();
    if (!m_table) {
        const ListQuery counted{.entity = &m_entity, .condition = condition, .search = {}, .sort = {}, .limit = 0};
        const auto count
            = countWithin(m_bench.session().database(), counted, ListReader::of(m_bench.session())->patience());
        if (count && *count) {
            m_count = static_cast<int>(**count);
            return;
        }
        makeList(); // which reads what takes long beside the window, and tells what can't be read
    }
    ListQuery query = m_table->rows().query();
    query.condition = condition;
    m_table->rows().setQuery(query);
    showRows();
}

int BusinessTab::count() const
{
    return m_table ? m_table->rows().rowCount() : m_count;
}

void BusinessTab::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    if (m_table || !m_condition)
        return;
    makeList();
    setCondition(*m_condition);
}

void BusinessTab::showRows()
{
    const bool isEmpty = m_table->rows().rowCount() == 0 && !m_table->rows().isReading();
    setCurrentWidget(!isEmpty ? static_cast<QWidget*>(m_table) : m_empty);
}

} // namespace kartei
