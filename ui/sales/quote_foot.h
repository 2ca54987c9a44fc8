#pragma once

#include "core/sales/quote_rules.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace kartei {

class Workbench;

/// What stands below the lines: hints at the start, net, tax and total at the end.
class QuoteFoot final : public QWidget {
    Q_OBJECT

public:
    explicit QuoteFoot(Workbench& workbench, QWidget* parent = nullptr);

    void setTotals(const Quote& quote, const QuoteTotals& totals);
    /// Who else is concerned: who pays and who gets it where that is not the customer, and whose credit it is beyond.
    void showParties(const Quote& quote);
    void setEditable(bool isEditable);

Q_SIGNALS:
    void termsWanted();

private:
    void addRow(const QString& label, Amount amount, const Quote& quote, bool isTotal);
    void flashTotal();

    Workbench& m_workbench;
    QLabel* m_hint;
    QLabel* m_parties;
    QLabel* m_credit;
    QPushButton* m_terms;
    QGridLayout* m_sums;
    QTimer* m_flash;
    QLabel* m_total = nullptr;
    Id<Quote> m_shown;
    Amount m_shownTotal;
};

} // namespace kartei
