#pragma once

#include "core/contacts/custom_field.h"

#include <functional>

namespace kartei {

/// Deletes an own field and what contacts say in it, as Transaction::remove() does. Cancelled: `progress`, which hears
/// how much is done of all, says no; the act is then to end with that.
Result<> removeCustomField(
    Transaction& tx, Id<CustomField> id, const std::function<bool(qint64 done, qint64 total)>& progress);

} // namespace kartei
