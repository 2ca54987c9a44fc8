#pragma once

#include "core/storage/location.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace kartei {

/// Has the window that shows this business come to the front, whichever process of this user it belongs to; with `call`
/// (callerNumber()) it says who is calling instead. False: there is none, or it does not answer within a second.
bool raiseRunningWindow(const Location& location, const std::optional<QString>& call = {});

/// Listens, while it lives, for others that would open the same business file. Not by QLocalServer: with it come ten
/// libraries of the network, which take longer to load than a list to be read.
class RunningWindow final : public QObject {
    Q_OBJECT
public:
    explicit RunningWindow(const Location& location, QObject* parent = nullptr);
    ~RunningWindow() override;

Q_SIGNALS:
    void asked();
    void called(const QString& number);

private:
    bool listen();
    void answer();
    void take(const QByteArray& message);

    QByteArray m_path; ///< empty: it does not listen
    int m_socket = -1;
};

} // namespace kartei
