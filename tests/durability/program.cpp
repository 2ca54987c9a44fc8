#include "tests/durability/program.h"

#include "tests/durability/disk_log.h"

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000; // milliseconds

std::unique_ptr<QProcess> prepared(const QString& directory, const Settings& settings)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    for (const auto& [name, value] : settings)
        environment.insert(name, value);
    for (const char* home : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(home), homeIn(directory));
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(directory);
    return process;
}

void start(QProcess& process, const QStringList& arguments)
{
    process.start(QStringLiteral(KARTEI_PROGRAM), arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(kLongest))
        throw std::runtime_error("the program could not be started");
}

} // namespace

QString homeIn(const QString& directory)
{
    return directory + u"/home"_s;
}

std::unique_ptr<QProcess> started(const QStringList& arguments, const QString& directory)
{
    auto process = prepared(directory, {});
    start(*process, arguments);
    return process;
}

std::unique_ptr<QProcess> startedOnDisk(
    const QStringList& arguments, const QString& directory, Settings settings, const QString& out)
{
    settings.emplaceBack(u"LD_PRELOAD"_s, QStringLiteral(KARTEI_DISK_SHIM));
    settings.emplaceBack(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    settings.emplaceBack(QLatin1String(kDiskDirectory), directory);
    auto process = prepared(directory, settings);
    if (!out.isEmpty())
        process->setStandardOutputFile(out);
    start(*process, arguments);
    return process;
}

Ended ended(QProcess& process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(kLongest))
        throw std::runtime_error("the program hangs");
    const bool killed = process.exitStatus() == QProcess::CrashExit;
    return {killed, killed ? -1 : process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace kartei::test
