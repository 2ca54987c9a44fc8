#pragma once

#include <QFont>

namespace kartei {

/// Steps of the type scale; everything derives from the application's font.
enum class FontSize { Caption, Small, Body, Title, Display };

/// Factor on the application's font: 0.88, 0.92, 1, 1.3, 1.7.
double fontFactor(FontSize size);

/// Title and Display are DemiBold unless asked otherwise.
QFont themeFont(FontSize size);
QFont themeFont(FontSize size, QFont::Weight weight);

/// The desktop's font at `percent`; without a desktop Inter 10 pt. Noto Sans and Noto Sans Hebrew follow.
QFont applicationFont(const QFont& desktop, int percent);

} // namespace kartei
