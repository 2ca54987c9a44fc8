#pragma once

#include "core/contacts/tag.h"

namespace kartei {

/// Days that may pass without a contact: the contact's own, else the fewest of its tags; none: as many as like.
Result<std::optional<qint64>> touchEveryOf(Transaction& tx, const Contact& contact);

/// Gives contacts the days that count for them once a tag is `after` instead of `before` (either null: it is not
/// there). Not journalled: the days follow the tags and the contact, whoever changes or takes back either.
Result<> keepDaysInStep(Transaction& tx, const Tag* before, const Tag* after);

} // namespace kartei
