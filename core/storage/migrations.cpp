#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QStringList statementsOf(const QString& fileName)
{
    QFile file(u":/migrations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(u"--[^\\n]*\\n"_s);
    const QString text = QString::fromUtf8(file.readAll()).remove(comment);
    QStringList statements;
    for (const QString& statement : text.split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            statements += statement.trimmed();
    }
    return statements;
}

Result<> setVersion(Database& database, int version)
{
    if (database.engine() == Engine::Sqlite) {
        if (const auto set = database.run(u"PRAGMA user_version = %1"_s.arg(version)); !set)
            return set.error();
        const auto marked = database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        return marked ? Result<>() : Result<>(marked.error());
    }
    const auto set = database.run(u"UPDATE schema_info SET version = ?"_s, {version});
    return set ? Result<>() : Result<>(set.error());
}

Result<> runMissing(Database& database, int from)
{
    const QStringList files = migrationFiles();
    for (qsizetype i = from; i < files.size(); ++i) {
        for (const QString& statement : statementsOf(files[i])) {
            if (const auto done = database.run(database.expanded(statement)); !done)
                return done.error();
        }
    }
    return setVersion(database, static_cast<int>(files.size()));
}

Result<QStringList> schemaStatements(Database& database)
{
    QStringList statements;
    const Result<> read = database.each(
        u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s, {},
        [&](const Row& row) { statements += row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3); });
    if (!read)
        return read.error();
    return statements;
}

Error damaged(const Database& database, const QString& detail)
{
    return {Error::Kind::Refused,
        QCoreApplication::translate("BusinessFile", "%1 is damaged. Restore it from a copy; the file was left as it is.")
            .arg(database.location().address),
        detail};
}

Result<> checkSchema(Database& database)
{
    const Result<std::unique_ptr<Database>> fresh = Database::openInMemory();
    if (!fresh)
        return fresh.error();
    if (const Result<> made = migrate(**fresh); !made)
        return made;
    const Result<QStringList> expected = schemaStatements(**fresh);
    const Result<QStringList> found = schemaStatements(database);
    if (!expected || !found)
        return expected ? found.error() : expected.error();
    if (*expected == *found)
        return {};
    return Error{Error::Kind::Refused,
        QCoreApplication::translate("BusinessFile",
            "%1 holds tables or rules that are not Kartei's. It was not opened and left as it is.")
            .arg(database.location().address),
        {}};
}

} // namespace

int schemaVersion()
{
    static const int version = static_cast<int>(migrationFiles().size());
    return version;
}

Result<int> schemaVersionOf(Database& database)
{
    if (database.engine() == Engine::Sqlite) {
        const Result<QVariant> version = database.value(u"PRAGMA user_version"_s);
        return version ? Result<int>(version->toInt()) : Result<int>(version.error());
    }
    if (const auto made = database.run(u"CREATE TABLE IF NOT EXISTS schema_info (version bigint NOT NULL)"_s); !made)
        return made.error();
    const Result<QVariant> version = database.value(u"SELECT version FROM schema_info"_s);
    if (!version)
        return version.error();
    if (version->isNull()) {
        if (const auto begun = database.run(u"INSERT INTO schema_info (version) VALUES (0)"_s); !begun)
            return begun.error();
    }
    return version->toInt();
}

Result<> migrate(Database& database)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version)
        return version.error();
    if (*version == schemaVersion())
        return {};
    if (*version > schemaVersion())
        return Error{Error::Kind::Refused,
            QCoreApplication::translate("BusinessFile", "%1 was made by a newer version of Kartei. Install that version.")
                .arg(database.location().address),
            {}};
    if (const Result<> begun = database.begin(); !begun)
        return begun;
    if (const Result<> done = runMissing(database, *version); !done) {
        database.rollback();
        return done;
    }
    return database.commit();
}

Result<> checkIntegrity(Database& database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const auto pages = database.rows(u"PRAGMA quick_check(20)"_s);
    if (!pages)
        return pages.error();
    if (pages->size() != 1 || pages->front()[0].toString() != u"ok"_s)
        return damaged(database, pages->empty() ? QString() : pages->front()[0].toString());
    const auto links = database.rows(u"PRAGMA foreign_key_check"_s);
    if (!links)
        return links.error();
    if (!links->empty())
        return damaged(database, u"foreign key of "_s + links->front()[0].toString());
    return checkSchema(database);
}

} // namespace kartei
