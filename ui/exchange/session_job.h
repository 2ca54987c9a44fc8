#pragma once

#include "core/storage/session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace kartei {

/// Work on a whole business in a thread and on a connection of its own, so that the window goes on. A business in
/// memory has one connection only: there the work is done on the window's, which waits.
class SessionJob final : public QObject {
    Q_OBJECT
public:
    /// How much is done of all; false: stop.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    using Work = std::function<Result<>(Session& session, const Progress& progress)>;

    SessionJob(Session& session, Work work, QObject* parent);
    ~SessionJob() override; ///< cancels and waits
    void start();
    /// The work is told at its next progress.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const kartei::Result<>& done);

private:
    void runThere(const Location& location, const Session::Options& options);
    void runHere();

    QPointer<Session> m_session;
    Work m_work;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kartei
