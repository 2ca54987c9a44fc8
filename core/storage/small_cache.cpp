#include "core/storage/small_cache.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSmall = -4096; // KiB

void setCacheSize(Database& database, qint64 size)
{
    static_cast<void>(database.run(u"PRAGMA cache_size = %1"_s.arg(size)));
}

} // namespace

SmallCache::SmallCache(Database& database) : m_database(database)
{
    if (database.engine() != Engine::Sqlite)
        return;
    if (const Result<QVariant> usual = database.value(u"PRAGMA cache_size"_s))
        m_usual = usual->toLongLong();
    if (m_usual != 0)
        setCacheSize(database, kSmall);
}

SmallCache::~SmallCache()
{
    if (m_usual != 0)
        setCacheSize(m_database, m_usual);
}

} // namespace kartei
