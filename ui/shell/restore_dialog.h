#pragma once

#include "core/storage/backup_shelf.h"
#include "ui/base/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace kartei {

/// The shelf of the business: which backups there are, what is in them and what is in it now. One is restored whole, or
/// a single record is taken out of it.
class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(QWidget* parent, Workbench& bench, std::vector<ShelfBackup> backups);

Q_SIGNALS:
    /// `passphrase`: empty where the backup has none.
    void restoreAsked(const QString& backup, const QByteArray& passphrase);

private:
    QWidget* makeList();
    QWidget* makeComparison();
    QLayout* makeButtons();
    void compare();
    const ShelfBackup* chosen() const;
    void askToRestore(const QString& backup, const QString& name, const QByteArray& passphrase = {});
    void restoreOther();
    void findRecord();

    Workbench& m_bench;
    std::vector<ShelfBackup> m_backups;
    BackupContent m_now;
    QTableWidget* m_list;
    QTableWidget* m_comparison;
    QLabel* m_hint;
    QPushButton* m_restore;
    QPushButton* m_record;
};

} // namespace kartei
