#pragma once

#include <QString>
#include <QStringList>

namespace kartei {

/// Names of codes in `language` (ISO 639-1), from CLDR; the code itself where it is unknown.
QString countryName(const QString& code, const QString& language); ///< "DE": "Germany", "Deutschland"
QString languageName(const QString& code, const QString& language); ///< begins as CLDR writes it: "German", "němčina"
QString currencyName(const QString& code, const QString& language);

QStringList countryCodes(); ///< ISO 3166-1 alpha-2
QStringList languageCodes(); ///< ISO 639-1
QStringList currencyCodes(); ///< ISO 4217, in use today

} // namespace kartei
