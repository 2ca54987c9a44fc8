#include "ui/shell/running_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 1000; // ms
constexpr char kAnswer[] = "here\n";

/// Empty: a business that is not a file has no place to listen at.
QString socketPath(const Location& location)
{
    const QString real = location.isServer() ? QString() : QFileInfo(location.address).canonicalFilePath();
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    if (real.isEmpty() || !runtime.mkpath(u"kartei"_s))
        return {};
    const QByteArray digest = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    return runtime.filePath(u"kartei/%1"_s.arg(QLatin1String(digest.left(32))));
}

} // namespace

bool raiseRunningWindow(const Location& location)
{
    const QString path = socketPath(location);
    if (path.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(kPatience) && socket.waitForReadyRead(kPatience) && socket.readAll() == kAnswer;
}

RunningWindow::RunningWindow(const Location& location, QObject* parent) : QObject(parent)
{
    const QString path = socketPath(location);
    if (path.isEmpty())
        return;
    connect(&m_server, &QLocalServer::newConnection, this, &RunningWindow::answer);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(path) && m_server.serverError() == QAbstractSocket::AddressInUseError
        && !raiseRunningWindow(location)) {
        QLocalServer::removeServer(path); // of a process that was killed
        m_server.listen(path);
    }
}

void RunningWindow::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write(kAnswer);
        socket->flush();
        Q_EMIT asked();
    }
}

} // namespace kartei
