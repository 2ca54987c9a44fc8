#pragma once

#include "core/storage/database.h"

namespace kartei {

/// While it lives, the connection keeps few pages in memory: what is read once, from end to end, needs no more.
class SmallCache {
public:
    explicit SmallCache(Database& database);
    ~SmallCache();
    SmallCache(const SmallCache&) = delete;
    SmallCache& operator=(const SmallCache&) = delete;

private:
    Database& m_database;
    qint64 m_usual = 0; ///< as PRAGMA cache_size says it
};

} // namespace kartei
