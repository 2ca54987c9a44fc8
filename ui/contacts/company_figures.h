#pragma once

#include "core/planning/business_figures.h"

#include <QWidget>

namespace kartei {

class FigureButton;
class Workbench;

/// Won, open deals, open quotes and open tickets of a company.
class CompanyFigures final : public QWidget {
    Q_OBJECT
public:
    explicit CompanyFigures(Workbench& bench, QWidget* parent = nullptr);

    void showCompany(Id<Contact> company);

Q_SIGNALS:
    void dealsWanted();
    void quotesWanted();
    void ticketsWanted();

private:
    Workbench& m_bench;
    FigureButton* m_won;
    FigureButton* m_deals;
    FigureButton* m_quotes;
    FigureButton* m_tickets;
};

} // namespace kartei
