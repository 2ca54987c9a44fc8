#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/base/apply_theme.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    kartei::applyTheme(app, kartei::Theme::Mode::Light);
    return Catch::Session().run(argc, argv);
}
