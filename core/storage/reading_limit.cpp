#include "core/storage/reading_limit.h"

#include "core/storage/database.h"

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStepsBetweenLooks = 1000;
constexpr qint64 kStepsInMillisecond = 2000;
constexpr qint64 kLeastMilliseconds = 50; ///< the statement that ends the limit has no more

} // namespace

ReadingLimit::ReadingLimit(Database& database, qint64 steps) : m_database(database), m_stepsLeft(steps)
{
    if (database.engine() == Engine::Sqlite)
        watch();
    else
        static_cast<void>(database.run(u"SET statement_timeout = %1"_s.arg(
            std::max(kLeastMilliseconds, steps / kStepsInMillisecond)))); // else 30 s
}

ReadingLimit::ReadingLimit(Database& database, std::stop_token stop)
    : m_database(database), m_stepsLeft(std::numeric_limits<qint64>::max()), m_stop(std::move(stop))
{
    if (database.engine() == Engine::Sqlite)
        watch();
}

/// After an error of the disk there may be no connection until the next statement.
void ReadingLimit::watch()
{
    if (auto* handle = static_cast<sqlite3*>(m_database.sqliteHandle()))
        sqlite3_progress_handler(handle, kStepsBetweenLooks, &look, this);
}

ReadingLimit::~ReadingLimit()
{
    auto* handle = static_cast<sqlite3*>(m_database.sqliteHandle());
    if (handle)
        sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    else if (m_database.engine() == Engine::Postgres)
        static_cast<void>(m_database.run(u"SET statement_timeout = '30s'"_s)); // postgres_connection.cpp
}

bool ReadingLimit::isReason(const Error& error) const
{
    if (m_database.engine() == Engine::Sqlite)
        return m_isReached;
    return error.detail.startsWith("57014"_L1); // query_canceled
}

int ReadingLimit::look(void* limit)
{
    auto* self = static_cast<ReadingLimit*>(limit);
    self->m_stepsLeft -= kStepsBetweenLooks;
    self->m_isReached = self->m_isReached || self->m_stepsLeft < 0 || self->m_stop.stop_requested();
    return self->m_isReached ? 1 : 0;
}

void keepFewPages(Database& database)
{
    if (database.engine() == Engine::Sqlite)
        static_cast<void>(database.rows(u"PRAGMA cache_size = -4096"_s));
}

void giveMemoryBack(Database& database)
{
    if (database.engine() == Engine::Sqlite)
        static_cast<void>(database.rows(u"PRAGMA shrink_memory"_s));
    ::malloc_trim(0);
}

} // namespace kartei
