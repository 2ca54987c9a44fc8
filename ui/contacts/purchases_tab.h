#pragma once

#include "core/service/asset_queries.h"

#include <QStackedWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace kartei {

class Section;
class Workbench;

/// What a contact and those who work there own, and what else they have bought. Enter opens the form of what is owned,
/// and the quote of what was bought.
class PurchasesTab final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PurchasesTab(Workbench& bench);

    /// Its parts, which else are made when it is first looked at: for who shows it at once.
    void makeParts();
    /// Read when it is looked at.
    void setContact(Id<Contact> contact);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void addOwnedPart(QVBoxLayout& column);
    void addBoughtPart(QVBoxLayout& column);
    QAction* keyIn(QWidget& place, const QString& text, const QKeySequence& key, void (PurchasesTab::*act)());
    void load();
    Result<> read();
    void showOwned();
    void showBought();
    void openOwned(int row);
    void openQuote(int row);
    void makeOwned();
    void noteAsOwned();
    void removeOwned();

    Workbench& m_bench;
    QTableWidget* m_ownedTable = nullptr;
    QTableWidget* m_boughtTable = nullptr;
    QWidget* m_boughtPart = nullptr;
    QPushButton* m_note = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_moreOwned = nullptr;
    QLabel* m_more = nullptr;
    Id<Contact> m_contact;
    std::vector<OwnedItem> m_owned;
    std::vector<Purchase> m_bought; ///< what is not noted as owned
    bool m_hasMore = false;
};

} // namespace kartei
