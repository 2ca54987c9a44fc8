#include "tests/golden/old_schema.h"

#include "core/base/safe_file.h"
#include "tests/golden/must.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

QStringList statementsOf(const QString& migration)
{
    QFile file(u":/migrations/"_s + migration);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a migration can't be read");
    static const QRegularExpression comment(u"--[^\\n]*\\n"_s);
    QStringList statements;
    for (const QString& statement : QString::fromUtf8(file.readAll()).remove(comment).split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

QStringList migrationsUpTo(int version)
{
    return QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name).mid(0, version);
}

/// As they were made: what is referred to comes before what refers.
QStringList tablesInOrder()
{
    static const QRegularExpression made(u"^CREATE TABLE \"?(\\w+)"_s);
    QStringList tables;
    for (const QString& migration : migrationsUpTo(-1)) {
        for (const QString& statement : statementsOf(migration)) {
            if (const auto match = made.match(statement); match.hasMatch())
                tables += match.captured(1);
        }
    }
    return tables;
}

void run(Database& database, const QString& sql, const QVariantList& values = {})
{
    must(database.run(sql, values));
}

struct Column {
    QString name;
    bool isBoolean = false;
};

std::vector<Column> columnsOf(Database& database, const QString& table)
{
    const QString sql = database.engine() == Engine::Sqlite
        ? u"SELECT name, 'integer' FROM pragma_table_info(?) ORDER BY cid"_s
        : u"SELECT column_name::text, data_type::text FROM information_schema.columns WHERE table_name = ?"
          " ORDER BY ordinal_position"_s;
    std::vector<Column> columns;
    for (const QVariantList& row : must(database.rows(sql, {table})))
        columns.push_back({row[0].toString(), row[1].toString() == "boolean"_L1});
    return columns;
}

void copyTable(Database& target, const QString& table, const std::vector<Column>& columns, const Select& source)
{
    QStringList names;
    QStringList marks;
    for (const Column& column : columns) {
        names += u'"' + column.name + u'"';
        marks += u"?"_s;
    }
    const QString list = names.join(u", "_s);
    run(target, u"DELETE FROM \"%1\""_s.arg(table)); // what its migration put in
    for (QVariantList& row : source(u"SELECT %1 FROM \"%2\" ORDER BY rowid"_s.arg(list, table))) {
        for (size_t i = 0; i < columns.size(); ++i) {
            QVariant& value = row[static_cast<qsizetype>(i)];
            if (value.isNull())
                value = QVariant(); // the driver gives an empty text, which would be stored as one
            else if (columns[i].isBoolean)
                value = value.toBool();
        }
        run(target, u"INSERT INTO \"%1\" (%2) VALUES (%3)"_s.arg(table, list, marks.join(u", "_s)), row);
    }
    if (target.engine() == Engine::Postgres && columns.front().name == "id"_L1)
        must(target.rows(
            u"SELECT setval(pg_get_serial_sequence('%1', 'id'), greatest(1, (SELECT max(id) FROM \"%1\")))"_s.arg(
                table)));
}

} // namespace

void makeOldSchema(Database& database, int version)
{
    for (const QString& migration : migrationsUpTo(version)) {
        for (const QString& statement : statementsOf(migration)) {
            if (const QString ddl = database.expanded(statement); !ddl.isEmpty())
                run(database, ddl);
        }
    }
    if (database.engine() == Engine::Postgres) {
        run(database, u"CREATE TABLE schema_info (version bigint NOT NULL)"_s);
        run(database, u"INSERT INTO schema_info (version) VALUES (?)"_s, {version});
        return;
    }
    run(database, u"PRAGMA user_version = %1"_s.arg(version));
    run(database, u"PRAGMA application_id = %1"_s.arg(kApplicationId));
}

void copyRows(Database& target, const Select& source)
{
    QStringList there;
    for (const QString& table : tablesInOrder()) {
        const std::vector<Column> columns = columnsOf(target, table);
        if (columns.empty())
            continue;
        there += u'\'' + table + u'\'';
        copyTable(target, table, columns, source);
    }
    const QString known = u" NOT IN ("_s + there.join(u", "_s) + u')';
    run(target, u"DELETE FROM search_text WHERE entity"_s + known);
    if (!columnsOf(target, u"search_index"_s).empty())
        run(target, u"INSERT INTO search_index (search_index) VALUES ('rebuild')"_s);
    // the act that made the business is the first of every journal
    run(target,
        u"DELETE FROM journal_change WHERE entity"_s + known
            + u" AND NOT (entity = 'business' AND operation = 'insert')"_s);
    const QString empty = u" NOT IN (SELECT journal FROM journal_change)"_s;
    run(target, u"DELETE FROM journal WHERE id"_s + empty + u" AND reverts IS NOT NULL"_s);
    run(target, u"DELETE FROM journal WHERE id"_s + empty);
}

} // namespace kartei::test
