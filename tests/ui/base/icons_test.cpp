#include "ui/base/apply_theme.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>

#include <catch2/catch.hpp>

using namespace kartei;

namespace {

QImage imageOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal, QSize size = QSize(16, 16))
{
    return icon.pixmap(size, 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Colour of the strongest pixel.
QColor inkOf(const QImage& image)
{
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
        }
    }
    return QColor::fromRgb(strongest).rgb();
}

} // namespace

TEST_CASE("every icon of the window exists in the theme and paints something")
{
    for (int i = 0; i < static_cast<int>(Icon::Count_); ++i) {
        const Icon use = static_cast<Icon>(i);
        INFO(qPrintable(iconName(use)));
        CHECK(QIcon::hasThemeIcon(iconName(use)));
        CHECK(qAlpha(inkOf(imageOf(icon(use))).rgba()) > 0);
        CHECK(imageOf(icon(use)) != QImage(16, 16, QImage::Format_ARGB32));
    }
}

TEST_CASE("an icon takes the colour of the theme in force, also after a switch")
{
    const QIcon search = icon(Icon::Search);
    CHECK(inkOf(imageOf(search)) == Theme::light().text2);
    CHECK(inkOf(imageOf(search, QIcon::Disabled)) == Theme::light().input);
    CHECK(inkOf(imageOf(icon(Icon::Search, IconTint::OnFill))) == Theme::light().onFill);
    applyTheme(*qApp, Theme::Mode::Dark);
    CHECK(inkOf(imageOf(search)) == Theme::dark().text2);
    applyTheme(*qApp, Theme::Mode::Light);
    CHECK(inkOf(imageOf(search)) == Theme::light().text2);
}

TEST_CASE("icons with a direction mirror in right-to-left windows, clocks and ticks do not")
{
    const QImage back = imageOf(icon(Icon::Back));
    const QImage done = imageOf(icon(Icon::Done));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage backRtl = imageOf(icon(Icon::Back));
    const QImage doneRtl = imageOf(icon(Icon::Done));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(backRtl == back.mirrored(true, false));
    CHECK(backRtl != back);
    CHECK(doneRtl == done);
}

TEST_CASE("in a wide box the picture stands at the leading edge")
{
    const QImage wide = imageOf(icon(Icon::Add), QIcon::Normal, QSize(20, 16));
    for (int y = 0; y < 16; ++y) {
        for (int x = 16; x < 20; ++x)
            CHECK(qAlpha(wide.pixel(x, y)) == 0);
    }
}
