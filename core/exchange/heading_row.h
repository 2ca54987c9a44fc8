#pragma once

#include "core/exchange/header_map.h"

namespace kartei {

/// Which of the first rows names the columns; nothing: none does. A title or notes may stand above it. Where nothing
/// tells, it is the first.
std::optional<size_t> headingRowOf(const std::vector<QStringList>& rows, const HeaderMap& map);

/// The same of a list of which somebody says that it has one.
size_t statedHeadingRowOf(const std::vector<QStringList>& rows, const HeaderMap& map);

} // namespace kartei
