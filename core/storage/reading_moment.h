#pragma once

#include "core/storage/database.h"

namespace kartei {

/// While it lives, what the connection reads is of one moment, whatever others write; it writes nothing itself.
class ReadingMoment {
public:
    static Result<std::unique_ptr<ReadingMoment>> begin(Database& database);
    ~ReadingMoment();
    ReadingMoment(const ReadingMoment&) = delete;
    ReadingMoment& operator=(const ReadingMoment&) = delete;

private:
    explicit ReadingMoment(Database& database) : m_database(database) { }

    Database& m_database;
};

} // namespace kartei
