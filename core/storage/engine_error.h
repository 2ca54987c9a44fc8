#pragma once

#include "core/base/result.h"

namespace kartei {

enum class Engine;

/// Words for a failure of an engine. `code`: SQLite's extended result code in decimal, or a SQLSTATE. `address`: of the
/// business. The detail is the caller's.
Error engineError(Engine engine, const QString& code, const QString& address);

} // namespace kartei
