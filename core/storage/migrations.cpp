#include "core/storage/migrations.h"

#include "core/storage/database.h"
#include "core/storage/search_index.h"
#include "core/storage/search_text.h"
#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

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

Result<> runSteps(Database& database, int from, int to)
{
    const QStringList files = migrationFiles();
    for (const QString& file : files.mid(from, to - from)) {
        for (const QString& statement : statementsOf(file)) {
            const QString ddl = database.expanded(statement);
            if (const auto done = ddl.isEmpty() ? Result<int>(0) : database.run(ddl); !done)
                return done.error();
        }
    }
    return setVersion(database, to);
}

Result<QStringList> schemaStatements(Database& database)
{
    QStringList statements;
    const Result<> read
        = database.each(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s, {},
            [&](const Row& row) {
                statements += row.text(0) + u' ' + row.text(1) + u' ' + row.text(2) + u' ' + row.text(3);
            });
    if (!read)
        return read.error();
    return statements;
}

/// With the length of each: no text in it ends one and begins the next.
QByteArray digestOf(const QStringList& statements)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& statement : statements) {
        const QByteArray bytes = statement.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ' ' + bytes));
    }
    return hash.result().toHex();
}

Result<QStringList> statementsOfVersion(int version)
{
    const Result<std::unique_ptr<Database>> fresh = Database::openInMemory();
    if (!fresh)
        return fresh.error();
    const Result<> made = runSteps(**fresh, 0, version);
    return made ? schemaStatements(**fresh) : Result<QStringList>(made.error());
}

Error damaged(const Database& database, const QString& detail)
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate(
            "BusinessFile", "%1 is damaged. Restore it from a copy; the file was left as it is.")
            .arg(database.location().address),
        detail};
}

Error tooNew(const Database& database)
{
    return {Error::Kind::Refused,
        QCoreApplication::translate("BusinessFile", "%1 was made by a newer version of Kartei. Install that version.")
            .arg(database.location().address),
        {}};
}

/// The schema equals, statement for statement, what the migrations up to `version` make.
Result<> checkSchema(Database& database, int version)
{
    const Result<QStringList> found = schemaStatements(database);
    if (!found)
        return found.error();
    if (version == schemaVersion() && digestOf(*found) == carriedSchemaDigest())
        return {};
    const Result<QStringList> expected = statementsOfVersion(version);
    if (!expected)
        return expected.error();
    if (*expected == *found)
        return {};
    return Error{Error::Kind::Refused,
        QCoreApplication::translate(
            "BusinessFile", "%1 holds tables or rules that are not Kartei's. It was not opened and left as it is.")
            .arg(database.location().address),
        {}};
}

Result<> checkPages(Database& database, const QString& pragma)
{
    const auto found = database.rows(pragma);
    if (!found)
        return found.error();
    if (found->size() == 1 && found->front()[0].toString() == u"ok"_s)
        return {};
    return damaged(database, found->empty() ? QString() : found->front()[0].toString());
}

Result<> checkLinks(Database& database)
{
    const auto links = database.rows(u"PRAGMA foreign_key_check"_s);
    if (!links)
        return links.error();
    return links->empty() ? Result<>()
                          : Result<>(damaged(database, u"foreign key of "_s + links->front()[0].toString()));
}

/// Only one program at a time brings a server up to date; the lock goes with the transaction.
Result<> lockOutOthers(Database& database)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    const auto locked = database.rows(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kApplicationId));
    if (!locked)
        return locked.error();
    const auto made = database.run(u"CREATE TABLE IF NOT EXISTS schema_info (version bigint NOT NULL)"_s);
    if (!made)
        return made.error();
    const auto filled
        = database.run(u"INSERT INTO schema_info (version) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM schema_info)"_s);
    return filled ? Result<>() : Result<>(filled.error());
}

constexpr int kLastWithoutSearchIndex = 12; ///< version
constexpr int kLastWithoutSearchWords = 31;

/// Only who may install it has the index of trigrams; without it the search reads every text.
Result<> makeServerIndex(Database& server)
{
    const Result<QVariant> isOffered
        = server.value(u"SELECT count(*) > 0 FROM pg_available_extensions WHERE name = 'pg_trgm'"_s);
    if (!isOffered || !isOffered->toBool())
        return isOffered ? Result<>() : Result<>(isOffered.error());
    if (const auto set = server.run(u"SAVEPOINT extension"_s); !set)
        return set.error();
    if (const auto installed = server.run(u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s); !installed) {
        // insufficient_privilege, feature_not_supported (by who hosts the server), undefined_file
        static constexpr std::array codes{"42501"_L1, "0A000"_L1, "58P01"_L1};
        const QString& reason = installed.error().detail;
        if (std::ranges::none_of(codes, [&](QLatin1String code) { return reason.startsWith(code); }))
            return installed.error();
        const auto back = server.run(u"ROLLBACK TO SAVEPOINT extension"_s);
        return back ? Result<>() : Result<>(back.error());
    }
    const Result<QVariant> isInReach = server.value(
        u"SELECT count(*) > 0 FROM pg_opclass WHERE opcname = 'gin_trgm_ops' AND pg_opclass_is_visible(oid)"_s);
    if (!isInReach || !isInReach->toBool())
        return isInReach ? Result<>() : Result<>(isInReach.error());
    const auto made = server.run(u"CREATE INDEX search_text_folded ON search_text USING gin (folded gin_trgm_ops)"_s);
    return made ? Result<>() : Result<>(made.error());
}

Result<> bringSearchUpTo(Database& database, int version)
{
    if (version > kLastWithoutSearchWords)
        return {};
    if (version > kLastWithoutSearchIndex) {
        constexpr RankRange kAll{0, std::numeric_limits<qint64>::max()};
        return database.engine() == Engine::Sqlite ? indexWords(database, kAll) : Result<>();
    }
    if (const Result<> done = version > 0 ? rebuildSearch(database) : Result<>(); !done)
        return done;
    return database.engine() == Engine::Postgres ? makeServerIndex(database) : Result<>();
}

Result<> migrateInside(Database& database)
{
    if (const Result<> alone = lockOutOthers(database); !alone)
        return alone;
    if (database.engine() == Engine::Postgres) { // the search of a large business is made anew
        if (const auto patient = database.run(u"SET LOCAL statement_timeout = 0"_s); !patient)
            return patient.error();
    }
    const Result<int> version = schemaVersionOf(database);
    if (!version)
        return version.error();
    if (*version > schemaVersion()) // by a newer program, while we waited
        return tooNew(database);
    if (const Result<> done = runSteps(database, *version, schemaVersion()); !done)
        return done;
    if (const Result<> found = bringSearchUpTo(database, *version); !found)
        return found;
    if (database.engine() != Engine::Sqlite || *version == 0)
        return {};
    if (const Result<> linked = checkLinks(database); !linked)
        return linked;
    return checkSchema(database, schemaVersion());
}

/// A newer one may be written into the log only: the header of the file does not say so yet.
Result<int> knownVersion(Database& database)
{
    Result<int> version = schemaVersionOf(database);
    if (version && *version > schemaVersion())
        return tooNew(database);
    return version;
}

} // namespace

int schemaVersion()
{
    static const int version = static_cast<int>(migrationFiles().size());
    return version;
}

Result<int> schemaVersionOf(Database& database)
{
    if (database.engine() == Engine::Postgres) {
        const Result<QVariant> table = database.value(u"SELECT to_regclass('schema_info') IS NOT NULL"_s);
        if (!table || !table->toBool())
            return table ? Result<int>(0) : Result<int>(table.error());
    }
    const Result<QVariant> version = database.value(
        database.engine() == Engine::Sqlite ? u"PRAGMA user_version"_s : u"SELECT version FROM schema_info"_s);
    return version ? Result<int>(version->toInt()) : Result<int>(version.error());
}

Result<> eachDataTable(Database& database, const std::function<void(const QString& name)>& act)
{
    return database.each(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                         " AND (name NOT LIKE 'search\\_%' ESCAPE '\\' OR name = 'search_text')"_s,
        {}, [&](const Row& row) { act(row.text(0)); });
}

Result<> makeSchema(Database& database, int version)
{
    return runSteps(database, 0, version);
}

Result<> dropSchema(Database& server)
{
    const Result<std::unique_ptr<Database>> fresh = Database::openInMemory();
    Result<> done = fresh ? makeSchema(**fresh, schemaVersion()) : Result<>(fresh.error());
    QStringList tables{u"schema_info"_s};
    if (done)
        done = eachDataTable(**fresh, [&](const QString& name) { tables += u'"' + name + u'"'; });
    if (!done)
        return done;
    const auto dropped = server.run(u"DROP TABLE "_s + tables.join(u", "_s) + u" CASCADE"_s);
    return dropped ? Result<>() : Result<>(dropped.error());
}

Result<> migrate(Database& database)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version)
        return version.error();
    if (*version == schemaVersion())
        return {};
    if (*version > schemaVersion())
        return tooNew(database);
    if (const Result<> begun = database.begin(); !begun)
        return begun;
    if (const Result<> done = migrateInside(database); !done) {
        database.rollback();
        return done;
    }
    return database.commit();
}

QByteArray carriedSchemaDigest()
{
    QFile file(u":/schema/digest"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> currentSchemaDigest()
{
    const Result<QStringList> statements = statementsOfVersion(schemaVersion());
    return statements ? Result<QByteArray>(digestOf(*statements)) : Result<QByteArray>(statements.error());
}

Result<> checkForm(Database& database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const std::unique_ptr<CarefulReading> limits = database.carefully();
    const Result<int> version = knownVersion(database);
    return version ? checkSchema(database, *version) : Result<>(version.error());
}

Result<> checkIntegrity(Database& database, const std::stop_token& stop)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const CarefulReading limits(database.sqliteHandle(), stop);
    const Result<int> version = knownVersion(database);
    if (!version)
        return version.error();
    if (const Result<> sound = checkPages(database, u"PRAGMA quick_check(20)"_s); !sound)
        return sound;
    if (const Result<> known = checkSchema(database, *version); !known)
        return known;
    return checkLinks(database);
}

Result<> checkThoroughly(Database& database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    const Result<> sound = checkPages(database, u"PRAGMA integrity_check(20)"_s);
    return sound ? checkLinks(database) : sound;
}

} // namespace kartei
