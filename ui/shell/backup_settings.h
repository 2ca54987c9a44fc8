#pragma once

#include "core/storage/backup_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kartei {

class AppSettings;
class BackupKeeper;
class Workbench;

/// Where backups are kept and how often they are made; the last one, and one now.
class BackupSettings final : public QWidget {
    Q_OBJECT

public:
    BackupSettings(Workbench& bench, AppSettings& settings, BackupKeeper& backups, QWidget* parent = nullptr);

private:
    void addState(QVBoxLayout& column);
    void addFolders(QVBoxLayout& column);
    void addEncrypted(QVBoxLayout& column);
    void askForEncrypted();
    void saveEncrypted(const QString& path, const QByteArray& passphrase);
    void addInterval(QVBoxLayout& column);
    void askForFolder(QString BackupPlan::*folder);
    void setPlan(const BackupPlan& plan);
    void refresh();

    Workbench& m_bench;
    AppSettings& m_settings;
    BackupKeeper& m_backups;
    QLabel* m_state;
    QPushButton* m_now;
    QLabel* m_folder = nullptr;
    QLabel* m_secondFolder = nullptr;
    QPushButton* m_noSecond = nullptr;
    QPushButton* m_encrypted = nullptr;
};

} // namespace kartei
