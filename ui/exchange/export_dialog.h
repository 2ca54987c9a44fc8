#pragma once

#include "ui/exchange/export_list.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace kartei {

/// How a list is written: format, columns and, of CSV, what a spreadsheet of here expects. Then it asks for the file.
/// Window-modal, not blocking; goes by itself when closed. What was chosen is suggested the next time.
class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// These records in this order; `shown` are the columns of the list that they come from, empty: it has none.
    static ExportDialog* open(QWidget* parent, Workbench& bench, const EntityDesc& entity,
        const std::vector<qint64>& ids, const QStringList& shown);

private:
    ExportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids,
        const QStringList& shown);
    void addFormats(QVBoxLayout& column);
    void addColumns(QVBoxLayout& column);
    void addSigns(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void follow();
    void exportNow();

    Workbench& m_bench;
    const EntityDesc& m_entity;
    std::vector<qint64> m_ids;
    QStringList m_shown;
    QComboBox* m_format;
    QComboBox* m_columns;
    QComboBox* m_separator;
    QComboBox* m_decimalSign;
};

} // namespace kartei
