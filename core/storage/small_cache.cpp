#include "core/storage/small_cache.h"

#include "core/storage/reading_limit.h"

namespace kartei {

using namespace Qt::StringLiterals;

SmallCache::SmallCache(Database& database) : m_database(database)
{
    if (database.engine() != Engine::Sqlite)
        return;
    if (const Result<QVariant> usual = database.value(u"PRAGMA cache_size"_s))
        m_usual = usual->toLongLong();
    if (m_usual != 0)
        keepFewPages(database);
}

SmallCache::~SmallCache()
{
    if (m_usual != 0)
        static_cast<void>(m_database.run(u"PRAGMA cache_size = %1"_s.arg(m_usual)));
}

} // namespace kartei
