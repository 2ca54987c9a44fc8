#pragma once

#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QPalette>

class QApplication;

namespace kartei {

struct Appearance {
    Theme::Mode mode = Theme::Mode::System;
    int textPercent = 100; ///< 90 to 150
    Density density = Density::Comfortable;
};

/// Style, palette, sheet, font and icons of the whole program, also while windows are open: they get
/// QEvent::PaletteChange. Call again after a change of the layout direction.
void applyTheme(QApplication& app, const Appearance& appearance);
void applyTheme(QApplication& app, Theme::Mode mode);

/// What applyTheme() was last given.
const Appearance& currentAppearance();

QPalette paletteOf(const Theme& theme);

} // namespace kartei
