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

    Ids read(const Question& question, const std::stop_token& stop)
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
        Ids ids = question(*database, stop);
        if (ids)
            ids->shrink_to_fit();
        if (ids && ids->size() > kMany)
            giveMemoryBack(*database);
        return ids;
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
    for (const std::shared_ptr<Request>& request : std::as_const(m_requests))
        request->stop.request_stop();
    m_thread.quit();
    m_thread.wait();
}

void ListReader::read(const QObject* list, const ListQuery& query, const Answer& answer)
{
    const auto question = [query](Database& database, const std::stop_token& stop) {
        return stop.stop_possible() ? idsUntil(database, query, stop) : idsOf(database, query);
    };
    ask(list, question, answer);
}

void ListReader::ask(const QObject* list, const Question& question, const Answer& answer)
{
    forget(list);
    if (!m_isThreaded) {
        answer(question(m_session.database(), {}));
        return;
    }
    if (!m_thread.isRunning())
        QTimer::singleShot(kPainting, this, [this] { m_thread.start(); });
    const auto request = std::make_shared<Request>(Request{question, answer, {}});
    m_requests.insert(list, request);
    QMetaObject::invokeMethod(&m_worker, [this, list, question, stop = request->stop, beside = m_beside] {
        const auto ids = std::make_shared<Ids>(beside->read(question, stop.get_token()));
        QMetaObject::invokeMethod(this, [this, list, stop, ids] { take(list, stop, ids); });
    });
}

void ListReader::forget(const QObject* list)
{
    if (const std::shared_ptr<Request> request = m_requests.take(list))
        request->stop.request_stop();
}

void ListReader::take(const QObject* list, const std::stop_source& asked, const std::shared_ptr<Ids>& ids)
{
    const std::shared_ptr<Request> request = m_requests.value(list);
    if (!request || request->stop != asked)
        return;
    m_requests.remove(list);
    if (*ids) {
        request->answer(std::move(*ids));
        return;
    }
    m_isThreaded = false; // nobody but the session can read it, and it says why if it can't, either
    request->answer(request->question(m_session.database(), {}));
}

} // namespace kartei
