#include "ui/shell/file_upkeep.h"

#include "core/storage/upkeep.h"

#include <QThread>

namespace kartei {

namespace {

constexpr int kActs = 8; ///< of which each leaves a piece: with twice as many FTS5 would merge them within an act

} // namespace

FileUpkeep::FileUpkeep(Session& session, std::chrono::milliseconds quiet)
    : m_location(session.location()), m_acts(kActs - 1)
{
    if (!leaveUpkeep(session.database()))
        return;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &FileUpkeep::start);
    connect(&session, &Session::changed, this, &FileUpkeep::noteAct);
}

FileUpkeep::~FileUpkeep()
{
    stop();
}

void FileUpkeep::stop()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void FileUpkeep::noteAct()
{
    m_stop.request_stop(); // more may follow
    if (++m_acts >= kActs)
        m_quiet.start();
}

void FileUpkeep::start()
{
    stop();
    m_stop = {};
    m_thread.reset(QThread::create([this, stop = m_stop.get_token()] {
        // what failed is tried again after the next act, which tells of a disk that is full or gone
        const Result<> kept = keepUp(m_location, stop);
        if (kept && !stop.stop_requested())
            QMetaObject::invokeMethod(this, [this] {
                m_acts = 0;
                Q_EMIT done();
            });
    }));
    m_thread->start();
}

} // namespace kartei
