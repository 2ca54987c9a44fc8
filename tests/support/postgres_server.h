#pragma once

#include "core/base/result.h"
#include "core/storage/location.h"

namespace kartei::test {

/// The program file of a PostgreSQL installed here, such as "initdb"; empty: not installed.
QString postgresProgram(const QString& name);

/// A new, empty database on a server of this process's own: started at the first call, reached through a socket in a
/// temporary directory, ended with the process however that ends. As root it runs as the user `postgres`.
/// NotFound: no PostgreSQL is installed.
Result<Location> newPostgresDatabase(const QString& likeTemplate = {});
void dropPostgresDatabase(const Location& location);

} // namespace kartei::test
