#include "tests/bench/child.h"

#include <QFile>

#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

extern char** environ; // NOLINT(readability-redundant-declaration)

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kHomes[]{"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"};
QString s_home; // NOLINT(cert-err58-cpp)

/// The number behind `name` in a table of /proc, kB.
double kilobytes(const QString& file, const QByteArray& name)
{
    QFile table(file);
    if (!table.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : table.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').front().toDouble();
    }
    return 0;
}

std::vector<QByteArray> environmentWith(const Settings& settings)
{
    Settings all{{u"LC_ALL"_s, u"C.UTF-8"_s}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"TZ"_s, u"UTC"_s}};
    for (const char* name : kHomes)
        all.emplace_back(QLatin1String(name), s_home);
    all.insert(all.end(), settings.begin(), settings.end());
    std::vector<QByteArray> lines;
    for (char** line = environ; *line; ++line) {
        const bool isSet = std::ranges::any_of(all, [&](const auto& setting) {
            return QByteArray(*line).startsWith(QByteArray(setting.first.toLatin1() + '='));
        });
        if (!isSet)
            lines.emplace_back(*line);
    }
    for (const auto& [name, value] : all)
        lines.push_back((name + u'=' + value).toLocal8Bit());
    return lines;
}

std::vector<char*> pointersTo(std::vector<QByteArray>& texts)
{
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (QByteArray& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

void become(const QByteArray& in, const QByteArray& out, char* const* arguments, char* const* settings)
{
    const int from = open(in.constData(), O_RDONLY);
    const int to = open(out.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (from >= 0 && to >= 0) {
        dup2(from, STDIN_FILENO);
        dup2(to, STDOUT_FILENO);
        dup2(to, STDERR_FILENO);
        execve(arguments[0], arguments, settings);
    }
    _exit(127);
}

} // namespace

void useHome(const QString& directory)
{
    s_home = directory;
    for (const char* name : kHomes) // of what this process does by itself, too
        qputenv(name, directory.toLocal8Bit());
}

double proportionalMiB(pid_t process)
{
    return kilobytes(u"/proc/%1/smaps_rollup"_s.arg(process), "Pss:") / 1024;
}

double peakMiB(pid_t process)
{
    return kilobytes(u"/proc/%1/status"_s.arg(process), "VmHWM:") / 1024;
}

pid_t Child::start(int channel) const
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> lines = environmentWith(settings);
    const std::vector<char*> wordPointers = pointersTo(words);
    const std::vector<char*> linePointers = pointersTo(lines);
    const QByteArray in = (input.isEmpty() ? u"/dev/null"_s : input).toLocal8Bit();
    const QByteArray out = (output.isEmpty() ? u"/dev/null"_s : output).toLocal8Bit();
    const pid_t process = fork();
    if (process < 0)
        giveUp(u"no process can be started"_s);
    if (process > 0)
        return process;
    if (channel >= 0)
        fcntl(channel, F_SETFD, 0);
    become(in, out, wordPointers.data(), linePointers.data());
    return -1;
}

Ended Child::run() const
{
    Ended ended;
    rusage usage{};
    const auto begin = std::chrono::steady_clock::now();
    const pid_t process = start();
    std::atomic<bool> isOver{false};
    double peak = 0;
    // ru_maxrss would also count what this process had when it forked
    std::thread watcher([&] {
        while (!isOver) {
            if (const double now = bench::peakMiB(process); now > 0)
                peak = now; // a mark that only rises, once the program has taken this one's place
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    int status = 0;
    wait4(process, &status, 0, &usage);
    ended.spent.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    isOver = true;
    watcher.join();
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    ended.spent.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    ended.peakMiB = peak;
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

} // namespace kartei::bench
