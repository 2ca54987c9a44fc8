#pragma once

#include "core/storage/database.h"
#include "tests/golden/value_dump.h"

namespace kartei::test {

/// The tables of an earlier schema version in an empty database, with nothing in them; throws when that fails.
void makeOldSchema(Database& database, int version);

/// Fills tables of `makeOldSchema(target, …)` from a business file: the columns that there are here. Left out are
/// changes of kinds that there are not yet, and acts that changed nothing else.
void copyRows(Database& target, const Select& source);

} // namespace kartei::test
