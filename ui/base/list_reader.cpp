#include "ui/base/list_reader.h"

#include "core/storage/reading_limit.h"
#include "core/storage/session.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace kartei {

namespace {

constexpr qint64 kPatience = 30'000; ///< some 6,000 rows by an index
constexpr size_t kMany = 100'000; ///< rows; reading them takes more megabytes than they keep
constexpr std::chrono::milliseconds kPainting{50}; ///< of what is there already, in a window that is just opened

} // namespace

/// Touched by the thread only.
struct ListReader::Beside {
    Location location;
    std::unique_ptr<Database> database;

    Result<Database*> open(const std::stop_token& stop)
    {
        if (stop.stop_requested())
            return Error{Error::Kind::Cancelled, {}, {}};
        if (!database) {
            Result<std::unique_ptr<Database>> opened = Database::open(location, Database::Mode::ReadOnly);
            if (!opened)
                return opened.error();
            database = *std::move(opened);
            keepFewPages(*database);
        }
        return database.get();
    }
};

std::shared_ptr<ListReader> ListReader::of(Session& session)
{
    static QHash<const Session*, std::weak_ptr<ListReader>> readers;
    std::shared_ptr<ListReader> reader = readers.value(&session).lock();
    if (!reader) {
        reader.reset(new ListReader(session));
        readers.insert(&session, reader);
        connect(&session, &QObject::destroyed, [key = &session] { readers.remove(key); });
    }
    return reader;
}

ListReader::ListReader(Session& session)
    : m_session(session), m_patience(kPatience), m_isThreaded(session.location().address != QLatin1String(":memory:")),
      m_beside(std::make_shared<Beside>())
{
    m_beside->location = session.location();
    m_worker.moveToThread(&m_thread);
    // a connection belongs to the thread that made it
    connect(
        &m_thread, &QThread::finished, &m_thread, [beside = m_beside] { beside->database.reset(); },
        Qt::DirectConnection);
}

ListReader::~ListReader()
{
    for (Request& request : m_requests)
        request.asked.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void ListReader::read(const QObject* list, const ListQuery& query, const Answer& answer)
{
    ask<std::vector<qint64>>(
        list,
        [query](Database& database, const std::stop_token& stop) {
            if (!stop.stop_possible())
                return idsOf(database, query);
            Result<std::vector<qint64>> ids = idsUntil(database, query, stop);
            if (ids)
                ids->shrink_to_fit();
            if (ids && ids->size() > kMany)
                giveMemoryBack(database);
            return ids;
        },
        answer);
}

void ListReader::count(
    const QObject* whoever, const ListQuery& query, const std::function<void(Result<qint64>)>& answer)
{
    Request request = requestFor<qint64>(
        [query](Database& database, const std::stop_token& stop) {
            return stop.stop_possible() ? countUntil(database, query, stop) : countOf(database, query);
        },
        answer);
    request.stepsAside = true;
    start(whoever, request);
}

void ListReader::start(const QObject* whoever, const Request& request)
{
    forget(whoever);
    if (!m_isThreaded) {
        request.work(&m_session.database(), {});
        request.done();
        return;
    }
    if (!m_thread.isRunning())
        QTimer::singleShot(kPainting, this, [this] { m_thread.start(); });
    post(whoever, *m_requests.insert(whoever, request));
    if (request.stepsAside)
        return;
    for (auto other = m_requests.begin(); other != m_requests.end(); ++other) {
        if (other->stepsAside)
            post(other.key(), *other);
    }
}

/// Behind all that was posted before. Where it was before that, it is done no more.
void ListReader::post(const QObject* whoever, Request& request)
{
    request.asked.request_stop();
    request.asked = {};
    QMetaObject::invokeMethod(
        &m_worker, [this, whoever, work = request.work, done = request.done, asked = request.asked, beside = m_beside] {
            const Result<Database*> database = beside->open(asked.get_token());
            if (database)
                (*database)->forgetOwnFields(); // they may have changed since it was asked last
            const bool isFound = work(database, asked.get_token());
            if (database && !isFound && !asked.stop_requested())
                beside->database.reset(); // it may be what is broken: the next question gets another
            QMetaObject::invokeMethod(this, [this, whoever, work, done, asked, isOpen = database.has_value()] {
                if (!takes(whoever, asked))
                    return;
                if (!isOpen) { // nobody but the session can read it, and it says why if it can't, either
                    m_isThreaded = false;
                    work(&m_session.database(), {});
                }
                done();
            });
        });
}

void ListReader::forget(const QObject* whoever)
{
    m_requests.take(whoever).asked.request_stop();
}

/// False: it has asked for something else since, or forgotten.
bool ListReader::takes(const QObject* whoever, const std::stop_source& asked)
{
    const auto request = m_requests.constFind(whoever);
    if (request == m_requests.cend() || request->asked != asked)
        return false;
    m_requests.erase(request);
    return true;
}

} // namespace kartei
