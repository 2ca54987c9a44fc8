#pragma once

#include "core/exchange/import_plan.h"
#include "core/exchange/import_report.h"

#include <QWidget>

class QTableWidget;

namespace kartei {

class ChipRow;

/// The first rows of a checked file as they will be stored, each with what becomes of it.
class ImportPreview final : public QWidget {
    Q_OBJECT
public:
    ImportPreview(const Currency& currency, QDate today, QWidget* parent = nullptr);
    void setReport(const ImportPlan& plan, const ImportReport& report);

private:
    void addRow(const ImportPlan& plan, const ImportedRow& row, int at);
    QString valueText(const ImportPlan& plan, const ImportedRow& row, const Field& field) const;
    void showFate(int filter);

    Currency m_currency;
    QDate m_today;
    ChipRow* m_fates;
    QTableWidget* m_table;
    std::vector<const Field*> m_fields; ///< of the record itself
    std::vector<const PartList*> m_lists;
    std::vector<RowFate> m_shown; ///< by row of the table
};

} // namespace kartei
