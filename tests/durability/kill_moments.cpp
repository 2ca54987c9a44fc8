#include "tests/durability/kill_moments.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <csignal>
#include <poll.h>
#include <stdexcept>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

namespace kartei::test {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kRuns = 3;

/// Tells how much a process has changed in a directory, as it does it.
class Watch {
public:
    explicit Watch(const QString& directory) : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        constexpr std::uint32_t kChanges = IN_CREATE | IN_MODIFY | IN_MOVED_TO | IN_DELETE;
        if (::inotify_add_watch(m_fd, QFile::encodeName(directory).constData(), kChanges) < 0)
            throw std::runtime_error("the directory can't be watched");
    }
    ~Watch() { ::close(m_fd); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    int changes() const { return m_changes; }

    void look()
    {
        alignas(inotify_event) std::array<char, 4096> buffer;
        for (ssize_t size = 0; (size = ::read(m_fd, buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < size; ++m_changes) {
                const auto* event = reinterpret_cast<const inotify_event*>(buffer.data() + at);
                at += static_cast<ssize_t>(sizeof(inotify_event)) + event->len;
            }
        }
    }

    void wait(std::chrono::milliseconds longest)
    {
        pollfd ready{m_fd, POLLIN, 0};
        ::poll(&ready, 1, static_cast<int>(longest.count()));
        look();
    }

private:
    int m_fd;
    int m_changes = 0;
};

bool hasEnded(QProcess& process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(0);
}

/// Or until the process is over.
void waitForChanges(int wanted, Watch& watch, QProcess& process)
{
    while (watch.changes() < wanted && !hasEnded(process))
        watch.wait(20ms);
}

int upTo(int most, std::mt19937& random)
{
    return std::uniform_int_distribution<int>(1, std::max(1, most))(random);
}

std::chrono::microseconds upTo(std::chrono::microseconds longest, std::mt19937& random)
{
    return std::chrono::microseconds(std::uniform_int_distribution<long>(0, longest.count())(random));
}

} // namespace

KillMoments::KillMoments(const Act& act)
{
    for (int run = 0; run < kRuns; ++run) {
        const QTemporaryDir directory;
        lay(act.start, directory.path());
        Watch watch(directory.path());
        const Clock::time_point start = Clock::now();
        const auto process = started(argumentsOf(act), directory.path());
        waitForChanges(1, watch, *process);
        const Clock::time_point writing = Clock::now();
        ended(*process);
        const Clock::time_point end = Clock::now();
        watch.look();
        m_whole += std::chrono::duration_cast<Time>(end - start) / kRuns;
        m_fromWriting += std::chrono::duration_cast<Time>(end - writing) / kRuns;
        m_writes = std::max(m_writes, watch.changes());
    }
}

Killed KillMoments::killOnce(const QStringList& arguments, const QString& directory, std::mt19937& random) const
{
    Watch watch(directory);
    const auto process = started(arguments, directory);
    switch (upTo(10, random)) {
    case 1:
        std::this_thread::sleep_for(upTo(m_whole, random));
        break;
    case 2:
    case 3:
    case 4:
    case 5:
        waitForChanges(1, watch, *process);
        std::this_thread::sleep_for(upTo(m_fromWriting, random));
        break;
    default:
        waitForChanges(upTo(m_writes, random), watch, *process);
    }
    watch.look();
    if (!hasEnded(*process))
        ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
    return {ended(*process), watch.changes() > 0};
}

} // namespace kartei::test
