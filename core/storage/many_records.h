#pragma once

#include "core/base/result.h"
#include "core/schema/record.h"

#include <functional>
#include <vector>

namespace kartei {

class Session;

/// What is done to each of many records.
using RecordChange = std::function<Result<>(Record& record)>;

/// Changes all of these records in one act whose undo leaves those alone that were changed since; a single one is
/// undone as a whole. As `change` or a rule refuses it: then nothing is changed, and the record is named. Cancelled:
/// `progress`, which hears how much is done of all, says no.
Result<> changeMany(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids, const QString& title,
    const RecordChange& change, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
