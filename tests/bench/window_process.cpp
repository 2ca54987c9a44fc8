#include "tests/bench/window_process.h"

#include "tests/bench/inside.h"

#include <sys/socket.h>
#include <sys/wait.h>

#include <poll.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms
constexpr int kTriesToEnd
    = 60'000; ///< of 10 ms: the last backup is made first; killed, the next start reads all of the file

} // namespace

WindowProcess::WindowProcess(Child child, const QString& watched)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        giveUp(u"no socket"_s);
    m_channel = ends[0];
    child.settings.emplace_back(u"LD_PRELOAD"_s, QStringLiteral(KARTEI_BENCH_INSIDE));
    child.settings.emplace_back(QLatin1String(kChannel), QString::number(ends[1]));
    child.settings.emplace_back(QLatin1String(kWatched), watched);
    QByteArray line;
    m_seconds = spentBy([&] {
        m_process = child.start(ends[1]);
        close(ends[1]);
        line = nextLine();
    }).wall;
    if (line != "painted")
        giveUp(u"%1 painted no %2"_s.arg(child.program, watched));
}

WindowProcess::~WindowProcess()
{
    static_cast<void>(write(m_channel, "q", 1));
    for (int tries = 0; tries < kTriesToEnd; ++tries) {
        if (waitpid(m_process, nullptr, WNOHANG) != 0) {
            close(m_channel);
            return;
        }
        usleep(10'000);
    }
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
    close(m_channel);
}

std::vector<double> WindowProcess::command(char letter, const QByteArray& word)
{
    std::vector<double> figures;
    if (write(m_channel, &letter, 1) != 1)
        giveUp(u"the window is gone"_s);
    for (;;) {
        const QByteArray line = nextLine();
        if (line == "done")
            return figures;
        if (line.isEmpty())
            giveUp(u"the window says nothing"_s);
        if (line.startsWith(word))
            figures.push_back(line.mid(word.size()).toDouble());
    }
}

QByteArray WindowProcess::nextLine()
{
    for (;;) {
        if (const qsizetype end = m_read.indexOf('\n'); end >= 0) {
            const QByteArray line = m_read.left(end);
            m_read.remove(0, end + 1);
            return line;
        }
        pollfd waiting{m_channel, POLLIN, 0};
        std::array<char, 4096> bytes{};
        const ssize_t count
            = poll(&waiting, 1, kPatience) == 1 ? read(m_channel, bytes.data(), bytes.size()) : ssize_t(0);
        if (count <= 0)
            return {};
        m_read.append(bytes.data(), count);
    }
}

} // namespace kartei::bench
