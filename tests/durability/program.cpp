#include "tests/durability/program.h"

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 60'000; // milliseconds

std::unique_ptr<QProcess> prepared(const QString& directory)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
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

std::unique_ptr<QProcess> started(const QStringList& arguments, const QString& directory)
{
    auto process = prepared(directory);
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
