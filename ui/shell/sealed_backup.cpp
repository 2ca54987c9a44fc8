#include "ui/shell/sealed_backup.h"

#include "core/base/text.h"
#include "core/storage/backup_seal.h"
#include "ui/base/prompts.h"
#include "ui/exchange/session_job.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMetaMethod>

namespace kartei {

SealedBackup::SealedBackup(Session& session, Prompts& prompts, const QString& path, const QByteArray& passphrase)
    : QObject(QCoreApplication::instance()), m_prompts(prompts), m_path(path),
      m_job(new SessionJob(
          session,
          [path, passphrase](Session& own, const SessionJob::Progress& progress) -> Result<> {
              const Result<BackupContent> made = makeSealedBackup(own.database(), path, passphrase, progress);
              return made ? Result<>() : Result<>(made.error());
          },
          this))
{
    connect(m_job, &SessionJob::finished, this, &SealedBackup::finish);
    m_job->start();
}

bool SealedBackup::isAnyRunning()
{
    return QCoreApplication::instance()->findChild<SealedBackup*>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

void SealedBackup::cancelAll()
{
    for (SealedBackup* backup :
        QCoreApplication::instance()->findChildren<SealedBackup*>(QString(), Qt::FindDirectChildrenOnly))
        backup->m_job->cancel();
}

QString SealedBackup::savedText(const QString& path)
{
    return tr("%1 was saved, opened again and checked.").arg(isolated(QFileInfo(path).fileName()));
}

void SealedBackup::finish(const Result<>& done)
{
    setParent(nullptr); // is running no more
    deleteLater();
    if (isSignalConnected(QMetaMethod::fromSignal(&SealedBackup::finished))) {
        Q_EMIT finished(done);
        return;
    }
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return;
    if (done)
        m_prompts.notify({savedText(m_path), {}, {}});
    else
        m_prompts.notify({tr("The encrypted backup %1 was not saved. %2")
                              .arg(isolated(QFileInfo(m_path).fileName()), done.error().message),
            done.error().detail, {}});
}

} // namespace kartei
