#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace kartei {

class Session;

/// Gives the tag to each of these contacts, as changeMany() does. Invalid: there is no tag.
Result<> addTag(Session& session, const std::vector<qint64>& contacts, const QString& tag,
    const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
