#pragma once

#include "core/storage/database.h"

namespace kartei {

struct EntityDesc;

/// The highest id that a table ever gave: what is deleted keeps its id for itself.
Result<qint64> lastDrawnId(Database& database, const EntityDesc& entity);
/// Goes on behind `id`, which no row exceeds.
Result<> setLastDrawnId(Database& database, const EntityDesc& entity, qint64 id);

} // namespace kartei
