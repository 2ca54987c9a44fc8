#include "ui/shell/main_window.h"

#include "ui/base/display_text.h"
#include "ui/base/inline_bar.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/menus.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/sidebar.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace kartei {

void MainWindow::makeBackups()
{
    connect(m_backups, &BackupKeeper::changed, this, &MainWindow::refreshBackups);
    refreshBackups();
}

void MainWindow::refreshBackups()
{
    const std::optional<ShelfBackup>& newest = m_backups->newest();
    const QDate today = m_session.clock().today();
    m_sidebar->setBackupState(newest
            ? tr("Backup checked %1, %n records", nullptr, static_cast<int>(newest->content->records()))
                  .arg(relativeMomentText(newest->at, today))
            : QString());
    const QString failure = m_backups->failure();
    if (failure.isEmpty()) {
        delete m_backupBar;
        m_backupBar = nullptr;
        return;
    }
    if (!m_backupBar) {
        m_backupBar = new InlineBar(Status::Danger, failure, this);
        m_backupBar->setObjectName(QStringLiteral("backupBar"));
        QPushButton* retry = m_backupBar->addButton(tr("Try again"), QStringLiteral("retryBackup"));
        connect(retry, &QPushButton::clicked, m_backups, [this] { m_backups->start(BackupReason::Asked); });
        m_bars->addWidget(m_backupBar);
    }
    m_backupBar->setSentence(failure);
}

void MainWindow::askForBackup()
{
    auto* dialog = new RestoreDialog(this, *this, m_backups->list());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreAsked, this, &MainWindow::restoreAsked);
    dialog->open();
}

} // namespace kartei
