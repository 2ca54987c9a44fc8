#include "ui/shell/running_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr timeval kPatience{1, 0};
constexpr char kAnswer[] = "here\n";
constexpr size_t kAnswerSize = sizeof kAnswer - 1;
constexpr int kWaiting = 8; ///< that ask at the same time

/// Empty: a business that is not a file has no place to listen at.
QByteArray socketPath(const Location& location)
{
    const QString real = location.isServer() ? QString() : QFileInfo(location.address).canonicalFilePath();
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    if (real.isEmpty() || !runtime.mkpath(u"kartei"_s))
        return {};
    const QByteArray digest = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QByteArray path = QFile::encodeName(runtime.filePath(u"kartei/%1"_s.arg(QLatin1String(digest.left(32)))));
    return path.size() < static_cast<qsizetype>(sizeof sockaddr_un::sun_path) ? path : QByteArray();
}

int newSocket(int flags)
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | flags, 0);
}

/// With `act` being bind() or connect().
bool at(const QByteArray& path, int socket, int (*act)(int, const sockaddr*, socklen_t))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return act(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

bool hasAnswer(int socket)
{
    QByteArray heard;
    char bytes[kAnswerSize];
    while (heard.size() < static_cast<qsizetype>(kAnswerSize)) {
        const ssize_t count = ::recv(socket, bytes, sizeof bytes, 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        heard.append(bytes, count);
    }
    return heard == kAnswer;
}

} // namespace

bool raiseRunningWindow(const Location& location)
{
    const QByteArray path = socketPath(location);
    const int socket = path.isEmpty() ? -1 : newSocket(0);
    if (socket < 0)
        return false;
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    const bool isThere = at(path, socket, &::connect) && hasAnswer(socket);
    ::close(socket);
    return isThere;
}

RunningWindow::RunningWindow(const Location& location, QObject* parent)
    : QObject(parent), m_path(socketPath(location)), m_socket(m_path.isEmpty() ? -1 : newSocket(SOCK_NONBLOCK))
{
    bool isListening = m_socket >= 0 && listen();
    if (m_socket >= 0 && !isListening && errno == EADDRINUSE && !raiseRunningWindow(location)) {
        ::unlink(m_path.constData()); // of a process that was killed
        isListening = listen();
    }
    if (!isListening) {
        m_path.clear();
        return;
    }
    auto* notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &RunningWindow::answer);
}

RunningWindow::~RunningWindow()
{
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    if (m_socket >= 0)
        ::close(m_socket);
}

/// Nobody can connect before it listens, so the permissions come in time.
bool RunningWindow::listen()
{
    return at(m_path, m_socket, &::bind) && ::chmod(m_path.constData(), S_IRUSR | S_IWUSR) == 0
        && ::listen(m_socket, kWaiting) == 0;
}

void RunningWindow::answer()
{
    const int asking = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (asking < 0)
        return;
    static_cast<void>(::send(asking, kAnswer, kAnswerSize, MSG_NOSIGNAL | MSG_DONTWAIT));
    ::close(asking);
    Q_EMIT asked();
}

} // namespace kartei
