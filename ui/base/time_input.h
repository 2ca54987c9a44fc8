#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace kartei {

/// Time of day as people type it: "9", "9:30", "0930", "9.30", "4:40 PM". Nothing: not a time.
std::optional<QTime> timeFromInput(const QString& text);

} // namespace kartei
