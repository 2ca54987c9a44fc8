#include "ui/contacts/business_tab.h"

#include "ui/base/empty_state.h"
#include "ui/base/workbench.h"

#include <QPushButton>

namespace kartei {

BusinessTab::BusinessTab(
    const EntityDesc& entity, const Words& words, std::vector<const Field*> columns, Workbench& bench)
    : m_table(new EntityTableView(entity, bench)), m_empty(new EmptyState(words.none))
{
    addWidget(m_table);
    addWidget(m_empty);
    m_table->rows().setColumns(std::move(columns));
    QPushButton* make = m_empty->addButton(
        words.make, ButtonKind::Primary, QString(QLatin1String(entity.name) + QStringLiteral("_new")));
    connect(make, &QPushButton::clicked, this, &BusinessTab::newWanted);
    connect(&m_table->rows(), &EntityTableModel::reloaded, this, &BusinessTab::showRows);
    connect(&m_table->rows(), &EntityTableModel::readingChanged, this, &BusinessTab::showRows);
    connect(m_table, &EntityTableView::opened, this, [&bench, &entity](qint64 id) { bench.open(entity, id); });
    showRows();
}

void BusinessTab::setCondition(const SqlCondition& condition)
{
    ListQuery query = m_table->rows().query();
    query.condition = condition;
    m_table->rows().setQuery(query);
    showRows();
}

void BusinessTab::showRows()
{
    const bool isEmpty = m_table->rows().rowCount() == 0 && !m_table->rows().isReading();
    setCurrentWidget(!isEmpty ? static_cast<QWidget*>(m_table) : m_empty);
}

} // namespace kartei
