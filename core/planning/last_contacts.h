#pragma once

#include "core/storage/session.h"

#include <QHash>

namespace kartei {

/// When something last happened with each contact, by id; never: no entry.
Result<QHash<qint64, Instant>> lastContactsOf(Session& session, const std::vector<qint64>& contacts);

} // namespace kartei
