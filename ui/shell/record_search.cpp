#include "ui/shell/record_search.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace kartei {

namespace {

constexpr std::chrono::milliseconds kFrame(14);

} // namespace

/// What both threads touch, under the mutex; `database` only by the worker.
struct RecordSearch::Shared {
    std::mutex mutex;
    std::condition_variable answered;
    quint64 wanted = 0; ///< newest request: older ones are passed over
    quint64 done = 0;
    QString text;
    int limit = 0;
    bool isReachable = true; ///< on network shares one program keeps the file to itself, us included
    std::vector<SearchHit> hits;
    Location location;
    std::unique_ptr<Database> database;

    void work();
};

void RecordSearch::Shared::work()
{
    std::unique_lock lock(mutex);
    const quint64 request = wanted;
    if (done == request)
        return;
    const QString wantedText = text;
    const int wantedLimit = limit;
    lock.unlock();
    if (!database) {
        if (Result<std::unique_ptr<Database>> opened = Database::open(location, Database::Mode::ReadOnly))
            database = std::move(*opened);
    }
    Result<std::vector<SearchHit>> result;
    if (database)
        result = search(*database, wantedText, wantedLimit);
    lock.lock();
    isReachable = database && result;
    hits = isReachable ? std::move(*result) : std::vector<SearchHit>();
    done = request;
    answered.notify_all();
}

RecordSearch::RecordSearch(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_shared(std::make_shared<Shared>())
{
    m_shared->location = session.location();
    m_isThreaded = session.location().address != QLatin1String(":memory:");
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

RecordSearch::~RecordSearch()
{
    // a connection belongs to the thread that made it
    QMetaObject::invokeMethod(&m_worker, [shared = m_shared] { shared->database.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void RecordSearch::look(const QString& text, int limit)
{
    if (!m_isThreaded) {
        lookHere(text, limit);
        return;
    }
    const quint64 request = ++m_request;
    std::unique_lock lock(m_shared->mutex);
    m_shared->wanted = request;
    m_shared->text = text;
    m_shared->limit = limit;
    m_isLooking = true;
    QMetaObject::invokeMethod(&m_worker, [this, shared = m_shared, request] {
        shared->work();
        QMetaObject::invokeMethod(this, [this, request] { takeAnswer(request); });
    });
    const bool isQuick = m_shared->answered.wait_for(lock, kFrame, [&] { return m_shared->done == request; });
    lock.unlock();
    if (isQuick)
        takeAnswer(request);
}

void RecordSearch::takeAnswer(quint64 request)
{
    if (request != m_request || !m_isLooking)
        return;
    std::unique_lock lock(m_shared->mutex);
    if (m_shared->done != request)
        return;
    m_isLooking = false;
    const QString text = m_shared->text;
    const std::vector<SearchHit> hits = m_shared->hits;
    m_isThreaded = m_shared->isReachable;
    const int limit = m_shared->limit;
    lock.unlock();
    if (m_isThreaded)
        Q_EMIT found(text, hits);
    else
        lookHere(text, limit);
}

void RecordSearch::lookHere(const QString& text, int limit)
{
    const Result<std::vector<SearchHit>> hits = search(m_session.database(), text, limit);
    Q_EMIT found(text, hits ? *hits : std::vector<SearchHit>());
}

} // namespace kartei
