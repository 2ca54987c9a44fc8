#include "ui/shell/backup_keeper.h"

#include "ui/exchange/session_job.h"
#include "ui/shell/app_settings.h"

#include <chrono>
#include <memory>
#include <utility>

namespace kartei {

namespace {

constexpr std::chrono::seconds kFirstLook{2};

} // namespace

BackupKeeper::BackupKeeper(Session& session, AppSettings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings),
      m_isPossible(!session.isReadOnly() && canBeBackedUp(session.location()))
{
    if (!m_isPossible)
        return;
    readShelf();
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start(std::chrono::minutes(settings.backupPlan().minutes));
    QTimer::singleShot(kFirstLook, this, &BackupKeeper::look);
}

std::vector<ShelfBackup> BackupKeeper::list() const
{
    if (!m_isPossible)
        return {};
    const Result<BackupShelf> shelf = BackupShelf::of(m_session.database(), m_settings.backupPlan().firstFolder());
    return shelf ? shelf->list() : std::vector<ShelfBackup>();
}

void BackupKeeper::readShelf()
{
    m_newest.reset();
    for (const ShelfBackup& backup : list()) {
        if (backup.content && !m_newest)
            m_newest = backup;
    }
}

void BackupKeeper::look()
{
    if (!m_failure.isEmpty() || !isBackedUp(m_session.database(), m_settings.backupPlan()))
        start(BackupReason::Interval);
}

void BackupKeeper::start(BackupReason reason)
{
    if (!m_isPossible || m_job)
        return;
    const auto done = std::make_shared<Result<BackupDone>>();
    m_job = new SessionJob(
        m_session,
        [done, reason, plan = m_settings.backupPlan()](Session& session, const SessionJob::Progress& progress) {
            *done = backUp(session.database(), plan, reason, session.clock().now(), progress);
            return *done ? Result<>() : Result<>(done->error());
        },
        this);
    connect(m_job, &SessionJob::finished, this, [this, done](const Result<>& worked) {
        m_job->deleteLater();
        m_job = nullptr;
        finish(worked ? *done : Result<BackupDone>(worked.error()));
    });
    m_job->start();
    Q_EMIT changed();
}

void BackupKeeper::finish(const Result<BackupDone>& done)
{
    m_failure.clear();
    if (done)
        m_newest = done->backup;
    else
        m_failure = tr("The business could not be backed up. %1").arg(done.error().message);
    if (done && done->secondFailure)
        m_failure = tr("The backup is missing in its second place. %1").arg(done->secondFailure->message);
    Q_EMIT changed();
    if (std::exchange(m_mustLookAgain, false))
        look();
}

void BackupKeeper::planChanged()
{
    if (!m_isPossible)
        return;
    m_timer.start(std::chrono::minutes(m_settings.backupPlan().minutes));
    m_failure.clear();
    readShelf();
    Q_EMIT changed();
    m_mustLookAgain = m_job != nullptr; // that one keeps to the old plan
    look();
}

} // namespace kartei
