#pragma once

#include <QString>

#include <functional>

namespace kartei::test {

/// Where a picture is left to be looked at: "owned-dark.png" of the gallery.
QString galleryFile(const QString& name);

/// Does `draw` in the light and the dark theme and from right to left, with the name of each: "light", "dark", "rtl".
/// Then all is as delivered again.
void inEachLook(const std::function<void(const QString& look)>& draw);

} // namespace kartei::test
