#pragma once

#include "core/contacts/contact.h"

namespace kartei {

class Session;

/// Years that somebody is old on `day`; none: not born yet, or an invalid day. Who was born on 29 February is a year
/// older on the 28th in other years.
std::optional<int> ageOn(QDate birthday, QDate day);

/// A birthday or an anniversary that is to come.
struct ComingDay {
    Id<Contact> contact;
    QString name;
    bool isBirthday = true;
    QDate day; ///< that of 29 February is on the 28th in other years
    int years = 0; ///< since the first
};

inline constexpr int kMostDaysAhead = 365;

/// From `today` on for `days` more (at most kMostDaysAhead), the soonest first, at most `limit`.
Result<std::vector<ComingDay>> comingDays(Session& session, QDate today, int days, int limit);

} // namespace kartei
