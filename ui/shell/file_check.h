#pragma once

#include "core/base/result.h"
#include "core/storage/location.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace kartei {

/// Checks all of a business file that was too large for it when it was opened, in a thread beside the window that shows
/// it. What can't be read at the moment is tried again later.
class FileCheck final : public QObject {
    Q_OBJECT
public:
    explicit FileCheck(const Location& location);
    ~FileCheck() override; ///< stops

    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    /// It is damaged, or not Kartei's.
    void failed();

private:
    void start();
    void take(const Result<>& sound);

    Location m_location;
    std::stop_source m_stop;
    std::unique_ptr<QThread> m_thread;
    bool m_isDone = false;
};

} // namespace kartei
