#pragma once

#include "core/exchange/importer.h"
#include "ui/base/workbench.h"
#include "ui/exchange/read_list.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kartei {

class ColumnMapping;
class ElidedLabel;
class ImportChoices;
class ImportPreview;
class SessionJob;

/// Brings a CSV file, what was copied from a spreadsheet, or vCards in: columns, check (a dry run), result. Nothing is
/// written before the check was looked at.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Asks for the file first. Null: the user stepped back.
    static ImportDialog* choose(QWidget* parent, Workbench& bench, const EntityDesc& entity);
    /// Of what was copied. Null: that is no list, which was said.
    static ImportDialog* paste(QWidget* parent, Workbench& bench, const EntityDesc& entity);
    ImportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, ImportSource source);
    void reject() override;

private:
    enum Step { Columns, Working, Checked, Done };
    QWidget* makeColumns();
    QWidget* makeWorking();
    QWidget* makeCheck();
    QWidget* makeReport(QLabel*& summary, QListWidget*& list);
    void setSource(ImportSource source);
    void pasteHere();
    void readSource();
    void showList(const Result<ReadList>& list);
    void mapAutomatically();
    std::optional<ImportMapping> chosenMapping() const;
    void showCards();
    QString usualOrigin(const QString& program) const;
    void run(bool isDryRun);
    void showReport(Result<ImportReport> report, bool isDryRun);
    void fill(QLabel& summary, QListWidget& list, const ImportReport& report);
    void adjustButtons(Step step);
    void goOn();
    void goBack();
    void saveRejects();
    void takeBack();

    Workbench& m_bench;
    ImportSource m_source;
    int m_readings = 0; ///< begun: one that was overtaken is not shown
    ImportPlan m_found; ///< what the list is by itself
    ImportPlan m_plan;
    bool m_isAutomatic = false; ///< not as last time
    ImportReport m_report;
    Step m_step = Columns;
    SessionJob* m_job = nullptr;
    QStackedWidget* m_steps;
    ElidedLabel* m_title;
    ImportChoices* m_choices;
    QLabel* m_problem;
    QLabel* m_cards;
    ColumnMapping* m_mapping;
    QLabel* m_workingText;
    QProgressBar* m_progress;
    QLabel* m_checkSummary;
    QListWidget* m_checkList;
    ImportPreview* m_preview;
    QLabel* m_doneSummary;
    QListWidget* m_doneList;
    QPushButton* m_paste;
    QPushButton* m_back;
    QPushButton* m_saveRejects;
    QPushButton* m_takeBack;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace kartei
