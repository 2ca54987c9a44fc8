#pragma once

#include <QString>

namespace kartei {

/// E.164 form of a number typed in `country` (ISO 3166); empty when it can't be a phone number. Source: libphonenumber.
QString e164Of(const QString& typed, const QString& country);

/// As it is written for people abroad, "+49 171 2345678", with its extension; `typed` where it is no whole number
/// or says something in letters.
QString internationalOf(const QString& typed, const QString& country);
/// Whether `e164` is dialled in `country`.
bool isNumberOf(const QString& e164, const QString& country);

/// Its last eight digits without the zeros of a prefix: the same however area and country are written. Fewer where the
/// number is shorter; empty: it has none.
QString phoneTail(const QString& typed);

} // namespace kartei
