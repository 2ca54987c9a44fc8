#pragma once

#include <QString>

namespace kartei {

/// E.164 form of a number typed in `country` (ISO 3166); empty when it can't be a phone number. Source: libphonenumber.
QString e164Of(const QString& typed, const QString& country);

} // namespace kartei
