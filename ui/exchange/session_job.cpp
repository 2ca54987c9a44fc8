#include "ui/exchange/session_job.h"

#include <utility>

namespace kartei {

SessionJob::SessionJob(Session& session, Work work, QObject* parent)
    : QObject(parent), m_session(&session), m_work(std::move(work))
{
}

SessionJob::~SessionJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void SessionJob::start()
{
    if (m_session->location().address == QLatin1String(":memory:")) {
        QMetaObject::invokeMethod(this, &SessionJob::runHere, Qt::QueuedConnection);
        return;
    }
    m_thread.reset(QThread::create(
        [this, location = m_session->location(), options = m_session->options()] { runThere(location, options); }));
    m_thread->start();
}

void SessionJob::runThere(const Location& location, const Session::Options& options)
{
    Session::Options here = options;
    here.isOpenHere = true;
    const Result<std::unique_ptr<Session>> own = Session::open(location, here);
    const auto tell = [this, last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? static_cast<int>(100 * done / total) : 0;
        if (std::exchange(last, percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
    const Result<> done = own ? m_work(**own, tell) : Result<>(own.error());
    QMetaObject::invokeMethod(
        this, [this, done] { Q_EMIT finished(done); }, Qt::QueuedConnection);
}

void SessionJob::runHere()
{
    if (!m_session) { // gone, and the business with it
        Q_EMIT finished(Error{Error::Kind::Cancelled, {}, {}});
        return;
    }
    const Result<> worked = m_work(*m_session, [this](qint64 done, qint64 total) {
        Q_EMIT progressed(total > 0 ? static_cast<int>(100 * done / total) : 0);
        return !m_cancelled;
    });
    Q_EMIT finished(worked);
}

} // namespace kartei
