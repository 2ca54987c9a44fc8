#include "ui/base/history_dialog.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 520;
constexpr int kBefore = 3;
constexpr int kAfter = 4;

} // namespace

void HistoryDialog::open(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id)
{
    const Result<std::vector<HistoryRow>> rows = historyRows(bench.session(), entity, id);
    if (!rows)
        return bench.report(rows.error());
    //: Title of a window: the name of a contact, the subject of a ticket
    const QString title = tr("What changed: %1").arg(isolated(titleOf(bench.session(), entity, id)));
    auto* dialog = new HistoryDialog(parent, title, *rows);
    dialog->QDialog::open();
}

HistoryDialog::HistoryDialog(QWidget* parent, const QString& title, const std::vector<HistoryRow>& rows)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("history_dialog"));
    setWindowTitle(title);
    resize(kWidth, kHeight);
    auto* heading = new ElidedLabel(title);
    setTextStyle(*heading, FontSize::Title);
    auto* table = new QTableWidget(static_cast<int>(rows.size()), kAfter + 1);
    table->setObjectName(QStringLiteral("history"));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    styleTable(*table);
    for (int row = 0; row < table->rowCount(); ++row) {
        const HistoryRow& told = rows[static_cast<size_t>(row)];
        int column = 0;
        for (const QString& text : {told.when, told.who, told.what, told.before, told.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(column < kBefore ? told.act : text);
            table->setItem(row, column++, item);
        }
    }
    table->resizeColumnsToContents();
    for (const int column : {kBefore, kAfter})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto* close = textButton(tr("Close"), ButtonKind::Primary, QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(heading);
    column->addWidget(table, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    table->setFocus();
}

} // namespace kartei
