#include "tests/golden/statement_watch.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace kartei::test {

namespace {

struct Watched {
    QByteArray path;
    StatementWatch::AtStatement atStatement;
    int statements = 0;
    bool interrupts = false;
};
Watched watched;

int isInterrupted(void*)
{
    return std::exchange(watched.interrupts, false) ? 1 : 0;
}

/// What the search index does to its own tables is part of the statement that asked for it.
bool isInside(sqlite3_stmt* statement)
{
    const char* sql = sqlite3_sql(statement);
    return sql && (QByteArrayView(sql).contains("search_index_") || QByteArrayView(sql).contains("search_word_"));
}

int onStatement(unsigned, void* connection, void* statement, void*)
{
    auto* db = static_cast<sqlite3*>(connection);
    const char* path = sqlite3_db_filename(db, "main");
    if (!watched.atStatement || !path || watched.path != path || isInside(static_cast<sqlite3_stmt*>(statement)))
        return 0;
    // looked at from the next statement on: a running one has counted its steps to the next look already
    sqlite3_progress_handler(db, 1, &isInterrupted, nullptr);
    const int number = ++watched.statements;
    watched.interrupts = watched.atStatement(number, db) == StatementWatch::Then::Interrupt;
    return 0;
}

int onOpen(sqlite3* db, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, &onStatement, db);
}

} // namespace

StatementWatch::StatementWatch(const QString& path, AtStatement atStatement)
{
    static const int registered = sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
    Q_UNUSED(registered)
    watched = {QFile::encodeName(QFileInfo(path).canonicalFilePath()), std::move(atStatement), 0, false};
}

StatementWatch::~StatementWatch()
{
    watched = {};
}

int StatementWatch::statements() const
{
    return watched.statements;
}

} // namespace kartei::test
