#pragma once

#include <QtGlobal>

namespace kartei {

enum class Density { Comfortable, Compact };

/// Logical pixels at 10 pt. What holds text is computed (textHeight), never one of these alone.
struct Metrics {
    static constexpr int space2 = 2;
    static constexpr int space4 = 4;
    static constexpr int space8 = 8;
    static constexpr int space12 = 12;
    static constexpr int space16 = 16;
    static constexpr int space24 = 24;
    static constexpr int space32 = 32;

    static constexpr int control = 32; ///< buttons, fields, icon buttons
    static constexpr int filterChip = 26;
    static constexpr int statusChip = 20;
    static constexpr int tab = 36;
    static constexpr int smallIcon = 16;
    static constexpr int largeIcon = 22;

    static constexpr int controlRadius = 6;
    static constexpr int cardRadius = 8;
    static constexpr int columnRadius = 10;
    static constexpr int paletteRadius = 12;

    static constexpr int sidebar = 220;
    static constexpr int sidebarRail = 52;
    static constexpr int sidebarRow = 34;
    static constexpr int topBar = 52;
    static constexpr int listPane = 344;
    static constexpr int listPaneMin = 280;
    static constexpr int listPaneMax = 480;
    static constexpr int aside = 264;

    static constexpr int contactRow = 60;
    static constexpr int contactAvatar = 36;
    static constexpr int compactAvatar = 28;
    static constexpr int ticketRow = 84;
    static constexpr int tableRow = 36;
    static constexpr int tableHead = 32;
    static constexpr int quoteLine = 48;
    static constexpr int dealCard = 108;
    static constexpr int timelineIcon = 28;
    static constexpr int scrollBar = 10;
    static constexpr int focusRing = 2;
};

/// Height of `lines` lines of the font in force plus `padding`; at least `least`.
int textHeight(int lines, int padding, int least = 0);
/// Height of buttons and fields with the font in force.
int controlHeight();
/// Row height in the density in force: Compact is a fifth lower.
int rowHeight(int comfortable);

} // namespace kartei
