#include "core/storage/upkeep.h"

#include "core/storage/database.h"
#include "core/storage/reading_limit.h"
#include "core/storage/search_changes.h"
#include "core/storage/search_index.h"
#include "core/storage/sqlite_file.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kPagesAtOnce = 32; ///< of each index; 3 ms
constexpr int kPause = 4; ///< times as long as the step before: an act that waits looks for its turn now and then only
constexpr std::chrono::milliseconds kLongestPause{100};
constexpr int kUsualLog = 1000; ///< pages; SQLite's own
constexpr int kLongestLog = 8000; ///< pages, 32 MiB: with that many the act copies it that finds nobody else does
constexpr qint64 kLargeLog
    = 64 * 1024 * 1024; ///< bytes; an import leaves more, and whoever opens the file reads all of it

void setLongestLog(Database& database, int pages)
{
    static_cast<void>(database.rows(u"PRAGMA wal_autocheckpoint = %1"_s.arg(pages)));
}

/// The worker that does it.
class Keeper {
public:
    Keeper(Database& database, const std::stop_token& stop) : m_database(database), m_stop(stop)
    {
        database.trustLog();
        keepFewPages(database);
        sqlite3_busy_timeout(handle(), 0); // acts come first
    }

    Result<Upkeep> run()
    {
        for (;;) {
            if (m_stop.stop_requested())
                return Upkeep::Left;
            const auto begin = Clock::now();
            const Result<bool> merged = mergeStep();
            if (!merged)
                return failed(merged.error());
            if (!*merged)
                break;
            pause(kPause * (Clock::now() - begin));
        }
        const Result<> copied = copyLog();
        return copied ? Result<Upkeep>(Upkeep::Done) : failed(copied.error());
    }

private:
    sqlite3* handle() const { return static_cast<sqlite3*>(m_database.sqliteHandle()); }

    /// False: nothing is left to merge.
    Result<bool> mergeStep()
    {
        if (const Result<> begun = m_database.begin(); !begun)
            return begun.error();
        const Result<bool> isMerged = mergePages(m_database, kPagesAtOnce);
        if (!isMerged || !*isMerged) {
            m_database.rollback();
            return isMerged;
        }
        const Result<> done = m_database.commit();
        return done ? isMerged : Result<bool>(done.error());
    }

    void pause(Clock::duration time) const
    {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any stopped;
        stopped.wait_for(lock, m_stop, std::min<Clock::duration>(time, kLongestPause), [] { return false; });
    }

    Result<> copyLog()
    {
        const std::stop_callback interrupt(m_stop, [db = handle()] { sqlite3_interrupt(db); });
        auto copied = m_database.rows(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        if (copied && QFileInfo(withLogs(m_database.location().address)[1]).size() > kLargeLog)
            copied = m_database.rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        return copied ? Result<>() : Result<>(copied.error());
    }

    Result<Upkeep> failed(const Error& error) const
    {
        if (m_stop.stop_requested() || error.kind == Error::Kind::InUse)
            return Upkeep::Left;
        const bool isDisk = m_database.hasDiskFailed() || (sqlite3_errcode(handle()) & 0xff) == SQLITE_IOERR;
        return isDisk && error.kind != Error::Kind::Damaged ? Result<Upkeep>(Upkeep::DiskFailed)
                                                            : Result<Upkeep>(error);
    }

    Database& m_database;
    const std::stop_token& m_stop;
};

} // namespace

bool leaveUpkeep(Database& database)
{
    if (database.engine() == Engine::Postgres || database.isReadOnly())
        return false;
    const Result<QVariant> mode = database.value(u"PRAGMA journal_mode"_s);
    if (!mode || mode->toString() != "wal"_L1)
        return false;
    database.searchChanges().setMerging(false);
    setLongestLog(database, kLongestLog);
    return true;
}

void takeUpkeepBack(Database& database)
{
    database.searchChanges().setMerging(true);
    setLongestLog(database, kUsualLog);
}

Result<Upkeep> keepUp(const Location& location, const std::stop_token& stop)
{
    const Result<std::unique_ptr<Database>> opened = Database::open(location, Database::Mode::ReadWrite);
    return opened ? Keeper(**opened, stop).run() : Result<Upkeep>(opened.error());
}

} // namespace kartei
