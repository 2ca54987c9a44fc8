#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // nobody's backups and settings
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    const QGuiApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
