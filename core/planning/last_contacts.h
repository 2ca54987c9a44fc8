#pragma once

#include "core/storage/session.h"

#include <QHash>

namespace kartei {

/// When somebody was last in touch with each contact, by id; never: no entry. A note is no contact.
Result<QHash<qint64, Instant>> lastContactsOf(Session& session, const std::vector<qint64>& contacts);

} // namespace kartei
