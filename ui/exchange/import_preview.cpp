#include "ui/exchange/import_preview.h"

#include "core/base/text.h"
#include "core/exchange/value_text.h"
#include "ui/base/chip_row.h"
#include "ui/base/display_text.h"
#include "ui/base/field_text.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/theme.h"
#include "ui/base/widget_style.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kMostWidth = 260;
constexpr int kMeasured = 24; ///< rows that say how wide a column is
constexpr int kTidied = 6; ///< the filter after those of what becomes of a row

QString fateText(const ImportedRow& row)
{
    switch (row.fate) {
    case RowFate::Created:
        return ImportPreview::tr("New");
    case RowFate::Updated:
        return ImportPreview::tr("Changes %1").arg(isolated(row.record ? row.record->title() : QString()));
    case RowFate::Unchanged:
        return ImportPreview::tr("Same as stored");
    case RowFate::Skipped:
        return ImportPreview::tr("Left out: %1").arg(row.reason);
    case RowFate::Rejected:
        return ImportPreview::tr("Rejected: %1").arg(row.reason);
    }
    Q_UNREACHABLE();
}

QString partText(const EntityDesc& part, const void* row, const Currency& currency, QDate today)
{
    QStringList texts;
    for (const Field& field : part.fields) {
        if (field.type != FieldType::Key && field.type != FieldType::Bool && !field.is(Hidden | Derived))
            texts += fieldText(part, field, field.get(row), currency, today);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

ImportPreview::ImportPreview(const Currency& currency, QDate today, QWidget* parent)
    : QWidget(parent), m_currency(currency), m_today(today), m_fates(new ChipRow), m_table(new QTableWidget)
{
    for (const QString& fate :
        {tr("All rows"), tr("New"), tr("Changed"), tr("Same"), tr("Left out"), tr("Rejected"), tr("Tidied")})
        m_fates->addFilter(fate);
    m_table->setObjectName(QStringLiteral("import_preview"));
    m_table->setAccessibleName(tr("Rows as they will be stored"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasured);
    styleTable(*m_table);
    auto* column = new QVBoxLayout(this);
    plain(*column, Metrics::space8);
    column->addWidget(m_fates);
    column->addWidget(m_table, 1);
    connect(m_fates, &ChipRow::filterChosen, this, &ImportPreview::showFate);
}

void ImportPreview::setReport(const ImportPlan& plan, const ImportReport& report)
{
    m_fields.clear();
    m_lists.clear();
    QStringList heads{tr("Line"), tr("What happens")};
    for (const std::optional<ColumnTarget>& target : plan.targets) {
        if (target && !target->list && std::ranges::find(m_fields, target->field) == m_fields.end()) {
            m_fields.push_back(target->field);
            heads += plan.entity->displayLabel(*target->field);
        }
    }
    for (const PartList& list : plan.entity->parts) {
        const auto isMapped
            = [&](const std::optional<ColumnTarget>& target) { return target && target->list == &list; };
        if (std::ranges::any_of(plan.targets, isMapped)) {
            m_lists.push_back(&list);
            heads += plan.entity->displayLabel(list);
        }
    }
    m_shown.clear();
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(report.preview.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(plan, report.preview[static_cast<size_t>(row)], row);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + Metrics::space8, kMostWidth));
    if (auto* all = qobject_cast<Chip*>(m_fates->chips().front()))
        all->setChecked(true);
    showFate(0);
}

void ImportPreview::addRow(const ImportPlan& plan, const ImportedRow& row, int at)
{
    m_shown.push_back({row.fate, !row.cleaned.empty()});
    int column = 0;
    const auto add = [&](const QString& text) {
        auto* item = new QTableWidgetItem(text.simplified());
        item->setToolTip(text);
        m_table->setItem(at, column++, item);
    };
    add(countText(row.line));
    add(fateText(row));
    for (const Field* field : m_fields) {
        add(valueText(plan, row, *field));
        tint(row, at, column - 1, field, nullptr);
    }
    for (const PartList* list : m_lists) {
        QStringList parts;
        for (qsizetype i = 0; row.record && i < list->size(row.record->row()); ++i)
            parts += partText(list->desc(), list->at(row.record->row(), i), m_currency, m_today);
        add(parts.join(QStringLiteral("; ")));
        tint(row, at, column - 1, nullptr, list);
    }
}

/// A cell that a rule changed says what stood there.
void ImportPreview::tint(const ImportedRow& row, int at, int column, const Field* field, const PartList* list)
{
    QStringList changes;
    for (const CellChange& change : row.cleaned) {
        if (change.list == list && (list || change.field == field))
            changes += textOf(change);
    }
    if (changes.isEmpty())
        return;
    QTableWidgetItem& item = *m_table->item(at, column);
    item.setIcon(icon(Icon::Edit));
    item.setForeground(theme().info.ink);
    item.setToolTip(changes.join(u'\n'));
    item.setData(Qt::AccessibleDescriptionRole, changes.join(u'\n'));
}

/// Of a row that stays out what the file says.
QString ImportPreview::valueText(const ImportPlan& plan, const ImportedRow& row, const Field& field) const
{
    if (!row.record) {
        const auto isOfField = [&](const std::optional<ColumnTarget>& target) {
            return target && !target->list && target->field == &field;
        };
        const auto found = std::ranges::find_if(plan.targets, isOfField);
        return row.cells.value(found - plan.targets.begin());
    }
    const EntityDesc& entity = row.record->desc(); // a row of activities may be a task
    const Field* own = field.own ? &field : entity.find(QLatin1String(field.name));
    return own ? fieldText(entity, *own, row.record->value(*own), currencyOf(entity, row.record->row(), m_currency),
               m_today, row.titles.value(own))
               : QString();
}

void ImportPreview::showFate(int filter)
{
    const auto isOf = [filter](const Shown& shown) {
        return filter == kTidied ? shown.isCleaned : static_cast<int>(shown.fate) == filter - 1;
    };
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row, filter > 0 && !isOf(m_shown[static_cast<size_t>(row)]));
}

} // namespace kartei
