#include "ui/sales/products_page.h"

#include "core/business/business.h"
#include "ui/base/acts.h"
#include "ui/base/entity_table_view.h"
#include "ui/base/icons.h"
#include "ui/base/record_dialog.h"
#include "ui/base/table_columns.h"
#include "ui/sales/record_table.h"

#include <QAction>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kartei {

ProductsPage::ProductsPage(Workbench& workbench, QWidget* parent)
    : Page(parent), m_workbench(workbench),
      m_list(new RecordTable(describe<Product>(), workbench,
          {tr("Products"), tr("New product"), tr("No products yet."), tr("No product matches the filter.")}))
{
    setObjectName(QStringLiteral("productsPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->addFilter(tr("All"), [] { return QString(); });
    m_list->addFilter(tr("Offered"), [] { return QStringLiteral("active"); });
    m_list->addFilter(tr("No longer offered"), [] { return QStringLiteral("not active"); });
    m_list->rememberAs(objectName());
    makeActions();
    connect(m_list, &RecordTable::opened, this, &ProductsPage::showRecord);
    connect(m_list, &RecordTable::newWanted, this, &ProductsPage::startNew);
}

void ProductsPage::makeActions()
{
    const auto add = [this](const QString& text, Icon use, const QString& name, auto act) {
        auto* action = new QAction(icon(use), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        m_actions += action;
        return action;
    };
    const auto isReadOnly = m_workbench.session().isReadOnly();
    QAction* edit = add(tr("Edit product…"), Icon::Edit, QStringLiteral("editProduct"),
        [this] { RecordDialog::openEdit(this, m_workbench, describe<Product>(), m_list->table().currentId()); });
    QAction* remove = add(tr("Delete product"), Icon::Delete, QStringLiteral("deleteProduct"),
        [this] { deleteRecords(m_workbench, describe<Product>(), m_list->table().selectedIds()); });
    const auto follow = [edit, remove, isReadOnly](qint64 id) {
        edit->setEnabled(id > 0);
        remove->setEnabled(id > 0 && !isReadOnly);
    };
    follow(0);
    connect(&m_list->table(), &EntityTableView::currentIdChanged, this, follow);
    m_list->table().setRecordActions(m_actions);
}

PageSign ProductsPage::sign()
{
    return {tr("Products"), iconName(Icon::Products), tr("New product"), {}};
}

bool ProductsPage::showRecord(qint64 id)
{
    if (id == 0) {
        m_list->table().setFocus();
        return true;
    }
    m_list->table().selectId(id);
    return RecordDialog::openEdit(this, m_workbench, describe<Product>(), id) != nullptr;
}

QVariant ProductsPage::viewState() const
{
    return QVariantMap{{QStringLiteral("filter"), m_list->filter()}, {QStringLiteral("words"), m_list->words()},
        {QStringLiteral("saved"), m_list->saved()}, {QStringLiteral("current"), m_list->table().currentId()},
        {QStringLiteral("scroll"), m_list->table().verticalScrollBar()->value()}};
}

void ProductsPage::restoreViewState(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    m_list->setWords(map.value(QStringLiteral("words")).toString());
    m_list->setFilter(map.value(QStringLiteral("filter")).toInt());
    m_list->setSaved(map.value(QStringLiteral("saved")).toLongLong());
    m_list->table().selectId(map.value(QStringLiteral("current")).toLongLong());
    m_list->table().verticalScrollBar()->setValue(map.value(QStringLiteral("scroll")).toInt());
}

void ProductsPage::startNew()
{
    Product product;
    if (const Result<Business> business = m_workbench.session().get(Id<Business>{1})) {
        product.taxRate = business->taxRate;
        product.currency = business->currency;
    }
    RecordDialog::openNew(this, m_workbench, Record::of(product));
}

std::optional<std::vector<qint64>> ProductsPage::listedIds() const
{
    return m_list->table().listedIds();
}

QStringList ProductsPage::listedFields() const
{
    return m_list->table().columns().names();
}

void ProductsPage::print()
{
    m_list->print();
}

void ProductsPage::focusFilter()
{
    m_list->focusSearch();
}

QList<QWidget*> ProductsPage::zones() const
{
    return {&m_list->table()};
}

} // namespace kartei
