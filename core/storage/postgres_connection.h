#pragma once

#include "core/base/result.h"

class QSqlDatabase;

namespace kartei {

struct Location;

/// Opens `connection` (driver QPSQL) with the settings of this program: time limits, UTC, one schema. Off this machine
/// the server must prove who it is, unless the address says less (`?sslmode=require`). Access: not reached.
Result<> openPostgres(QSqlDatabase& connection, const Location& location, bool readOnly);

} // namespace kartei
