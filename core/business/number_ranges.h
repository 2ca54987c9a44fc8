#pragma once

#include "core/business/business.h"
#include "core/storage/transaction.h"

namespace kartei {

/// Draws the next number of the range `name` ("quote", "ticket", "customer") that no record of `entity` has yet, as
/// imported ones may. Inside the transaction that uses it, so that a failure burns none. Not journalled: a drawn number
/// is used up. NotFound: no such range. Invalid: its pattern makes no further numbers.
Result<QString> drawNumber(Transaction& tx, const QString& name, const EntityDesc& entity);

class Session;
/// What drawNumber() would give today.
Result<QString> nextNumber(Session& session, const QString& name, const EntityDesc& entity);

} // namespace kartei
