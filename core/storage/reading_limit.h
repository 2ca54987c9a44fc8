#pragma once

#include "core/base/result.h"

#include <stop_token>

namespace kartei {

class Database;

/// While it lives, statements of the connection give up after so much work, or once somebody wants them to stop.
class ReadingLimit {
public:
    /// Steps of SQLite's machine, some 2,000 in a millisecond: the same question gives up at the same place on any
    /// computer. A server counts none and gets the time that they take here.
    ReadingLimit(Database& database, qint64 steps);
    /// SQLite stops within a millisecond; a server ends the statement that it works at.
    ReadingLimit(Database& database, std::stop_token stop);
    ~ReadingLimit();
    ReadingLimit(const ReadingLimit&) = delete;
    ReadingLimit& operator=(const ReadingLimit&) = delete;

    /// What failed did so for this limit.
    bool isReason(const Error& error) const;

private:
    void watch();
    static int look(void* limit);

    Database& m_database;
    qint64 m_stepsLeft;
    std::stop_token m_stop;
    bool m_isReached = false;
};

/// SQLite: 4 MiB of the file stay in memory instead of 32, for a connection that goes through all of it.
void keepFewPages(Database& database);

/// Gives the memory back that a long reading took: SQLite's pages, and what lies free in the process.
void giveMemoryBack(Database& database);

} // namespace kartei
