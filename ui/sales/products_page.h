#pragma once

#include "core/sales/product.h"
#include "ui/base/page.h"

namespace kartei {

class RecordTable;

/// What the business sells, as a table.
class ProductsPage final : public Page {
    Q_OBJECT

public:
    static PageSign sign();

    explicit ProductsPage(Workbench& workbench, QWidget* parent = nullptr);

    const EntityDesc& entity() const override { return describe<Product>(); }
    QString title() const override { return sign().title; }
    bool showRecord(qint64 id) override;
    QVariant viewState() const override;
    void restoreViewState(const QVariant& state) override;
    void startNew() override;
    void focusFilter() override;
    std::optional<std::vector<qint64>> listedIds() const override;
    QStringList listedFields() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void savePdf() override { print(); } // the preview saves too
    QList<QAction*> recordActions() const override { return m_actions; }
    QList<QWidget*> zones() const override;

private:
    void makeActions();

    Workbench& m_workbench;
    RecordTable* m_list;
    QList<QAction*> m_actions;
};

} // namespace kartei
