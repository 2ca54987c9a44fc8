#pragma once

#include <QLocale>

class QApplication;

namespace kartei {

/// Words and direction of the whole program, and how it writes dates and numbers, from here on. Windows are to be built
/// anew, and applyTheme() called again.
void applyLanguage(QApplication& app, const QString& language, const QLocale& region);

} // namespace kartei
