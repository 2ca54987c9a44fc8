#pragma once

#include "core/storage/location.h"

#include <QLocalServer>
#include <QObject>

namespace kartei {

/// Has the window that shows this business come to the front, whichever process of this user it belongs to. False:
/// there is none, or it does not answer within a second.
bool raiseRunningWindow(const Location& location);

/// Listens, while it lives, for others that would open the same business file.
class RunningWindow final : public QObject {
    Q_OBJECT
public:
    explicit RunningWindow(const Location& location, QObject* parent = nullptr);

Q_SIGNALS:
    void asked();

private:
    void answer();

    QLocalServer m_server;
};

} // namespace kartei
