#pragma once

#include "core/storage/database.h"
#include "core/schema/record.h"

namespace kartei {

// Statements generated from descriptions. Column names come from there only, never from people.

QString quotedName(const char* name);
/// `"id", "name", …` of all fields.
QString columnList(const EntityDesc& entity);
/// Values of all fields but the key, in the order of the columns.
QVariantList storedValues(const EntityDesc& entity, const void* row);
/// Sets the fields of `row` from columns beginning at `first`.
void readRow(const EntityDesc& entity, void* row, const Row& from, int first = 0);

/// `tail` follows FROM: `WHERE … ORDER BY … LIMIT …`.
Result<std::vector<Record>> selectRecords(
    Database& database, const EntityDesc& entity, const QString& tail, const QVariantList& values);
/// Fills the parts of all `records` (of one entity), one query per part list.
Result<> loadParts(Database& database, std::vector<Record>& records);

Error notFound(const EntityDesc& entity, qint64 id);

} // namespace kartei
