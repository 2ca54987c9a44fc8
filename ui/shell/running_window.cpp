#include "ui/shell/running_window.h"

#include "core/contacts/caller.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>

#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <functional>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr timeval kPatience{1, 0};
constexpr char kAnswer[] = "here\n";
constexpr size_t kAnswerSize = sizeof kAnswer - 1;
constexpr int kWaiting = 8; ///< that ask at the same time
constexpr std::chrono::seconds kListening{1}; ///< to one of them
constexpr char kRaise[] = "raise\n";
constexpr char kCall[] = "call "; ///< a number and a line end follow
constexpr qsizetype kLongestMessage = 64;

/// Empty: there is no such business.
QByteArray socketPath(const Location& location)
{
    const QString place = location.place();
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    if (place.isEmpty() || !runtime.mkpath(u"kartei"_s))
        return {};
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
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

/// What another process says: one line. Goes when it has heard it, or too much, or nothing for too long.
class Hearing final : public QObject {
public:
    Hearing(int socket, std::function<void(const QByteArray&)> heard, QObject* parent)
        : QObject(parent), m_socket(socket), m_heard(std::move(heard)),
          m_notifier(new QSocketNotifier(socket, QSocketNotifier::Read, this))
    {
        connect(m_notifier, &QSocketNotifier::activated, this, &Hearing::read);
        QTimer::singleShot(kListening, this, [this] { finish(); });
    }
    ~Hearing() override { ::close(m_socket); }

private:
    void read()
    {
        char bytes[kLongestMessage];
        const ssize_t count = ::recv(m_socket, bytes, sizeof bytes, MSG_DONTWAIT);
        if (count > 0)
            m_message.append(bytes, count);
        if (count <= 0 || m_message.size() > kLongestMessage || m_message.contains('\n'))
            finish();
    }
    /// Once: also a deleted later one would be told of more.
    void finish()
    {
        if (!m_notifier->isEnabled())
            return;
        m_notifier->setEnabled(false);
        deleteLater();
        m_heard(m_message.left(kLongestMessage));
    }

    int m_socket;
    std::function<void(const QByteArray&)> m_heard;
    QSocketNotifier* m_notifier;
    QByteArray m_message;
};

} // namespace

bool raiseRunningWindow(const Location& location, const std::optional<QString>& call)
{
    const QByteArray path = socketPath(location);
    const int socket = path.isEmpty() ? -1 : newSocket(0);
    if (socket < 0)
        return false;
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    const QByteArray message = call ? QByteArray(kCall + call->toUtf8() + '\n') : QByteArray(kRaise);
    const bool isThere = at(path, socket, &::connect)
        && ::send(socket, message.constData(), static_cast<size_t>(message.size()), MSG_NOSIGNAL) == message.size()
        && hasAnswer(socket);
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
    new Hearing(
        asking, [this](const QByteArray& message) { take(message); }, this);
}

/// Whoever says nothing we know wants the window; from outside nothing but a number is taken.
void RunningWindow::take(const QByteArray& message)
{
    if (!message.startsWith(kCall) || !message.endsWith('\n')) {
        Q_EMIT asked();
        return;
    }
    const Result<QString> number = callerNumber(QString::fromUtf8(message.mid(sizeof kCall - 1)).trimmed());
    if (number)
        Q_EMIT called(*number);
}

} // namespace kartei
