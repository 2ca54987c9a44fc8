#pragma once

#include "core/storage/list_query.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace kartei {

class Database;
class Session;

/// Reads the ids of lists that are too long for the window's thread, in a thread with a connection of its own: one for
/// all lists of a session. The newest request of a list counts, an older one is stopped. Where nobody but the session
/// can open the business it is read there, and the answer comes before read() returns.
class ListReader final : public QObject {
    Q_OBJECT
public:
    /// Goes with the last list that holds it, which is before the session.
    static std::shared_ptr<ListReader> of(Session& session);
    ~ListReader() override;

    /// What a list may take of the window's thread (reading_limit.h): some milliseconds.
    qint64 patience() const { return m_patience; }
    void setPatience(qint64 steps) { m_patience = steps; }

    using Ids = Result<std::vector<qint64>>;
    using Answer = std::function<void(Ids ids)>;
    /// `answer` is called in this thread unless `list` asks again or forgets.
    void read(const QObject* list, const ListQuery& query, const Answer& answer);
    /// The same of anything else that a connection is asked for.
    using Question = std::function<Ids(Database& database, const std::stop_token& stop)>;
    void ask(const QObject* list, const Question& question, const Answer& answer);
    void forget(const QObject* list);

private:
    explicit ListReader(Session& session);
    struct Beside;
    struct Request {
        Question question;
        Answer answer;
        std::stop_source stop;
    };
    void take(const QObject* list, const std::stop_source& asked, const std::shared_ptr<Ids>& ids);

    Session& m_session;
    qint64 m_patience;
    bool m_isThreaded;
    std::shared_ptr<Beside> m_beside;
    QThread m_thread;
    QObject m_worker; ///< lives in m_thread
    QHash<const QObject*, std::shared_ptr<Request>> m_requests;
};

} // namespace kartei
