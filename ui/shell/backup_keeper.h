#pragma once

#include "core/storage/backup_shelf.h"
#include "core/storage/session.h"

#include <QObject>
#include <QTimer>

namespace kartei {

class AppSettings;
class SessionJob;

/// Backs the business of a window up while it is used: soon after it was opened and then after each interval, where
/// something was done since the last backup. The work is done beside the window.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    BackupKeeper(Session& session, AppSettings& settings, QObject* parent);

    /// A file that can be written; servers are backed up by those who run them.
    bool isPossible() const { return m_isPossible; }
    bool isWorking() const { return m_job != nullptr; }
    /// The newest one that was checked.
    const std::optional<ShelfBackup>& newest() const { return m_newest; }
    /// That the last one failed or is missing in the second place, why, and what to do; empty: all is well.
    const QString& failure() const { return m_failure; }
    std::vector<ShelfBackup> list() const;

    void start(BackupReason reason);
    /// Folders or interval are others now.
    void planChanged();

Q_SIGNALS:
    void changed();

private:
    void look();
    void readShelf();
    void finish(const Result<BackupDone>& done);

    Session& m_session;
    AppSettings& m_settings;
    bool m_isPossible;
    std::optional<ShelfBackup> m_newest;
    QString m_failure;
    SessionJob* m_job = nullptr;
    bool m_mustLookAgain = false; ///< when the job is done
    QTimer m_timer;
};

} // namespace kartei
