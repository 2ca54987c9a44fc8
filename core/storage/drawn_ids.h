#pragma once

#include "core/storage/database.h"

namespace kartei {

struct EntityDesc;

/// The highest id that a table ever gave: what is deleted keeps its id for itself.
Result<qint64> lastDrawnId(Database& database, const EntityDesc& entity);
/// Goes on behind `id`, which no row exceeds.
Result<> setLastDrawnId(Database& database, const EntityDesc& entity, qint64 id);
/// `count` keys that no other row gets.
Result<std::vector<qint64>> drawIds(Database& database, const EntityDesc& entity, int count);

} // namespace kartei
