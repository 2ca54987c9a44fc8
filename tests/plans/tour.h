#pragma once

#include "core/storage/session.h"

namespace kartei::test {

/// Does all that the program can do with a business, once; that it does it right is told by other tests. What lists,
/// filters and suggestions ask is taken from the descriptions of the entities, so that a new field is asked for, too.
/// One of each kind; some contact says something in it.
void defineOwnFields(Session& session);
void tourOfLists(Session& session);
void tourOfRecords(Session& session);
void tourOfOverviews(Session& session);
void tourOfExchange(Session& session);
void tourOfWindow(Session& session);

} // namespace kartei::test
