#include "core/storage/upkeep.h"

#include "core/storage/database.h"
#include "core/storage/reading_limit.h"
#include "core/storage/search_changes.h"
#include "core/storage/search_index.h"

#include <chrono>
#include <thread>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPagesAtOnce = 32; ///< of each index; 3 ms
constexpr int kPause = 4; ///< times as long as the step before: an act that waits looks for its turn now and then only

/// False: nothing is left to merge.
Result<bool> mergeStep(Database& database)
{
    if (const Result<> begun = database.begin(); !begun)
        return begun.error();
    const Result<bool> isMerged = mergePages(database, kPagesAtOnce);
    if (!isMerged || !*isMerged) {
        database.rollback();
        return isMerged;
    }
    const Result<> done = database.commit();
    return done ? isMerged : Result<bool>(done.error());
}

} // namespace

bool leaveUpkeep(Database& database)
{
    if (database.engine() == Engine::Postgres || database.isReadOnly())
        return false;
    const Result<QVariant> mode = database.value(u"PRAGMA journal_mode"_s);
    const bool hasLog = mode && mode->toString() == "wal"_L1;
    database.searchChanges().setMerging(!hasLog);
    return hasLog;
}

Result<> keepUp(const Location& location, const std::stop_token& stop)
{
    const Result<std::unique_ptr<Database>> opened = Database::open(location, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database& database = **opened;
    database.trustLog();
    keepFewPages(database);
    for (bool isLeft = true; isLeft;) {
        if (stop.stop_requested())
            return {};
        const auto begin = std::chrono::steady_clock::now();
        const Result<bool> merged = mergeStep(database);
        if (!merged)
            return merged.error();
        isLeft = *merged;
        if (isLeft)
            std::this_thread::sleep_for(kPause * (std::chrono::steady_clock::now() - begin));
    }
    const auto written = database.rows(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    return written ? Result<>() : Result<>(written.error());
}

} // namespace kartei
