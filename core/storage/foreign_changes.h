#pragma once

#include "core/storage/session.h"

namespace kartei {

/// Finds out that somebody else has written into the business a session has open: another window, the command line, a
/// colleague on a server.
class ForeignChanges final : public QObject {
    Q_OBJECT

public:
    /// Begins here: what was written before is known.
    explicit ForeignChanges(Session& session, QObject* parent = nullptr);

    /// Cheap, for a timer: has the session emit changed() when something was written since the last look.
    void look();

private:
    qint64 newestAct() const;

    Session& m_session;
    qint64 m_seen = 0; ///< newest act known here
    bool m_hasMissed = false;
};

} // namespace kartei
