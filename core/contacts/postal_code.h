#pragma once

#include <QString>

namespace kartei {

/// How a postal code of `country` (ISO 3166) looks, such as "80331"; empty: not known here, or there are none.
QString examplePostalCode(const QString& country);

/// As it is written in `country`: "110 00", with the zeros that a spreadsheet took off: "01067". `typed` where it can't
/// be one.
QString tidyPostalCode(const QString& typed, const QString& country);

/// False: `typed` can't be a postal code of `country`. Source: Universal Postal Union, addressing sheets per country.
bool mayBePostalCode(const QString& typed, const QString& country);

} // namespace kartei
