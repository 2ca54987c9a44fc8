#pragma once

#include "core/storage/change_set.h"
#include "core/storage/database.h"

namespace kartei {

/// What the journal says of an act besides its changes.
struct JournalHeader {
    Instant at;
    QString author;
    QString title;
    QString kind; ///< "act", "undo", "redo"
    bool undoable = true;
    qint64 reverts = 0; ///< the journal row that an undo or redo takes back
};

/// Writes the act in the transaction that did it; gives the key of its row.
Result<qint64> writeJournal(Database& database, const JournalHeader& header, const std::vector<Change>& changes);

/// Changes of one act in the order they were done.
Result<std::vector<Change>> readChanges(Database& database, qint64 journal);

/// A change read from a row of journal_change beginning at `first`: entity, record, operation, before, after.
Change changeFrom(const Row& row, int first);

} // namespace kartei
