// The columns of a list: fields of the entity, those that the business defined, and what other records say.

#include "core/schema/own_fields.h"
#include "core/storage/session.h"
#include "ui/base/entity_table_model.h"
#include "ui/base/workbench.h"

#include <algorithm>
#include <utility>

namespace kartei {

std::vector<const Field*> EntityTableModel::possibleColumns() const
{
    std::vector<const Field*> fields = shownFields(m_entity, m_own ? *m_own : OwnFields::none());
    std::erase_if(fields, [](const Field* field) {
        return field->is(Hidden | Multiline) || field->type == FieldType::Blob || field->type == FieldType::Key;
    });
    return fields;
}

bool EntityTableModel::hasOwnColumn() const
{
    return std::ranges::any_of(m_columns, [](const Field* column) { return column->own != nullptr; });
}

bool EntityTableModel::hasGatheredColumn() const
{
    return std::ranges::any_of(m_columns, [](const Field* column) { return column->sql != nullptr; });
}

/// A record that is read again has its values anew.
void EntityTableModel::gather(const std::vector<Record>& records) const
{
    std::vector<qint64> ids;
    for (const Record& record : records)
        ids.push_back(record.id());
    const Result<GatheredValues> values = gatheredValues(m_bench.session().database(), m_entity, m_columns, ids);
    if (!values)
        return reportLater(values.error());
    for (auto field = values->cbegin(); field != values->cend(); ++field)
        m_gathered[field.key()].insert(*field);
}

/// Columns stay where their fields do.
void EntityTableModel::followOwnFields(const ChangeSet& changes)
{
    const bool mayDiffer = changes.isUnknown
        || std::ranges::any_of(changes.changes, [](const ChangedRecord& change) { return change.entity->isSetting; });
    if (!mayDiffer)
        return;
    const Result<std::shared_ptr<const OwnFields>> own = m_bench.session().database().ownFields(m_entity);
    if (!own || *own == m_own)
        return;
    std::vector<const Field*> columns;
    for (const Field* column : m_columns) {
        if (const Field* now = column->own ? (*own)->withId(column->own->id()) : column)
            columns.push_back(now);
    }
    const std::shared_ptr<const OwnFields> kept = std::exchange(m_own, *own);
    setColumns(std::move(columns));
    const auto isKnown = [&](QString name) {
        name.remove(0, name.startsWith(u'-') ? 1 : 0);
        return m_own->find(name) || !kept->find(name);
    };
    if (!std::ranges::all_of(m_query.sort, isKnown)) {
        m_query.sort.clear();
        reload();
    }
}

void EntityTableModel::setColumns(std::vector<const Field*> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_pages.clear();
    endResetModel();
}

} // namespace kartei
