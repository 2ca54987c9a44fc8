#include "tests/cli/process.h"

#include <QFile>
#include <QProcess>

#include <catch2/catch.hpp>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Ran runShell(const QString& line)
{
    return run(u"/bin/sh"_s, {u"-c"_s, line}, {});
}

Ran runProgram(const QStringList& arguments, const QByteArray& input)
{
    return run(QStringLiteral(KARTEI_PROGRAM), arguments, input);
}

Shop::Shop()
{
    const Ran made = runProgram({u"new"_s, file(), u"--country"_s, u"DE"_s, u"--currency"_s, u"EUR"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
}

Ran Shop::run(const QString& verb, const QStringList& arguments, const QByteArray& input) const
{
    return runProgram(QStringList{verb, file()} + arguments, input);
}

void Shop::write(const QString& name, const QByteArray& content) const
{
    QFile out(path(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(content) == content.size());
}

QByteArray Shop::read(const QString& name) const
{
    QFile in(path(name));
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

} // namespace kartei::test
