#pragma once

#include <QString>
#include <Qt>

class QFont;

namespace kartei {

struct Theme;

/// ui/base/style/kartei.qss with @names replaced by the theme's colours and sizes derived from `font`, and
/// %start and %end by left and right.
QString styleSheet(const Theme& theme, const QFont& font, Qt::LayoutDirection direction);

} // namespace kartei
