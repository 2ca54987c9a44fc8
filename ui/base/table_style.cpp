#include "ui/base/table_style.h"

#include "core/base/text.h"
#include "ui/base/metrics.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableWidget>

namespace kartei {

namespace {

class LegibleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        return legible(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace

void styleTable(QTableView& table)
{
    table.setItemDelegate(new LegibleDelegate(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(qMax(rowHeight(Metrics::tableRow), textHeight(1, Metrics::space12)));
    QHeaderView* head = table.horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
}

QTableWidget* listTable(const QString& name, const QString& label, const QStringList& headings)
{
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setObjectName(name);
    table->setAccessibleName(label);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*table);
    return table;
}

} // namespace kartei
