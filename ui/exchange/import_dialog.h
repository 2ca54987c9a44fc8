#pragma once

#include "core/exchange/importer.h"
#include "ui/base/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kartei {

class ColumnMapping;
class ImportPreview;
class SessionJob;

/// By its name: a file of vCards.
bool holdsCards(const QString& path);

/// Brings a CSV file or vCards in: columns, check (a dry run), result. Nothing is written before the check was looked
/// at.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Asks for the file first. Null: the user stepped back.
    static ImportDialog* choose(QWidget* parent, Workbench& bench, const EntityDesc& entity);
    ImportDialog(QWidget* parent, Workbench& bench, const EntityDesc& entity, const QString& path);
    void reject() override;

private:
    enum Step { Columns, Working, Checked, Done };
    QWidget* makeColumns();
    QWidget* makeWorking();
    QWidget* makeCheck();
    QWidget* makeReport(QLabel*& summary, QListWidget*& list);
    void readFile();
    void showCards();
    void run(bool isDryRun);
    void showReport(const Result<ImportReport>& report, bool isDryRun);
    void fill(QLabel& summary, QListWidget& list, const ImportReport& report);
    void adjustButtons(Step step);
    void goOn();
    void goBack();
    void saveRejects();
    void takeBack();

    Workbench& m_bench;
    const EntityDesc* m_entity;
    QString m_path;
    ImportPlan m_plan;
    ImportReport m_report;
    Step m_step = Columns;
    SessionJob* m_job = nullptr;
    QStackedWidget* m_steps;
    QComboBox* m_kind;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QComboBox* m_duplicates;
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
    QPushButton* m_back;
    QPushButton* m_saveRejects;
    QPushButton* m_takeBack;
    QPushButton* m_cancel;
    QPushButton* m_next;
};

} // namespace kartei
