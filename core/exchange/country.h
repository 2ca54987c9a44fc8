#pragma once

#include <QString>

namespace kartei {

/// ISO 3166-1 alpha-2 code of a country named in its own or a common European language, by its alpha-2 or alpha-3 code
/// or a usual short form; `name` trimmed where it is unknown. Source: CLDR through ICU.
QString countryCodeOf(const QString& name);

} // namespace kartei
