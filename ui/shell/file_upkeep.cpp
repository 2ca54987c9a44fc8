#include "ui/shell/file_upkeep.h"

#include <QThread>

namespace kartei {

namespace {

constexpr int kActs = 8; ///< of which each leaves a piece
constexpr int kMostActs = 12; ///< of sixteen pieces FTS5 makes one within the act

} // namespace

FileUpkeep::FileUpkeep(Session& session, std::chrono::milliseconds quiet) : m_session(session), m_acts(kActs - 1)
{
    m_quiet.setParent(this);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &FileUpkeep::start);
    if (!session.isReadOnly() && leaveUpkeep(session.database()))
        connect(&session, &Session::changed, this, &FileUpkeep::noteAct);
}

FileUpkeep::~FileUpkeep()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void FileUpkeep::noteAct()
{
    ++m_acts;
    if (m_acts >= kMostActs)
        start();
    else if (m_acts >= kActs)
        m_quiet.start();
}

void FileUpkeep::start()
{
    if (m_thread || !m_session.database().isInPlace())
        return;
    m_quiet.stop();
    m_actsAtStart = m_acts;
    m_thread.reset(QThread::create([this, location = m_session.location(), stop = m_stop.get_token()] {
        const Result<Upkeep> kept = keepUp(location, stop);
        QMetaObject::invokeMethod(
            this, [this, kept] { take(kept); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void FileUpkeep::take(const Result<Upkeep>& kept)
{
    m_thread->wait();
    m_thread.reset();
    if (!kept) {
        m_acts = 0; // a full disk, say: not after each act
        if (kept.error().kind != Error::Kind::Damaged)
            return;
        disconnect(&m_session, nullptr, this, nullptr);
        takeUpkeepBack(m_session.database());
        Q_EMIT failed(kept.error());
        return;
    }
    switch (*kept) {
    case Upkeep::Done:
        m_acts -= m_actsAtStart;
        Q_EMIT done();
        break;
    case Upkeep::Left:
        m_quiet.start();
        break;
    case Upkeep::DiskFailed:
        m_session.database().noteDiskError();
        break;
    }
}

} // namespace kartei
