#pragma once

#include <QColor>

#include <array>

namespace kartei {

/// What a thing means; never shown by colour alone.
enum class Status { Neutral, Accent, Success, Warning, Danger, Info };

/// A colour for text and the ground it was chosen for.
struct Tone {
    QColor ground;
    QColor ink;
};

/// All colours of the window. Contrasts are measured in theme_test.
struct Theme {
    enum class Mode { System, Light, Dark };

    bool isDark = false;
    QColor window; ///< top bar, board, reports
    QColor sidebar;
    QColor base; ///< lists, detail, fields
    QColor raised; ///< menus, secondary buttons, cards in the dark
    QColor column; ///< board columns, grid headings, neutral chips
    QColor hover;
    QColor border; ///< hairlines: decoration only
    QColor input; ///< field frames, disabled text, bars of the previous year
    QColor text;
    QColor text2; ///< secondary
    QColor text3; ///< captions, times, placeholders
    QColor accent; ///< links, focus ring, active tab
    QColor fill; ///< primary button, text selection
    QColor fillHover;
    QColor onFill;
    QColor soft; ///< selected rows, next-step card, active chips
    QColor navSel; ///< selected row of the sidebar; only softText stands on it
    QColor softText;
    QColor shadow; ///< of what floats
    Tone success;
    Tone warning;
    Tone danger;
    Tone info;
    std::array<QColor, 6> series; ///< of charts
    std::array<Tone, 8> avatars;

    Tone tone(Status status) const;

    /// Also what paper uses.
    static const Theme& light();
    static const Theme& dark();
};

/// The theme in force; switched by applyTheme().
const Theme& theme();

/// `share` of `over` (0 to 1) laid over `under`.
QColor mixed(const QColor& under, const QColor& over, double share);

/// For applyTheme() alone.
void setTheme(const Theme& next);

} // namespace kartei
