#include "ui/base/history_dialog.h"

#include "core/base/text.h"
#include "core/storage/lookups.h"
#include "ui/base/acts.h"
#include "ui/base/elided_label.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kartei {

namespace {

constexpr QSize kSize{860, 520};
constexpr QSize kPastSize{560, 520};
constexpr int kBefore = 3;
constexpr int kAfter = 4;

QVBoxLayout* dialogColumn(QDialog& dialog, const QString& title, QWidget* list)
{
    auto* heading = new ElidedLabel(title);
    setTextStyle(*heading, FontSize::Title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Metrics::space24, Metrics::space16, Metrics::space24, Metrics::space16);
    column->setSpacing(Metrics::space16);
    column->addWidget(heading);
    column->addWidget(list, 1);
    return column;
}

QPushButton* closeButton(QDialog& dialog)
{
    auto* close = textButton(HistoryDialog::tr("Close"), ButtonKind::Primary, QStringLiteral("close"));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    return close;
}

} // namespace

void HistoryDialog::open(QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id)
{
    //: Title of a window: the name of a contact, the subject of a ticket
    const QString title = tr("What changed: %1").arg(isolated(titleOf(bench.session(), entity, id)));
    auto* dialog = new HistoryDialog(parent, bench, entity, id, title);
    dialog->QDialog::open();
}

HistoryDialog::HistoryDialog(
    QWidget* parent, Workbench& bench, const EntityDesc& entity, qint64 id, const QString& title)
    : QDialog(parent), m_bench(bench), m_entity(entity), m_id(id),
      m_table(
          listTable(QStringLiteral("history"), title, {tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")})),
      m_asItWas(
          textButton(tr("&As it was before this"), Icon::Look, ButtonKind::Secondary, QStringLiteral("as_it_was"))),
      m_restore(
          textButton(tr("&Restore this value"), Icon::Undo, ButtonKind::Secondary, QStringLiteral("restore_value")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("history_dialog"));
    setWindowTitle(title);
    resize(kSize);
    layOut(title);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryDialog::chosenChanged);
    connect(m_table, &QTableWidget::activated, this, &HistoryDialog::showAsItWas);
    connect(m_asItWas, &QPushButton::clicked, this, &HistoryDialog::showAsItWas);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(&bench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(m_entity, m_id))
            load();
    });
    load();
    m_table->setFocus();
}

void HistoryDialog::layOut(const QString& title)
{
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_asItWas, m_restore}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(closeButton(*this));
    dialogColumn(*this, title, m_table)->addLayout(buttons);
}

void HistoryDialog::load()
{
    const Result<std::vector<HistoryRow>> rows = historyRows(m_bench.session(), m_entity, m_id);
    if (!rows)
        return m_bench.report(rows.error());
    const int chosenRow = m_table->currentRow();
    m_rows = *rows;
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const HistoryRow& told = m_rows[static_cast<size_t>(row)];
        int column = 0;
        for (const QString& text : {told.when, told.who, told.what, told.before, told.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(column < kBefore ? told.act : text);
            m_table->setItem(row, column++, item);
        }
    }
    m_table->resizeColumnsToContents();
    for (const int column : {kBefore, kAfter})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    if (!m_rows.empty())
        m_table->setCurrentCell(std::clamp(chosenRow, 0, m_table->rowCount() - 1), 0);
    chosenChanged();
}

const HistoryRow* HistoryDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void HistoryDialog::chosenChanged()
{
    const HistoryRow* row = chosen();
    m_asItWas->setEnabled(row && row->hasBefore);
    m_restore->setEnabled(row && row->value && !m_bench.session().isReadOnly());
}

void HistoryDialog::showAsItWas()
{
    const HistoryRow* row = chosen();
    if (!row || !row->hasBefore)
        return;
    Session& session = m_bench.session();
    const Result<Record> was = session.recordBefore(m_entity, m_id, row->journal);
    if (!was)
        return m_bench.report(was.error());
    //: Title of a window: the name of a contact, then a day and a time
    const QString title = tr("%1 before %2").arg(isolated(was->title()), row->when);
    (new PastRecordDialog(this, title, recordLines(session, *was)))->open();
}

void HistoryDialog::restore()
{
    const HistoryRow* row = chosen();
    if (!row || !row->value)
        return;
    const PastValue value = *row->value; // the rows are read anew while it is set
    perform(m_bench, tr("The value is as it was before."),
        [&] { return restoreValue(m_bench.session(), m_entity, m_id, value); });
}

PastRecordDialog::PastRecordDialog(
    QWidget* parent, const QString& title, const std::vector<std::pair<QString, QString>>& lines)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("past_record"));
    setWindowTitle(title);
    resize(kPastSize);
    QTableWidget* table
        = listTable(QStringLiteral("past_values"), title, {HistoryDialog::tr("What"), HistoryDialog::tr("Value then")});
    table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& [label, text] = lines[static_cast<size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(label));
        table->setItem(row, 1, new QTableWidgetItem(text));
        table->item(row, 1)->setToolTip(text);
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    dialogColumn(*this, title, table)->addWidget(closeButton(*this), 0, Qt::AlignRight);
    table->setFocus();
}

} // namespace kartei
