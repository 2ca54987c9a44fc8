#include "ui/exchange/import_job.h"

#include <QFile>

namespace kartei {

ImportJob::ImportJob(const Location& location, const QString& path, const ImportPlan& plan,
    const ImportOptions& options, QObject* parent)
    : QObject(parent), m_location(location), m_path(path), m_plan(plan), m_options(options)
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start()
{
    m_options.progress = [this, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
    m_thread.reset(QThread::create([this] {
        const Result<ImportReport> report = run();
        QMetaObject::invokeMethod(
            this, [this, report] { Q_EMIT finished(report); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

Result<ImportReport> ImportJob::run()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Access, tr("%1 can't be read: %2.").arg(m_path, file.errorString()), {}};
    const Result<std::unique_ptr<Session>> session = Session::open(m_location, {});
    if (!session)
        return session.error();
    return importCsv(**session, file, m_plan, m_options);
}

} // namespace kartei
