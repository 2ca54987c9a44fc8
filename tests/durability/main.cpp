#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDateTime>

/// Noon, wherever the tests run: what an act of today writes would differ from its rehearsal if midnight came between.
static void makeItNoon()
{
    const int hour = QDateTime::currentDateTimeUtc().time().hour();
    qputenv("TZ", "<noon>" + QByteArray::number(hour - 12)); // POSIX counts westwards
}

int main(int argc, char** argv)
{
    makeItNoon();
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
