#include "ui/contacts/purchases_tab.h"

#include "core/base/text.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/empty_state.h"
#include "ui/base/metrics.h"
#include "ui/base/record_dialog.h"
#include "ui/base/section.h"
#include "ui/base/tab_order.h"
#include "ui/base/table_style.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/service/warranty_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kartei {

namespace {

constexpr int kMost = 200; ///< whoever asks for more looks at the quotes

/// The row that was chosen stays it, or the one that took its place.
void fill(QTableWidget& table, const std::vector<QStringList>& rows)
{
    const int chosen = table.currentRow();
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const QString& text = rows[static_cast<size_t>(row)][column];
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table.setItem(row, column, item);
        }
    }
    table.resizeColumnsToContents();
    for (int column = 0; column + 1 < table.columnCount(); ++column) // the last one takes the rest
        table.setColumnWidth(column, table.columnWidth(column) + Metrics::space12);
    table.horizontalHeader()->setStretchLastSection(true);
    if (table.rowCount() > 0)
        table.setCurrentCell(qBound(0, chosen, table.rowCount() - 1), 0);
}

QString amountText(Quantity quantity, const QString& unit)
{
    return isolated(QString(quantityText(quantity) + u' ' + unit).trimmed());
}

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setContentsMargins(Metrics::space8, Metrics::space4, Metrics::space8, Metrics::space8);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(*label, FontSize::Small, TextColour::Text3);
    return label;
}

} // namespace

PurchasesTab::PurchasesTab(Workbench& bench) : m_bench(bench) { }

void PurchasesTab::makeParts()
{
    if (m_ownedTable)
        return;
    m_ownedTable = listTable(QStringLiteral("owned"), tr("Owned"),
        {tr("Item"), tr("Serial number"), tr("Quantity"), tr("Sold on"), tr("Quote"), tr("Warranty")});
    m_boughtTable = listTable(QStringLiteral("purchases"), tr("Bought"),
        {tr("Item"), tr("Article number"), tr("Quantity"), tr("Accepted"), tr("Quote")});
    m_boughtPart = new QWidget;
    m_note = textButton(tr("Note as owned…"), ButtonKind::Secondary, QStringLiteral("note_owned"));
    m_none = note(tr("Nothing is noted as owned yet."));
    m_moreOwned = note(tr("The %1 that were sold last are shown. Others are found by their serial number (Ctrl+K).")
                           .arg(countText(kMost)));
    m_more = note(tr("The newest %1 are shown. Older ones are among the quotes.").arg(countText(kMost)));
    layOut();
    connect(m_ownedTable, &QTableWidget::activated, this, [this](const QModelIndex& at) { openOwned(at.row()); });
    connect(m_boughtTable, &QTableWidget::activated, this, [this](const QModelIndex& at) { openQuote(at.row()); });
    connect(m_note, &QPushButton::clicked, this, &PurchasesTab::noteAsOwned);
    if (window() != this)
        tabWhereItStands(*this);
}

void PurchasesTab::layOut()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    plain(*column);
    addOwnedPart(*column);
    addBoughtPart(*column);
    addWidget(list);
    auto* empty
        = new EmptyState(tr("Nothing bought yet. What is on an accepted quote stands here, and what they own."));
    auto* make = empty->addButton(tr("New owned item"), ButtonKind::Primary, QStringLiteral("asset_new"));
    make->setEnabled(m_bench.session().mayChange(describe<Asset>()));
    connect(make, &QPushButton::clicked, this, &PurchasesTab::makeOwned);
    addWidget(empty);
}

void PurchasesTab::addOwnedPart(QVBoxLayout& column)
{
    const bool mayChange = m_bench.session().mayChange(describe<Asset>());
    auto* head = new Section(tr("Owned"));
    head->setContentsMargins(Metrics::space8, 0, Metrics::space8, 0);
    QToolButton* add = head->addButton(
        Icon::Add, tr("New owned item (%1)").arg(keysText(Qt::Key_Insert)), QStringLiteral("add_owned"));
    add->setAccessibleName(tr("New owned item"));
    add->setEnabled(mayChange);
    connect(add, &QToolButton::clicked, this, &PurchasesTab::makeOwned);
    column.addWidget(head);
    column.addWidget(m_none);
    column.addWidget(m_ownedTable, 1);
    column.addWidget(m_moreOwned);
    keyIn(*m_ownedTable, tr("New owned item"), Qt::Key_Insert, &PurchasesTab::makeOwned)->setEnabled(mayChange);
    keyIn(*m_ownedTable, tr("Delete"), QKeySequence::Delete, &PurchasesTab::removeOwned)->setEnabled(mayChange);
}

void PurchasesTab::addBoughtPart(QVBoxLayout& column)
{
    const bool mayChange = m_bench.session().mayChange(describe<Asset>());
    auto* part = new QVBoxLayout(m_boughtPart);
    plain(*part);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::space8, Metrics::space8, Metrics::space8, Metrics::space4);
    head->addWidget(new Section(tr("Bought and not noted as owned")), 1);
    head->addWidget(m_note);
    m_note->setToolTip(tr("Asks for the serial number (%1)").arg(keysText(Qt::Key_Insert)));
    m_note->setEnabled(mayChange);
    part->addLayout(head);
    part->addWidget(m_boughtTable, 1);
    part->addWidget(m_more);
    column.addWidget(m_boughtPart, 1);
    keyIn(*m_boughtTable, tr("Note as owned…"), Qt::Key_Insert, &PurchasesTab::noteAsOwned)->setEnabled(mayChange);
}

/// Also in the menu that the table opens.
QAction* PurchasesTab::keyIn(QWidget& place, const QString& text, const QKeySequence& key, void (PurchasesTab::*act)())
{
    auto* action = new QAction(text, &place);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    place.addAction(action);
    place.setContextMenuPolicy(Qt::ActionsContextMenu);
    return action;
}

void PurchasesTab::setContact(Id<Contact> contact)
{
    m_contact = contact;
    if (isVisible())
        load();
}

void PurchasesTab::showEvent(QShowEvent* event)
{
    makeParts();
    load();
    QStackedWidget::showEvent(event);
}

Result<> PurchasesTab::read()
{
    Session& session = m_bench.session();
    Result<std::vector<OwnedItem>> owned = ownedBy(session, m_contact, kMost + 1);
    Result<std::vector<Purchase>> bought = purchasesOf(session, m_contact, kMost + 1);
    if (!owned || !bought)
        return owned ? bought.error() : owned.error();
    m_hasMore = bought->size() > kMost;
    if (m_hasMore)
        bought->pop_back();
    Result<std::vector<Purchase>> rest = notNotedAsOwned(session, m_contact, *std::move(bought));
    if (!rest)
        return rest.error();
    m_owned = *std::move(owned);
    m_moreOwned->setVisible(m_owned.size() > kMost);
    if (m_owned.size() > kMost)
        m_owned.pop_back();
    m_bought = *std::move(rest);
    return {};
}

void PurchasesTab::load()
{
    if (const Result<> done = read(); !done)
        return m_bench.report(done.error());
    showOwned();
    showBought();
    setCurrentIndex(m_bought.empty() && m_owned.empty() && !m_hasMore ? 1 : 0);
}

void PurchasesTab::showOwned()
{
    std::vector<QStringList> rows;
    for (const auto& [asset, number] : m_owned)
        rows.push_back({isolated(asset.name), isolatedLtr(asset.serial), amountText(asset.quantity, asset.unit),
            isolated(dateText(asset.sold)), isolatedLtr(number),
            warrantyText(asset, m_bench.session().clock().today())});
    fill(*m_ownedTable, rows);
    m_ownedTable->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
}

void PurchasesTab::showBought()
{
    std::vector<QStringList> rows;
    for (const Purchase& one : m_bought)
        rows.push_back({isolated(one.text), isolatedLtr(one.sku), amountText(one.quantity, one.unit),
            isolated(dateText(one.day)), isolatedLtr(one.number)});
    fill(*m_boughtTable, rows);
    m_boughtPart->setVisible(!rows.empty() || m_hasMore);
    m_more->setVisible(m_hasMore);
}

void PurchasesTab::openOwned(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= m_owned.size())
        return;
    const Id<Asset> id = m_owned[static_cast<size_t>(row)].asset.id;
    RecordDialog* dialog = RecordDialog::openEdit(window(), m_bench, describe<Asset>(), id.value);
    if (!dialog)
        return;
    QPushButton* remove = dialog->addButton(tr("Delete"), QStringLiteral("delete_asset"));
    remove->setEnabled(m_bench.session().mayChange(describe<Asset>()));
    connect(remove, &QPushButton::clicked, dialog, [this, dialog, id] {
        if (deleteRecords(m_bench, describe<Asset>(), {id.value}))
            dialog->accept();
    });
}

void PurchasesTab::openQuote(int row)
{
    if (row >= 0 && static_cast<size_t>(row) < m_bought.size())
        m_bench.open(describe<Quote>(), m_bought[static_cast<size_t>(row)].quote.value);
}

void PurchasesTab::makeOwned()
{
    Asset asset;
    asset.contact = m_contact;
    RecordDialog::openNew(window(), m_bench, Record::of(asset));
}

void PurchasesTab::noteAsOwned()
{
    const int row = m_boughtTable->currentRow();
    if (row < 0 || static_cast<size_t>(row) >= m_bought.size())
        return;
    const Result<Asset> asset = assetOf(m_bench.session(), m_bought[static_cast<size_t>(row)]);
    if (!asset)
        return m_bench.report(asset.error());
    RecordDialog::openNew(window(), m_bench, Record::of(*asset));
}

void PurchasesTab::removeOwned()
{
    const int row = m_ownedTable->currentRow();
    if (row >= 0 && static_cast<size_t>(row) < m_owned.size())
        deleteRecords(m_bench, describe<Asset>(), {m_owned[static_cast<size_t>(row)].asset.id.value});
}

} // namespace kartei
