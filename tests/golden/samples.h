#pragma once

#include "core/storage/location.h"
#include "tests/golden/value_dump.h"

#include <vector>

namespace kartei::test {

/// Schema versions of which there is a business file in this folder; the oldest first.
std::vector<int> sampleVersions();

/// A copy of that file, in `directory`.
Location unpackedSample(int version, const QString& directory);

/// What was in it when it was made.
Values sampleValues(int version);

/// The same without what a later migration changes on purpose: what must be there for ever.
Values lastingValues(int version);

/// The same business on a server, in a database of its own, with the tables of that version.
Location sampleOnServer(int version);

} // namespace kartei::test
