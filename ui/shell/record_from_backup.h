#pragma once

#include "core/storage/backup_shelf.h"
#include "ui/base/workbench.h"
#include "ui/exchange/session_job.h"
#include "ui/shell/backup_search.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace kartei {

/// Finds one record in a backup, shows what is different now, and puts it back or sets chosen fields back, undoable.
class RecordFromBackup final : public QDialog {
    Q_OBJECT

public:
    /// Tells why when the backup can't be read.
    static void open(QWidget* parent, Workbench& bench, const ShelfBackup& backup);
    ~RecordFromBackup() override;

private:
    RecordFromBackup(QWidget* parent, Workbench& bench, const ShelfBackup& backup);
    void layOut();
    QLayout* makeSearch();
    QLayout* makeDifferences();
    void search();
    void list(const Result<std::vector<BackupSearch::Hit>>& hits);
    void read(int row);
    void show(const Result<BackupSearch::Then>& then);
    void showNothing(const QString& why);
    void showState();
    /// Whether the business has lost what was in the file, beside the window.
    void lookForLoss();
    void allowPutting();
    void addDifference(const QString& name, const QString& then, const Record& now);
    QStringList chosenFields() const;
    void putBackChosen();

    Workbench& m_bench;
    BackupSearch* m_backup; ///< ends by itself
    std::optional<BackupSearch::Then> m_then;
    bool m_isGone = false; ///< it is not in the business any more
    bool m_isFileLost = false; ///< it is, but not what was in it
    SessionJob* m_look = nullptr; ///< of the record that is shown
    QTimer m_typing;
    QLineEdit* m_input;
    QListWidget* m_found;
    QTableWidget* m_differences;
    QLabel* m_state;
    QPushButton* m_put;
};

} // namespace kartei
