#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/base/apply_theme.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home; // nobody's backups and settings
    for (const char* place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(place, home.path().toLocal8Bit());
    QApplication app(argc, argv);
    kartei::applyTheme(app, kartei::Theme::Mode::Light);
    return Catch::Session().run(argc, argv);
}
