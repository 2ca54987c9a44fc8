#pragma once

#include <QLocale>

class QComboBox;

namespace kartei {

/// The country of the desktop; where it has none, the one most speakers of `language` live in.
QString usualCountry(const QString& language);

/// Fills a box with ways to write dates and numbers that are usual in `country` or belong to `language`; data: names of
/// locales.
void fillRegionFormats(QComboBox& box, const QString& language, const QString& country, const QLocale& current);

} // namespace kartei
