#pragma once

#include "core/exchange/references.h"
#include "core/schema/record.h"
#include "core/storage/gathered_values.h"

#include <optional>

namespace kartei {

/// What is known of each record and no field of it.
struct MoreColumn {
    QString name;
    QStringList cells; ///< in the order of the records
};

/// Records as columns for people: key, then the fields asked for, or those of the list view. Long cells are shortened.
QString textTable(const EntityDesc& entity, const std::vector<Record>& records, const QStringList& fields,
    References& references, const std::optional<MoreColumn>& more = {}, const GatheredValues& gathered = {});

/// One record as lines of "field: value", parts below each other; empty fields are left out.
QString textCard(const Record& record, References& references);

/// As the two above write it.
QString fieldText(const Record& record, const Field& field, References& references);
/// One text for each part, its values beside each other.
QStringList partTexts(const Record& record, const PartList& list, References& references);

} // namespace kartei
