#pragma once

#include "core/storage/change_set.h"
#include "core/storage/database.h"

#include <functional>
#include <span>

namespace kartei {

/// What the journal says of an act besides its changes.
struct JournalHeader {
    Instant at;
    QString author;
    QString title;
    QString kind; ///< "act", "undo", "redo"
    bool undoable = true;
    bool inPart = false; ///< undone without the records that were changed since
    qint64 reverts = 0; ///< the journal row that an undo or redo takes back
};

/// Begins an act in the transaction that does it; gives the key of its row.
Result<qint64> writeHeader(Database& database, const JournalHeader& header);
/// What it changed, in order.
Result<> writeChanges(Database& database, qint64 journal, std::span<const Change> changes);

/// The changes of one act, newest first, a portion in memory at a time; ends with the first failure of `take`.
/// `newest`: the key of the row of journal_change to begin with; 0: the last.
Result<> eachChangeBack(
    Database& database, qint64 journal, const std::function<Result<>(const Change&)>& take, qint64 newest = 0);

/// A change read from a row of journal_change beginning at `first`: entity, record, operation, before, after.
Change changeFrom(const Row& row, int first);

/// What a removal keeps, from the text in the column `before`.
QJsonObject snapshotFrom(const QString& text);

/// SQL condition: the act of the journal row `j` still stands in its change of the record that `c` names. An act undone
/// in part stands where nothing was taken back.
QString stands(QLatin1String j, QLatin1String c);

} // namespace kartei
