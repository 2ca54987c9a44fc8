#include "core/storage/reading_moment.h"

namespace kartei {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ReadingMoment>> ReadingMoment::begin(Database& database)
{
    const bool isSqlite = database.engine() == Engine::Sqlite;
    const auto begun = database.run(isSqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    if (!begun)
        return begun.error();
    std::unique_ptr<ReadingMoment> moment(new ReadingMoment(database));
    const Result<QVariant> first = database.value(u"SELECT count(*) FROM business"_s); // that is the moment
    if (!first)
        return first.error();
    return moment;
}

ReadingMoment::~ReadingMoment()
{
    static_cast<void>(m_database.run(QStringLiteral("ROLLBACK")));
}

} // namespace kartei
