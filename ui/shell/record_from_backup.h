#pragma once

#include "core/storage/backup_reader.h"
#include "core/storage/backup_shelf.h"
#include "ui/base/workbench.h"

#include <QDialog>

#include <memory>
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

private:
    RecordFromBackup(QWidget* parent, Workbench& bench, std::unique_ptr<BackupReader> reader, const QString& title);
    QLayout* makeSearch();
    QLayout* makeDifferences();
    void search(const QString& text);
    void show(int row);
    void addDifference(const QString& name, const Record& now);
    QStringList chosenFields() const;
    void putBackChosen();

    Workbench& m_bench;
    std::unique_ptr<BackupReader> m_reader;
    std::optional<Record> m_then;
    QLineEdit* m_input;
    QListWidget* m_found;
    QTableWidget* m_differences;
    QLabel* m_state;
    QPushButton* m_put;
};

} // namespace kartei
