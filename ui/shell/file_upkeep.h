#pragma once

#include "core/storage/session.h"
#include "core/storage/upkeep.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

class QThread;

namespace kartei {

/// Does what acts leave to be done in the file (core/storage/upkeep.h) in a thread: of every eight acts, when nobody
/// has changed anything for a moment, and of a dozen without such a moment at once. After the first act, too, since the
/// window before may have left some.
class FileUpkeep final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kQuiet{2000};
    explicit FileUpkeep(Session& session, std::chrono::milliseconds quiet = kQuiet);
    ~FileUpkeep() override; ///< stops within milliseconds

Q_SIGNALS:
    void done();
    /// The file is damaged. Acts do it themselves from here on, and meet the damage.
    void failed(const kartei::Error& error);

private:
    void noteAct();
    void start();
    void take(const Result<Upkeep>& kept);

    Session& m_session;
    QTimer m_quiet;
    int m_acts; ///< since the last time
    int m_actsAtStart = 0;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread; ///< while it runs
};

} // namespace kartei
