#pragma once

#include "core/storage/session.h"

namespace kartei {

/// Makes a business and lets `fill` put in what it starts with, see populateNewBusiness(). A file is there whole or not
/// at all: it gets its name when all of it is on the disk. On a server what could not be filled is dropped again.
/// Errors as Session::create() and `fill`.
Result<> makeBusiness(
    const Location& location, const Session::Options& options, const std::function<Result<>(Session&)>& fill);

} // namespace kartei
