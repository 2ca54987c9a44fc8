#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QVariant>

#include <vector>

namespace kartei {

class Database;
struct EntityDesc;
struct Field;

/// What other records say of some: stored values by field, then by the record's id.
using GatheredValues = QHash<const Field*, QHash<qint64, QVariant>>;

/// Of those of `fields` that are gathered, by some looks into an index for each record; no such field: nothing is read.
Result<GatheredValues> gatheredValues(Database& database, const EntityDesc& entity,
    const std::vector<const Field*>& fields, const std::vector<qint64>& ids);

/// The value of a gathered field, of rows of the entity's table that is called `table` there.
QString gatheredSql(const Field& field, const QString& table);
/// Which of the rows have one; empty: all.
QString isGatheredSql(const Field& field, const QString& table);

} // namespace kartei
