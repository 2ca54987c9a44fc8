#pragma once

#include "core/planning/data_health.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kartei {

class SessionJob;
class Workbench;

/// How good the data are, looked at beside the window; on paper, too. Goes when somebody goes where something is
/// mended.
class HealthDialog final : public QDialog {
    Q_OBJECT
public:
    HealthDialog(QWidget* parent, Workbench& bench, const BackupPlan& plan);

Q_SIGNALS:
    /// Where backups, or passphrase and users, are set.
    void backupsWanted();
    void accessWanted();

private:
    void addHead(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void look();
    void looked(const Result<>& done, const DataHealth& health);
    void showHealth();
    void follow(const HealthPlace& place, const QString& title);
    void print();

    Workbench& m_bench;
    BackupPlan m_plan;
    DataHealth m_health;
    SessionJob* m_job = nullptr;
    QLabel* m_score;
    QLabel* m_state; ///< while it is looked at
    QProgressBar* m_progress;
    QScrollArea* m_found;
    QPushButton* m_again;
    QPushButton* m_print;
};

} // namespace kartei
