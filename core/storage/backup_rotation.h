#pragma once

#include <QDate>

#include <vector>

namespace kartei {

/// Which backups have served: positions in `days`, the days on which they were made, newest first. Kept are the last 10
/// and the newest of each of the last 7 days, 4 weeks (ISO 8601) and 12 months on which there was one.
std::vector<size_t> servedBackups(const std::vector<QDate>& days);

} // namespace kartei
