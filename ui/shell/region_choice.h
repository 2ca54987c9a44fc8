#pragma once

#include <QLocale>

class QComboBox;

namespace kartei {

/// The country of the desktop; where it has none, the one most speakers of `language` live in.
QString usualCountry(const QString& language);

/// Fill a box with codes as data and names in `language`; `current` is chosen.
void fillCountries(QComboBox& box, const QString& language, const QString& current);
void fillCurrencies(QComboBox& box, const QString& language, const QString& current);
/// Ways to write dates and numbers that are usual in `country` or belong to `language`; data: names of locales.
void fillRegionFormats(QComboBox& box, const QString& language, const QString& country, const QLocale& current);

} // namespace kartei
