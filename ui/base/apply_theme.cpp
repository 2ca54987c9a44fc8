#include "ui/base/apply_theme.h"

#include "ui/base/app_style.h"
#include "ui/base/fonts.h"
#include "ui/base/icons.h"
#include "ui/base/style_sheet.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPixmapCache>

namespace kartei {

namespace {

Appearance s_appearance;

/// What the desktop gave the program before we changed it.
struct Desktop {
    QFont font = QApplication::font();
    bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
};

bool isDarkWanted(Theme::Mode mode, const Desktop& desktop)
{
    return mode == Theme::Mode::System ? desktop.isDark : mode == Theme::Mode::Dark;
}

} // namespace

void applyTheme(QApplication& app, const Appearance& appearance)
{
    static const Desktop desktop;
    const bool isFirst = app.styleSheet().isEmpty();
    s_appearance = appearance;
    setTheme(isDarkWanted(appearance.mode, desktop) ? Theme::dark() : Theme::light());
    QPixmapCache::clear();
    if (isFirst) {
        useBreezeIcons();
        QApplication::setStyle(new AppStyle);
    }
    QApplication::setFont(applicationFont(desktop.font, appearance.textPercent));
    QApplication::setPalette(paletteOf(theme()));
    app.setStyleSheet(styleSheet(theme(), QApplication::font(), QGuiApplication::layoutDirection()));
}

void applyTheme(QApplication& app, Theme::Mode mode)
{
    applyTheme(app, Appearance{mode, s_appearance.textPercent, s_appearance.density});
}

const Appearance& currentAppearance()
{
    return s_appearance;
}

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::Base, t.base);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Button, t.raised);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::Light, t.raised);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.border);
    set(QPalette::Dark, t.input);
    set(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, t.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::Highlight, t.fill);
    set(QPalette::HighlightedText, t.onFill);
    set(QPalette::BrightText, t.danger.ink);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.input);
    return p;
}

int textHeight(int lines, int padding, int least)
{
    return qMax(least, lines * QFontMetrics(QApplication::font()).lineSpacing() + padding);
}

int controlHeight()
{
    return textHeight(1, Metrics::space12, Metrics::control);
}

int rowHeight(int comfortable)
{
    return s_appearance.density == Density::Compact ? comfortable * 4 / 5 : comfortable;
}

} // namespace kartei
