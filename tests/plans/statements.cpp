#include "tests/plans/statements.h"

#include <QHash>
#include <QMap>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

QMutex s_lock; // workers have connections, too
QSet<QByteArray> s_statements; // NOLINT(cert-err58-cpp)

int onStatement(unsigned, void*, void* statement, void*)
{
    if (const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement))) {
        const QMutexLocker lock(&s_lock);
        s_statements.insert(sql);
    }
    return 0;
}

int onOpen(sqlite3* db, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, &onStatement, nullptr);
}

/// Tables by the names that the statement gives them.
QHash<QString, QString> tablesByAlias(const QString& sql)
{
    static const QRegularExpression named(
        u"(?:\\b(?:FROM|JOIN|UPDATE|INTO)|,)\\s+\"?(\\w+)\"?(?:\\s+(?:AS\\s+)?\"?(\\w+)\"?)?"_s);
    QHash<QString, QString> tables;
    for (auto match = named.globalMatch(sql); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        tables.insert(one.captured(1), one.captured(1));
        if (!one.captured(2).isEmpty() && !tables.contains(one.captured(2)))
            tables.insert(one.captured(2), one.captured(1));
    }
    return tables;
}

struct Step {
    int parent = 0;
    QString detail;
};

/// By their ids.
QMap<int, Step> planOf(sqlite3* connection, const QString& sql)
{
    sqlite3_stmt* statement = nullptr;
    const QByteArray text = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    if (sqlite3_prepare_v2(connection, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection) + (": " + sql.toStdString()));
    QMap<int, Step> steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps.insert(sqlite3_column_int(statement, 0),
            {sqlite3_column_int(statement, 1),
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 3)))});
    sqlite3_finalize(statement);
    return steps;
}

bool isForEachRow(const QMap<int, Step>& steps, int step)
{
    for (int above = steps[step].parent; steps.contains(above); above = steps[above].parent) {
        if (steps[above].detail.startsWith(u"CORRELATED"_s))
            return true;
    }
    return false;
}

bool isTable(sqlite3* connection, const QString& name)
{
    return sqlite3_table_column_metadata(
               connection, nullptr, name.toUtf8().constData(), nullptr, nullptr, nullptr, nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

} // namespace

void rememberStatements()
{
    static const int registered = sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
    Q_UNUSED(registered)
}

QStringList rememberedStatements()
{
    static const QRegularExpression wanted(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
    const QMutexLocker lock(&s_lock);
    QStringList statements;
    for (const QByteArray& sql : std::as_const(s_statements)) {
        const QString text = QString::fromUtf8(sql);
        if (wanted.match(text).hasMatch() && !sql.contains("'main'.") && !sql.contains("\"main\".")
            && !sql.contains("sqlite_"))
            statements += text;
    }
    statements.sort();
    return statements;
}

void forgetStatements()
{
    const QMutexLocker lock(&s_lock);
    s_statements.clear();
}

QList<WholeRead> wholeReads(sqlite3* connection, const QString& sql)
{
    static const QRegularExpression scan(u"^SCAN (\\w+)"_s);
    static const QRegularExpression chosen(u"\\bWHERE\\b"_s);
    static const QRegularExpression limit(u"\\bLIMIT\\b"_s);
    const QHash<QString, QString> tables = tablesByAlias(sql);
    const QMap<int, Step> steps = planOf(connection, sql);
    const bool isSorted
        = std::ranges::any_of(steps, [](const Step& step) { return step.detail.startsWith(u"USE TEMP B-TREE FOR"_s); });
    QList<WholeRead> reads;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        const QRegularExpressionMatch match = scan.match(step->detail);
        const QString table = tables.value(match.captured(1), match.captured(1));
        // a virtual table that is asked by an index says so: "VIRTUAL TABLE INDEX 0:M3"
        if (match.hasMatch() && isTable(connection, table) && !step->detail.contains(u"VIRTUAL TABLE INDEX"_s))
            reads.append({table, step->detail, isSorted, isForEachRow(steps, step.key()),
                !isSorted && limit.match(sql).hasMatch() && !chosen.match(sql).hasMatch()});
    }
    return reads;
}

} // namespace kartei::test
