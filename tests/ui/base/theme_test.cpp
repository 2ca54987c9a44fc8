#include "tests/ui/gallery.h"
#include "ui/base/apply_theme.h"
#include "ui/base/fonts.h"
#include "ui/base/style_sheet.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionGroupBox>

#include <catch2/catch.hpp>

#include <cmath>
#include <vector>

using namespace kartei;
using namespace kartei::test;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* what;
    QColor ink;
    QColor ground;
};

std::vector<QColor> surfacesOf(const Theme& t)
{
    return {t.window, t.sidebar, t.base, t.raised, t.column, t.hover, t.soft};
}

std::vector<Pair> textPairs(const Theme& t)
{
    std::vector<Pair> pairs;
    for (const QColor& ground : surfacesOf(t)) {
        pairs.push_back({"text", t.text, ground});
        pairs.push_back({"text2", t.text2, ground});
        pairs.push_back({"text3", t.text3, ground});
        pairs.push_back({"accent", t.accent, ground});
    }
    pairs.push_back({"white on fill", t.onFill, t.fill});
    pairs.push_back({"white on fillHover", t.onFill, t.fillHover});
    pairs.push_back({"softText on soft", t.softText, t.soft});
    pairs.push_back({"softText on navSel", t.softText, t.navSel});
    for (const Tone& tone : {t.success, t.warning, t.danger, t.info}) {
        pairs.push_back({"status on its own ground", tone.ink, tone.ground});
        for (const QColor& ground : {t.base, t.window, t.raised, t.column, t.soft})
            pairs.push_back({"status", tone.ink, ground});
    }
    for (const Tone& tone : t.avatars)
        pairs.push_back({"initials", tone.ink, tone.ground});
    return pairs;
}

/// Puts the light theme back, as other tests expect it.
struct ThemeGuard {
    ~ThemeGuard() { applyTheme(*qApp, Appearance{Theme::Mode::Light, 100, Density::Comfortable}); }
};

} // namespace

TEST_CASE("every text can be read on every surface it may stand on")
{
    for (const Theme* t : {&Theme::light(), &Theme::dark()}) {
        for (const Pair& pair : textPairs(*t)) {
            INFO(pair.what << " " << qPrintable(pair.ink.name()) << " on " << qPrintable(pair.ground.name()));
            CHECK(contrast(pair.ink, pair.ground) >= 4.5);
        }
    }
}

TEST_CASE("frames, the focus ring and chart series stand out from their ground")
{
    for (const Theme* t : {&Theme::light(), &Theme::dark()}) {
        for (const QColor& ground : {t->base, t->raised}) // what fields are filled with
            CHECK(contrast(t->input, ground) >= 3.0);
        for (const QColor& ground : {t->base, t->window, t->raised}) {
            CHECK(contrast(t->accent, ground) >= 3.0);
            for (const QColor& series : t->series)
                CHECK(contrast(series, ground) >= 3.0);
        }
    }
}

TEST_CASE("switching the theme repaints open widgets and changes palette and sheet")
{
    const ThemeGuard guard;
    QLabel label;
    label.ensurePolished();
    applyTheme(*qApp, Theme::Mode::Dark);
    CHECK(theme().isDark);
    CHECK(QApplication::palette().color(QPalette::Base) == Theme::dark().base);
    CHECK(label.palette().color(QPalette::WindowText) == Theme::dark().text);
    CHECK(qApp->styleSheet().contains(Theme::dark().raised.name()));
    applyTheme(*qApp, Theme::Mode::Light);
    CHECK_FALSE(theme().isDark);
    CHECK(label.palette().color(QPalette::WindowText) == Theme::light().text);
}

TEST_CASE("the style sheet has no unresolved names and mirrors with the layout")
{
    const QString ltr = styleSheet(Theme::light(), QApplication::font(), Qt::LeftToRight);
    const QString rtl = styleSheet(Theme::light(), QApplication::font(), Qt::RightToLeft);
    REQUIRE(ltr.size() > 1000);
    CHECK_FALSE(ltr.contains(u'@'));
    CHECK_FALSE(ltr.contains(QStringLiteral("%start")));
    CHECK(ltr.contains(QStringLiteral("center right")));
    CHECK(rtl.contains(QStringLiteral("padding-left: 28px")));
}

TEST_CASE("the arrow of a button with a menu and the title of a group stand on the side of the reading direction")
{
    QMenu menu;
    QPushButton button;
    button.setMenu(&menu);
    QGroupBox group(QStringLiteral("Printer"));
    inEachLook([&](const QString& look) {
        const bool isRtl = look == QLatin1String("rtl");
        INFO(look.toStdString());
        button.resize(120, 40);
        const QImage drawn = button.grab().toImage();
        const QRect inside = drawn.rect().adjusted(4, 4, -4, -4);
        const QRgb ground = drawn.pixel(inside.center());
        int before = 0;
        int after = 0;
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            for (int x = inside.left(); x <= inside.right(); ++x) {
                if (drawn.pixel(x, y) != ground)
                    ++(x < drawn.width() / 2 ? before : after);
            }
        }
        CHECK((isRtl ? before : after) > 0);
        CHECK((isRtl ? after : before) == 0);
        group.resize(300, 100);
        QStyleOptionGroupBox option;
        option.initFrom(&group);
        option.text = group.title();
        option.subControls = QStyle::SC_GroupBoxLabel;
        const QRect title
            = group.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &group);
        CHECK((title.center().x() > group.width() / 2) == isRtl);
    });
}

TEST_CASE("text size scales every step and the controls grow with it")
{
    const ThemeGuard guard;
    const double before = themeFont(FontSize::Title).pointSizeF();
    applyTheme(*qApp, Appearance{Theme::Mode::Light, 150, Density::Comfortable});
    CHECK(themeFont(FontSize::Title).pointSizeF() == Approx(before * 1.5));
    CHECK(controlHeight() > Metrics::control);
    CHECK(rowHeight(60) == 60);
    applyTheme(*qApp, Appearance{Theme::Mode::Light, 100, Density::Compact});
    CHECK(rowHeight(60) == 48);
    CHECK(controlHeight() == Metrics::control);
}

TEST_CASE("without a desktop the font is Inter, with one it is the desktop's; Hebrew always follows")
{
    const QFont bare = applicationFont(QFont(QStringLiteral("Sans Serif"), 9), 100);
    CHECK(bare.families().first() == QStringLiteral("Inter"));
    CHECK(bare.pointSizeF() == Approx(10));
    CHECK(bare.families().last() == QStringLiteral("Noto Sans Hebrew"));
    const QFont desktop = applicationFont(QFont(QStringLiteral("Cantarell"), 11), 120);
    CHECK(desktop.families().first() == QStringLiteral("Cantarell"));
    CHECK(desktop.pointSizeF() == Approx(13.2));
}
