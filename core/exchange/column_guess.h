#pragma once

#include "core/exchange/header_map.h"

namespace kartei {

/// What the columns of a list of contacts without headings hold, by the looks of their cells; nothing: no idea, or
/// another kind of records. One for each of `columns`.
std::vector<std::optional<ColumnTarget>> guessedTargets(
    const EntityDesc& entity, const std::vector<QStringList>& rows, qsizetype columns);

} // namespace kartei
