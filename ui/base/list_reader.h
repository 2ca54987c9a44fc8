#pragma once

#include "core/storage/list_query.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace kartei {

class Database;
class Session;

/// Reads the ids of lists that are too long for the window's thread, in a thread with a connection of its own: one for
/// all lists of a session. The newest request of a list counts, an older one is stopped. Where nobody but the session
/// can open the business it is read there, and the answer comes before read() returns. A question that fails is
/// answered with its error, and the next one is asked beside the window again. Who counts steps aside for who reads,
/// and begins anew after that.
class ListReader final : public QObject {
    Q_OBJECT
public:
    /// Goes with the last list that holds it, which is before the session.
    static std::shared_ptr<ListReader> of(Session& session);
    ~ListReader() override;

    /// What a list may take of the window's thread (reading_limit.h): some milliseconds.
    qint64 patience() const { return m_patience; }
    void setPatience(qint64 steps) { m_patience = steps; }

    using Answer = std::function<void(Result<std::vector<qint64>> ids)>;
    /// `answer` is called in this thread unless `list` asks again or forgets.
    void read(const QObject* list, const ListQuery& query, const Answer& answer);
    /// How many rows there are, for somebody who is no list and can wait for those who are.
    void count(const QObject* whoever, const ListQuery& query, const std::function<void(Result<qint64> count)>& answer);
    /// The same of anything else that a connection is asked for.
    template <class T>
    using Question = std::function<Result<T>(Database& database, const std::stop_token& stop)>;
    template <class T>
    void ask(const QObject* whoever, const Question<T>& question, const std::function<void(Result<T>)>& answer);
    void forget(const QObject* whoever);

private:
    explicit ListReader(Session& session);
    struct Beside;
    /// Keeps what it found; false: nothing but an error.
    using Work = std::function<bool(const Result<Database*>& database, const std::stop_token& stop)>;
    struct Request {
        Work work;
        std::function<void()> done;
        bool stepsAside = false;
        std::stop_source asked{}; ///< anew each time
    };
    void start(const QObject* whoever, const Request& request);
    void post(const QObject* whoever, Request& request);
    bool takes(const QObject* whoever, const std::stop_source& asked);
    template <class T>
    static Request requestFor(const Question<T>& question, const std::function<void(Result<T>)>& answer);

    Session& m_session;
    qint64 m_patience;
    bool m_isThreaded;
    std::shared_ptr<Beside> m_beside;
    QThread m_thread;
    QObject m_worker; ///< lives in m_thread
    QHash<const QObject*, Request> m_requests;
};

template <class T>
ListReader::Request ListReader::requestFor(const Question<T>& question, const std::function<void(Result<T>)>& answer)
{
    const auto found = std::make_shared<std::optional<Result<T>>>();
    return {[found, question](const Result<Database*>& database, const std::stop_token& stop) {
                *found = database ? question(**database, stop) : Result<T>(database.error());
                return (*found)->has_value();
            },
        [found, answer] { answer(std::move(**found)); }};
}

template <class T>
void ListReader::ask(const QObject* whoever, const Question<T>& question, const std::function<void(Result<T>)>& answer)
{
    start(whoever, requestFor(question, answer));
}

} // namespace kartei
