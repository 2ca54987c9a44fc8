#pragma once

#include "core/base/result.h"

#include <stop_token>

namespace kartei {

class Database;
struct Location;

// What acts leave to be done in a file: pieces of the indexes of the search that are to be merged, and a log that is to
// be copied into the file. Within an act either takes as long as the act itself, now and then much longer.

/// From here on acts of this connection leave that to keepUp(), which whoever has it calls before sixteen of them are
/// done: else they do it themselves, as an act does that changed thousands of records or pages. False: it stays with
/// the acts, since the business is on a server, in memory or in a file without log, or is only read.
bool leaveUpkeep(Database& database);
void takeUpkeepBack(Database& database);

/// How far keepUp() came.
enum class Upkeep {
    Done,
    Left, ///< somebody writes, or it was stopped: it goes on at the next call
    DiskFailed, ///< whoever else has the file open is to be told (Database::noteDiskError())
};

/// Does it through a connection of its own, some milliseconds at a time, so that an act that begins meanwhile hardly
/// waits. For a thread; the file is open here already, and was not moved. Damaged, Refused, Access.
Result<Upkeep> keepUp(const Location& location, const std::stop_token& stop = {});

} // namespace kartei
