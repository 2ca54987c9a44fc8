#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace kartei {

class Session;

/// Gives the tag to each of these contacts, in one act whose undo leaves those alone that were changed since. Invalid:
/// there is no tag.
Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag);

} // namespace kartei
