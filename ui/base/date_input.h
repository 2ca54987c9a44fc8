#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace kartei {

/// Day as people type it: "21.11.2026", "21.11." (the year that is nearest to `today`), "21" (of this month, or the
/// next one when it has passed), "2026-11-21", "+3", "-1", a weekday ("fri": the next one), "today", "tomorrow",
/// "yesterday"; words in the language of the window, of the region, or in English. Order of day and month as in
/// `locale`. Nothing: not a day.
std::optional<QDate> dateFromInput(const QString& text, QDate today, const QLocale& locale = QLocale());

} // namespace kartei
