#pragma once

#include "core/storage/past_value.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kartei {

/// One value that an act changed, in words.
struct HistoryRow {
    QString when;
    QString who;
    QString act; ///< "Change Anna Huber"
    QString what; ///< the field: "Phone: Number"
    QString before;
    QString after;
    qint64 journal = 0; ///< the act
    bool hasBefore = false; ///< the record was there before
    std::optional<PastValue> value = {}; ///< what `before` says, to be set again
};

/// What the journal tells of a record, newest first.
Result<std::vector<HistoryRow>> historyRows(Session& session, const EntityDesc& entity, qint64 id);

/// All of a record in words, a line for each field and part that says something.
std::vector<std::pair<QString, QString>> recordLines(Session& session, const Record& record);

} // namespace kartei
