#include "ui/base/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace kartei {

namespace {

constexpr double kPointsWithoutDesktop = 10;

/// Qt names these when no desktop has told it a font.
bool isPlaceholderFamily(const QString& family)
{
    return family.isEmpty() || family == QStringLiteral("Sans Serif") || family == QStringLiteral("Sans");
}

} // namespace

double fontFactor(FontSize size)
{
    switch (size) {
    case FontSize::Caption:
        return 0.88;
    case FontSize::Small:
        return 0.92;
    case FontSize::Body:
        return 1.0;
    case FontSize::Title:
        return 1.3;
    case FontSize::Display:
        return 1.7;
    }
    Q_UNREACHABLE();
}

QFont themeFont(FontSize size)
{
    const bool isHeading = size == FontSize::Title || size == FontSize::Display;
    return themeFont(size, isHeading ? QFont::DemiBold : QFont::Normal);
}

QFont themeFont(FontSize size, QFont::Weight weight)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * fontFactor(size));
    font.setWeight(weight);
    return font;
}

QFont applicationFont(const QFont& desktop, int percent)
{
    QFont font = desktop;
    double points = desktop.pointSizeF() > 0 ? desktop.pointSizeF() : kPointsWithoutDesktop;
    QStringList families;
    if (isPlaceholderFamily(desktop.family()))
        points = kPointsWithoutDesktop;
    else
        families << desktop.family();
    families << QStringLiteral("Inter") << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Hebrew");
    font.setFamilies(families);
    font.setPointSizeF(points * percent / 100);
    return font;
}

} // namespace kartei
