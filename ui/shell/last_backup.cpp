#include "ui/shell/last_backup.h"

#include "core/storage/backup_shelf.h"
#include "ui/exchange/session_job.h"

namespace kartei {

LastBackup::LastBackup(std::unique_ptr<Session> session, const BackupPlan& plan, QObject* parent)
    : QObject(parent), m_session(std::move(session))
{
    m_job = std::make_unique<SessionJob>(
        *m_session,
        [plan](Session& own, const SessionJob::Progress& progress) -> Result<> {
            const Result<BackupDone> done
                = backUp(own.database(), plan, BackupReason::Closing, own.clock().now(), progress);
            if (!done)
                return done.error();
            if (!done->secondFailure)
                return {};
            return Error{done->secondFailure->kind, tr("In the second place: %1").arg(done->secondFailure->message),
                done->secondFailure->detail};
        },
        nullptr);
    connect(m_job.get(), &SessionJob::finished, this, &LastBackup::finished);
}

LastBackup::~LastBackup() = default;

void LastBackup::start()
{
    m_job->start();
}

void LastBackup::cancel()
{
    m_job->cancel();
}

} // namespace kartei
