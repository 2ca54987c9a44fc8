#pragma once

#include "core/contacts/contact.h"

#include <functional>

namespace kartei {

class Session;

/// Shows all contacts with their parts, the oldest first, in pages, until `visit` is false. Cancelled: `progress`,
/// which hears how far it is, says no.
Result<> eachContact(Session& session, const std::function<bool(const Contact& contact)>& visit,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
