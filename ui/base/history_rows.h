#pragma once

#include "core/schema/record.h"

#include <QString>

#include <vector>

namespace kartei {

class Session;

/// One value that an act changed, in words.
struct HistoryRow {
    QString when;
    QString who;
    QString act; ///< "Change Anna Huber"
    QString what; ///< the field: "Phone: Number"
    QString before;
    QString after;
};

/// What the journal tells of a record, newest first.
Result<std::vector<HistoryRow>> historyRows(Session& session, const EntityDesc& entity, qint64 id);

} // namespace kartei
