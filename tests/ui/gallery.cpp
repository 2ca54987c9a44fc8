#include "tests/ui/gallery.h"

#include "tests/support/catch_qt.h"
#include "ui/base/apply_theme.h"

#include <QApplication>
#include <QDir>

#include <tuple>

namespace kartei::test {

using namespace Qt::StringLiterals;

QString galleryFile(const QString& name)
{
    const QDir folder(QStringLiteral(KARTEI_GALLERY_DIR));
    REQUIRE(QDir().mkpath(folder.path()));
    return folder.filePath(name);
}

void inEachLook(const std::function<void(const QString& look)>& draw)
{
    const std::tuple<Theme::Mode, Qt::LayoutDirection, QString> looks[]
        = {{Theme::Mode::Dark, Qt::LeftToRight, u"dark"_s}, {Theme::Mode::Light, Qt::RightToLeft, u"rtl"_s},
            {Theme::Mode::Light, Qt::LeftToRight, u"light"_s}};
    for (const auto& [mode, direction, name] : looks) {
        QGuiApplication::setLayoutDirection(direction);
        applyTheme(*qApp, mode);
        draw(name);
    }
}

} // namespace kartei::test
