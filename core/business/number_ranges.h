#pragma once

#include "core/business/business.h"
#include "core/storage/transaction.h"

namespace kartei {

/// Draws the next number of the range `name` ("quote", "ticket", "customer") inside the transaction that uses it, so
/// that a failure burns none. Not journalled: a drawn number is used up. NotFound: no such range.
Result<QString> drawNumber(Transaction& tx, const QString& name);

class Session;
/// What drawNumber() would give today.
Result<QString> nextNumber(Session& session, const QString& name);

} // namespace kartei
