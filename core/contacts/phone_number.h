#pragma once

#include <QString>

namespace kartei {

/// E.164 form of a number typed in `country` (ISO 3166); empty when it can't be a phone number. Source: libphonenumber.
QString e164Of(const QString& typed, const QString& country);

/// Its last eight digits without the zeros of a prefix: the same however area and country are written. Fewer where the
/// number is shorter; empty: it has none.
QString phoneTail(const QString& typed);

} // namespace kartei
