#pragma once

#include "core/base/instant.h"

namespace kartei {

/// "2026-11-21", "21.11.2026", "2026/11/21", "11/21/2026" where only one reading is a date, with or without a time of
/// the day. Nothing: no date, or doubtful, such as 01/02/03.
std::optional<QDate> dateFromText(const QString& text);
/// The same for a moment; without a zone it is taken as UTC.
std::optional<Instant> instantFromText(const QString& text);
/// What other programs write for "no date": empty, "0000-00-00", "0/0/00".
bool isNoDate(const QString& text);

} // namespace kartei
