#pragma once

#include "core/storage/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

class QThread;

namespace kartei {

/// Does what acts leave to be done in the file (core/storage/upkeep.h) in a thread, when nobody has changed anything
/// for a moment. The first act after the business was opened has it done, too, since the last window may have left
/// some.
class FileUpkeep final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kQuiet{2000};
    explicit FileUpkeep(Session& session, std::chrono::milliseconds quiet = kQuiet);
    ~FileUpkeep() override; ///< stops

Q_SIGNALS:
    void done();

private:
    void noteAct();
    void start();
    void stop();

    Location m_location;
    QTimer m_quiet;
    int m_acts; ///< since the last time
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace kartei
