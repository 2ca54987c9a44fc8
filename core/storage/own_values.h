#pragma once

#include "core/base/result.h"

namespace kartei {

class Database;
struct EntityDesc;

/// Fills what the values of own fields are compared by. Invalid: one is none of its field. Conflict: a field has two.
Result<> completeOwnValues(Database& database, const EntityDesc& entity, void* row);

} // namespace kartei
