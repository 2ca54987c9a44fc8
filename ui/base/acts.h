#pragma once

#include "core/schema/record.h"

#include <QString>

#include <functional>
#include <vector>

namespace kartei {

class Transaction;
class Workbench;
struct Undone;

/// Does an act of the user, undoable; a refusal is reported. `announcement` not empty: a toast tells it with Undo.
bool perform(Workbench& bench, const QString& title, const QString& announcement,
    const std::function<Result<>(Transaction&)>& act);

/// The same for an act that writes by itself, through a function of core.
bool perform(Workbench& bench, const QString& announcement, const std::function<Result<>()>& act);

/// Inserts a record without an id, else changes `before` into `after`; undoable. Gives the id. Not reported.
Result<qint64> storeRecord(Workbench& bench, const Record& before, Record after);

/// Deletes at once; the toast takes it back.
bool deleteRecords(Workbench& bench, const EntityDesc& entity, const std::vector<qint64>& ids);

/// A toast says what was taken back; what had to stay as it is, is named until it was read.
void tellUndone(Workbench& bench, const Undone& undone);

} // namespace kartei
