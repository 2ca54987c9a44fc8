#pragma once

#include "core/storage/session.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace kartei {

/// Finds records in a thread of its own, so that typing never waits; when it takes less than a frame the answer comes
/// before look() returns, so that nothing flickers either.
class RecordSearch final : public QObject {
    Q_OBJECT

public:
    explicit RecordSearch(Session& session, QObject* parent = nullptr);
    ~RecordSearch() override;

    void look(const QString& text, int limit);
    /// The answer to the last look() is still to come.
    bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void found(const QString& text, const std::vector<kartei::SearchHit>& hits);

private:
    struct Shared;
    void takeAnswer(quint64 request);
    void lookHere(const QString& text, int limit);

    Session& m_session;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    QObject m_worker; ///< lives in m_thread
    quint64 m_request = 0;
    bool m_isLooking = false;
    bool m_isThreaded = true; ///< false: nobody but the session can open the business
};

} // namespace kartei
