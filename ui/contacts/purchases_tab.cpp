#include "ui/contacts/purchases_tab.h"

#include "core/base/text.h"
#include "ui/base/display_text.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kMost = 200; ///< whoever asks for more looks at the quotes

} // namespace

PurchasesTab::PurchasesTab(Workbench& bench)
    : m_bench(bench), m_table(listTable(QStringLiteral("purchases"), tr("Bought"),
                          {tr("Item"), tr("Article number"), tr("Quantity"), tr("Accepted"), tr("Quote")})),
      m_more(new QLabel(tr("The newest %1 are shown. Older ones are among the quotes.").arg(countText(kMost))))
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    plain(*column);
    column->addWidget(m_table, 1);
    m_more->setContentsMargins(Metrics::space24, Metrics::space8, Metrics::space24, Metrics::space8);
    m_more->setWordWrap(true);
    setTextStyle(*m_more, FontSize::Small, TextColour::Text3);
    column->addWidget(m_more);
    addWidget(list);
    addWidget(new EmptyState(tr("Nothing bought yet. What is on an accepted quote stands here.")));
    connect(m_table, &QTableWidget::activated, this, [this](const QModelIndex& at) { openQuote(at.row()); });
}

void PurchasesTab::setContact(Id<Contact> contact)
{
    m_contact = contact;
    if (isVisible())
        load();
}

void PurchasesTab::showEvent(QShowEvent* event)
{
    load();
    QStackedWidget::showEvent(event);
}

void PurchasesTab::load()
{
    Result<std::vector<Purchase>> bought = purchasesOf(m_bench.session(), m_contact, kMost + 1);
    if (!bought)
        return m_bench.report(bought.error());
    m_bought = std::move(*bought);
    m_more->setVisible(m_bought.size() > kMost);
    if (m_bought.size() > kMost)
        m_bought.pop_back();
    m_table->setRowCount(0);
    for (const Purchase& one : m_bought)
        addRow(one);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    setCurrentIndex(m_bought.empty() ? 1 : 0);
}

void PurchasesTab::addRow(const Purchase& bought)
{
    const QString quantity = QString(quantityText(bought.quantity) + u' ' + bought.unit).trimmed();
    const QStringList cells{isolated(bought.text), isolatedLtr(bought.sku), isolated(quantity), dateText(bought.day),
        isolatedLtr(bought.number)};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        m_table->setItem(row, column, item);
    }
}

void PurchasesTab::openQuote(int row)
{
    if (row >= 0 && static_cast<size_t>(row) < m_bought.size())
        m_bench.open(describe<Quote>(), m_bought[static_cast<size_t>(row)].quote.value);
}

} // namespace kartei
