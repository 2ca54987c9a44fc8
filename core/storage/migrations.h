#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace kartei {

class Database;

/// Bytes of a file that are checked in some 50 ms: more is not checked while somebody waits to see what is in it.
inline constexpr qint64 kCheckedAtOnce = 16'000'000;

/// Version of the schema this program writes: the number of the last file in resources/migrations.
int schemaVersion();

/// Version of an open database; 0: empty.
Result<int> schemaVersionOf(Database& database);

/// Brings the schema up to schemaVersion() in one transaction; all or nothing.
Result<> migrate(Database& database);

/// SQLite: the tables that hold rows of ours, without what an index consists of.
Result<> eachDataTable(Database& database, const std::function<void(const QString& name)>& act);

/// Makes the schema of an older version in an empty database, in the transaction of the caller.
Result<> makeSchema(Database& database, int version);
/// Takes all of it off a server again, with what is in it.
Result<> dropSchema(Database& server);

/// SQLite: the version is one this program knows; the schema equals, statement for statement, what migrations up to the
/// file's version make; nothing foreign was planted in it. Refused otherwise. Writes nothing.
Result<> checkForm(Database& database);

/// SQLite: of all statements that make the schema of today. The program carries it from where it was built
/// (`kartei_carry_schema` in core/CMakeLists.txt), so that checkForm() need not make a schema to compare with. Empty
/// where it carries none.
QByteArray carriedSchemaDigest();
Result<QByteArray> currentSchemaDigest();

/// checkForm(), and Damaged by quick_check and foreign_key_check, which read the whole file; until somebody wants them
/// to stop, which fails.
Result<> checkIntegrity(Database& database, const std::stop_token& stop = {});

/// SQLite: what opening leaves out because it takes long: indexes against their tables, every constraint of every row.
Result<> checkThoroughly(Database& database);

} // namespace kartei
