#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace kartei {

class Session;

/// Gives the tag to each of these contacts, in one act whose undo leaves those alone that were changed since. Invalid:
/// there is no tag. Cancelled: `progress`, which hears how much is done of all, says no; then nobody has the tag.
Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
