#pragma once

#include "core/storage/list_query.h"
#include "core/storage/session.h"

namespace kartei {

/// Which of the contacts in `query` are to be heard of again (ContactFilter::LosingTouch), who waits longest first;
/// its own order does not matter, its limit does.
Result<std::vector<qint64>> idsLosingTouch(Session& session, const ListQuery& query);

} // namespace kartei
