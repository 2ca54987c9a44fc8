#pragma once

#include <QString>

namespace kartei {

/// `text` in `language` (ISO 639-1), whatever language the window has: for documents and for what a business starts
/// with. The source text (English) where there is no translation. Mark texts with QT_TRANSLATE_NOOP.
QString translatedTo(const QString& language, const char* context, const char* text);

/// ISO 639-1 of the language that the program speaks; QLocale() is the region and decides formats only.
QString programLanguage();

} // namespace kartei
