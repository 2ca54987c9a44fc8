#include "ui/base/table_style.h"

#include "core/base/text.h"
#include "ui/base/metrics.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

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

} // namespace kartei
