#pragma once

#include "core/sales/purchases.h"

#include <QStackedWidget>

class QLabel;
class QTableWidget;

namespace kartei {

class Workbench;

/// What a contact and those who work there have bought; Enter opens the quote.
class PurchasesTab final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PurchasesTab(Workbench& bench);

    /// Read when it is looked at.
    void setContact(Id<Contact> contact);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void addRow(const Purchase& bought);
    void openQuote(int row);

    Workbench& m_bench;
    QTableWidget* m_table;
    QLabel* m_more;
    Id<Contact> m_contact;
    std::vector<Purchase> m_bought;
};

} // namespace kartei
