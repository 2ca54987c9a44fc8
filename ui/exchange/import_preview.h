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
    void tint(const ImportedRow& row, int at, int column, const Field* field, const PartList* list);

    Currency m_currency;
    QDate m_today;
    ChipRow* m_fates;
    QTableWidget* m_table;
    std::vector<const Field*> m_fields; ///< of the record itself
    std::vector<const PartList*> m_lists;
    struct Shown {
        RowFate fate;
        bool isCleaned;
    };
    std::vector<Shown> m_shown; ///< by row of the table
};

} // namespace kartei
