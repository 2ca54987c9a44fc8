#pragma once

#include "core/schema/entity.h"
#include "core/storage/database.h"

namespace kartei {

bool refersTo(const Field& field, const EntityDesc& entity);

/// Ids of `other` that refer to the `target` of `entity` themselves or in a part, in their order, each once.
Result<std::vector<qint64>> referring(
    Database& database, const EntityDesc& other, const EntityDesc& entity, qint64 target);

} // namespace kartei
