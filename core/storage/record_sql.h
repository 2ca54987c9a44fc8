#pragma once

#include "core/storage/bulk_rows.h"
#include "core/schema/record.h"

#include <optional>

namespace kartei {

// Statements generated from descriptions. Column names come from there only, never from people.

QString quotedName(const char* name);
/// Of `LIKE ? ESCAPE '\'`: what holds `part` somewhere.
QString likePattern(QString part);
/// `"number" = ?`, as the unique index takes it, which leaves out what has none.
QString naturalKeyIs(const EntityDesc& entity);
/// `"id", "name", …` of all fields.
QString columnList(const EntityDesc& entity);
/// Sets the fields of `row` from columns beginning at `first`. False: a stored value is none of the field's.
bool readRow(const EntityDesc& entity, void* row, const Row& from, int first = 0);

/// `tail` follows FROM: `WHERE … ORDER BY … LIMIT …`.
Result<std::vector<Record>> selectRecords(
    Database& database, const EntityDesc& entity, const QString& tail, const QVariantList& values);
/// Fills the parts of all `records` (of one entity), one query per part list.
Result<> loadParts(Database& database, std::vector<Record>& records);

/// How many parts the fullest of the owners has that are `among`: ` IN (…)`, empty: all.
Result<qint64> mostParts(Database& database, const EntityDesc& part, const QString& among, const QVariantList& values);

/// Inserts one row and sets its key, unless it brings one; with many others where the connection has BulkRows.
Result<> insertRow(Database& database, const EntityDesc& entity, void* row, const std::optional<PartPlace>& place = {});
/// Writes the columns that differ, guarded by their old values, and `position` of a part. Conflict: changed by others.
Result<> updateRow(Database& database, const EntityDesc& entity, const void* before, const void* after,
    std::optional<qsizetype> position = {});
/// Removes a part as it was read; one that somebody else removed is gone all the same. Conflict: changed by others.
Result<> removePart(Database& database, const EntityDesc& part, const void* row);

/// Whether diffOf() would find something, in a fraction of the time.
bool differ(const Record& before, const Record& after);

Error notFound(const EntityDesc& entity, qint64 id);
/// Damaged: what is stored of the record is no value of its field's.
Error unreadableValue(const EntityDesc& entity, qint64 id);

} // namespace kartei
