#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QStorageInfo>

#include <algorithm>
#include <cstring>

/// Noon, wherever the tests run: what an act of today writes would differ from its rehearsal if midnight came between.
static void makeItNoon()
{
    const int hour = QDateTime::currentDateTimeUtc().time().hour();
    qputenv("TZ", "<noon>" + QByteArray::number(hour - 12)); // POSIX counts westwards
}

/// What is done to the disk here is done by the tests themselves: a disk in memory serves, without waiting for syncs.
static void useMemoryDisk()
{
    constexpr qint64 kRoom = 2'000'000'000;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool hasRoom = memory.isReady() && !memory.isReadOnly() && memory.bytesAvailable() > kRoom;
    if (hasRoom && !qEnvironmentVariableIsSet("TMPDIR"))
        qputenv("TMPDIR", "/dev/shm");
}

int main(int argc, char** argv)
{
    makeItNoon();
    const bool asksRealDisk
        = std::any_of(argv, argv + argc, [](const char* argument) { return std::strstr(argument, "real"); });
    if (!asksRealDisk)
        useMemoryDisk();
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
