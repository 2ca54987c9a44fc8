#pragma once

#include <QStringList>

struct sqlite3;

namespace kartei::test {

/// From the first call on every statement that begins on a connection opened later is remembered, once.
void rememberStatements();
/// What people's data is read and changed by: SELECT, INSERT, UPDATE, DELETE, WITH; not what FTS5 does inside.
QStringList rememberedStatements();
void forgetStatements();

/// A step of a plan that reads more the more there is.
struct WholeRead {
    QString table;
    QString step; ///< as SQLite says it
    bool isSorted = false; ///< and what was read is sorted afterwards
    bool isForEachRow = false; ///< of another table
    bool hasEnd = false; ///< a LIMIT, and nothing that rows are chosen by: it reads no more than it gives
};
/// Of a statement, as SQLite would run it on `connection`; values do not matter, as there are no statistics.
QList<WholeRead> wholeReads(sqlite3* connection, const QString& sql);

} // namespace kartei::test
