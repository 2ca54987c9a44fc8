#include "core/storage/database.h"

#include "core/storage/bulk_rows.h"
#include "core/storage/engine_error.h"
#include "core/storage/file_place.h"
#include "core/storage/migrations.h"
#include "core/storage/page_guard.h"
#include "core/storage/postgres_connection.h"
#include "core/storage/search_changes.h"
#include "core/storage/sqlite_file.h"
#include "core/storage/stored_values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kKeptStatements = 300;
constexpr int kBusyTimeout = 3000; // ms
constexpr int kPagesAtOnce = 512; // 2 MiB, some milliseconds

QString freshConnectionName()
{
    static std::atomic<int> counter{0};
    return u"kartei-%1"_s.arg(++counter);
}

const QStringList& sqliteSettings()
{
    static const QStringList settings{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s, u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -32768"_s};
    return settings;
}

EngineFailure failureOf(const QSqlError& error)
{
    return {error.nativeErrorCode(), error.databaseText() + u' ' + error.driverText()};
}

} // namespace

Database::Database(Engine engine, Location location)
    : m_engine(engine), m_location(std::move(location)), m_connection(freshConnectionName()),
      m_searchChanges(std::make_unique<SearchChanges>(*this))
{
}

Database::~Database()
{
    rollback();
    m_statements.clear();
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const Location& location, Mode mode)
{
    const Engine engine = location.isServer() ? Engine::Postgres : Engine::Sqlite;
    std::unique_ptr<Database> made(new Database(engine, location));
    const Result<> connected = engine == Engine::Sqlite ? made->connectSqlite(mode) : made->connectPostgres(mode);
    if (!connected)
        return connected.error();
    return made;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return open({u":memory:"_s}, Mode::Create);
}

bool Database::isInMemory() const
{
    return m_location.address == ":memory:"_L1;
}

Result<> Database::connectSqlite(Mode mode)
{
    const bool inMemory = isInMemory();
    if (!inMemory) {
        const Result<> ready
            = mode == Mode::Create ? createFile(m_location.address) : checkBeforeOpening(m_location.address);
        if (!ready)
            return ready;
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;QSQLITE_OPEN_URI"_s.arg(kBusyTimeout));
    const QString real = inMemory ? m_location.address : realPathOf(m_location.address);
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(real, "/"));
    // also for reading: a connection that may not write leaves its -wal and -shm behind
    connection.setDatabaseName(
        inMemory ? real : QString(u"file:"_s + path + u"?mode=rw&vfs="_s + QLatin1String(guardedFileSystem())));
    m_hasOldLog = QFileInfo(real + u"-wal"_s).size() > 0;
    if (!connection.open())
        return errorOf(failureOf(connection.lastError()), {});
    m_sqlite = *static_cast<sqlite3* const*>(connection.driver()->handle().constData());
    const Result<bool> readOnly = hardenConnection(sqliteHandle());
    if (!readOnly)
        return readOnly.error();
    m_readOnly = *readOnly || mode == Mode::ReadOnly;
    keepLogOnClose(sqliteHandle(), m_hasOldLog);
    QStringList settings = sqliteSettings();
    if (mode == Mode::ReadOnly)
        settings += u"PRAGMA query_only = ON"_s;
    for (const QString& setting : settings) {
        if (const auto done = rows(setting); !done)
            return done.error();
    }
    return {};
}

Result<> Database::enableWriting()
{
    if (m_engine == Engine::Postgres || m_readOnly || isInMemory())
        return {};
    keepLogOnClose(sqliteHandle(), false);
    const FilePlace place = placeOf(m_location);
    QStringList settings{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s};
    if (place.needsWholeFile())
        // a page that leaves the cache early would lock readers out until the commit; up to 256 MiB stay
        settings
            = {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = EXTRA"_s, u"PRAGMA cache_spill = 65536"_s};
    if (place.isOnNetwork)
        settings += u"PRAGMA busy_timeout = 10000"_s; // whoever reads over the network keeps a commit waiting
    for (const QString& setting : settings) {
        if (const auto done = rows(setting); !done)
            return done.error();
    }
    // what a power cut left of a restore, rolled back by now; with a log nobody uses it, and nobody clears it away
    if (place.needsWholeFile())
        return {};
    QFile::remove(realPathOf(m_location.address) + u"-journal"_s);
    return m_hasOldLog ? clearLog() : Result<>();
}

/// Acts that a crash left behind the last whole one must not stay: behind newer ones they would look like acts that
/// were lost (log_damage.h). Not while others read what is in the log; then before the next act.
Result<> Database::clearLog()
{
    auto* handle = static_cast<sqlite3*>(sqliteHandle());
    sqlite3_busy_timeout(handle, 0);
    const auto written = rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    sqlite3_busy_timeout(handle, kBusyTimeout);
    if (!written)
        return written.error();
    m_hasOldLog = !written->empty() && written->front()[0].toInt() != 0;
    return {};
}

Result<> Database::beginGuarded()
{
    if (m_engine == Engine::Postgres || isInMemory())
        return {};
    reserveGuardBytes(sqliteHandle());
    // pages that leave the cache before the first one is written would stay without a digest
    const auto written = rows(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    return written ? Result<>() : Result<>(written.error());
}

bool Database::isGuarded() const
{
    return m_sqlite && hasGuardBytes(sqliteHandle());
}

Result<> Database::guardPages()
{
    if (m_engine == Engine::Postgres || m_readOnly || isInMemory() || isGuarded())
        return {};
    auto* handle = static_cast<sqlite3*>(sqliteHandle());
    // into the log: taking back a half-written file page by page would put digests into pages without room for them
    if (const auto logged = rows(u"PRAGMA journal_mode = WAL"_s); !logged)
        return logged.error();
    reserveGuardBytes(handle);
    const int attached = sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM's own copy
    // the copy may be larger than memory; SQLite keeps it nameless, for its owner only
    const auto onDisk = run(u"PRAGMA temp_store = FILE"_s);
    const auto rewritten = onDisk ? run(u"VACUUM"_s) : onDisk;
    const auto inMemory = run(u"PRAGMA temp_store = MEMORY"_s);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, attached);
    if (!rewritten || !inMemory)
        return rewritten ? inMemory.error() : rewritten.error();
    return enableWriting();
}

std::unique_ptr<CarefulReading> Database::carefully() const
{
    return m_sqlite ? std::make_unique<CarefulReading>(sqliteHandle()) : nullptr;
}

Result<> Database::copyTo(Database& target, const CopyProgress& progress) const
{
    Q_ASSERT(m_engine == Engine::Sqlite && target.m_engine == Engine::Sqlite);
    if (!m_sqlite || !target.m_sqlite) // the disk failed
        return engineError(m_engine, QString::number(SQLITE_CANTOPEN), m_location.address);
    auto* to = static_cast<sqlite3*>(target.sqliteHandle());
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", static_cast<sqlite3*>(sqliteHandle()), "main");
    int code = copy ? SQLITE_OK : sqlite3_extended_errcode(to);
    bool isWanted = true;
    while (code == SQLITE_OK && isWanted) {
        code = sqlite3_backup_step(copy, kPagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        isWanted = !progress || progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE)
        return {};
    if (code == SQLITE_OK)
        return Error{Error::Kind::Cancelled,
            QCoreApplication::translate("BusinessFile", "The copy of %1 was stopped.").arg(m_location.address), {}};
    Error failure = engineError(m_engine, QString::number(code), m_location.address);
    failure.detail = u"sqlite3_backup: %1"_s.arg(QLatin1String(sqlite3_errstr(code)));
    return failure;
}

Result<> Database::connectPostgres(Mode mode)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    if (!connection.isValid())
        return Error{Error::Kind::Access,
            QCoreApplication::translate(
                "BusinessFile", "The PostgreSQL driver of Qt is missing. Install libqt6sql6-psql."),
            {}};
    m_readOnly = mode == Mode::ReadOnly;
    return openPostgres(connection, m_location, m_readOnly);
}

/// A server that came back is used again; what it was asked when it went was reported as failed.
Result<> Database::reconnect()
{
    m_statements.clear();
    QSqlDatabase connection = QSqlDatabase::database(m_connection, false);
    connection.close();
    const Result<> opened = openPostgres(connection, m_location, m_readOnly);
    m_connectionLost = !opened;
    return opened;
}

/// The kernel takes a page that it could not write for written: only what is written once more is on the disk.
Result<> Database::reopenAfterDiskError()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_sqlite = nullptr; // until there is another
    Result<> again = connectSqlite(Mode::ReadWrite);
    if (again)
        again = checkIntegrity(*this);
    if (again)
        again = enableWriting();
    if (!again)
        return again;
    const auto written = rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!written)
        return written.error();
    if (!written->empty() && written->front()[0].toInt() != 0)
        return engineError(m_engine, QString::number(SQLITE_BUSY), m_location.address);
    m_diskFailed = false;
    return {};
}

bool Database::hasMoved() const
{
    if (m_engine == Engine::Postgres || isInMemory())
        return false;
    int moved = 0;
    sqlite3_file_control(static_cast<sqlite3*>(sqliteHandle()), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

Error Database::errorOf(const EngineFailure& cause, const QString& sql)
{
    QString code = cause.code;
    if (m_engine == Engine::Sqlite && m_inTransaction) {
        m_transactionLost = m_transactionLost || sqlite3_get_autocommit(static_cast<sqlite3*>(sqliteHandle())) != 0;
        m_diskFailed = m_diskFailed || (code.toInt() & 0xff) == SQLITE_IOERR;
    }
    if (m_engine == Engine::Postgres && !QSqlDatabase::database(m_connection, false).isOpen()) {
        m_connectionLost = true;
        code = u"08006"_s; // a connection that broke gives no code
    }
    Error failure = engineError(m_engine, code, m_location.address);
    failure.detail = code + u' ' + cause.text + u'\n' + sql;
    return failure;
}

void* Database::sqliteHandle() const
{
    return m_sqlite;
}

Result<> Database::mayRun(const QString& sql)
{
    if (m_transactionLost)
        return Error{Error::Kind::Storage,
            QCoreApplication::translate(
                "BusinessFile", "The database has taken this back already. Nothing was changed."),
            sql};
    if (m_connectionLost && !m_inTransaction) {
        if (const Result<> again = reconnect(); !again)
            return again.error();
    }
    if (m_diskFailed && !QSqlDatabase::database(m_connection, false).isOpen()) { // the last try found no disk
        if (const Result<> again = reopenAfterDiskError(); !again)
            return again.error();
    }
    return m_bulkRows && m_inTransaction ? m_bulkRows->write() : Result<>();
}

Result<std::shared_ptr<Statement>> Database::prepared(const QString& sql)
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.constEnd() && known->use_count() == 1) // else in use: a callback runs it again
        return *known;
    std::optional<EngineFailure> failure;
    const std::shared_ptr<Statement> made = m_engine == Engine::Sqlite
        ? sqliteStatement(m_sqlite, sql, failure)
        : postgresStatement(QSqlDatabase::database(m_connection, false), sql, failure);
    if (!made)
        return errorOf(*failure, sql);
    if (m_engine == Engine::Postgres && !canBePrepared(sql))
        return made;
    if (m_statements.size() >= kKeptStatements && !m_inTransaction)
        m_statements.clear();
    m_statements.insert(sql, made);
    return made;
}

Result<std::shared_ptr<Statement>> Database::executed(const QString& sql, const Execution& execute)
{
    if (const Result<> may = mayRun(sql); !may)
        return may.error();
    const Result<std::shared_ptr<Statement>> statement = prepared(sql);
    if (!statement)
        return statement;
    if (m_toldSavepoints < m_savepoints && (*statement)->writes()) {
        if (const Result<> told = tellSavepoints(); !told)
            return told.error();
    }
    const std::optional<EngineFailure> failure = execute(**statement);
    if (!failure)
        return statement;
    const Error error = errorOf(*failure, sql);
    (*statement)->finish();
    return error;
}

Result<std::shared_ptr<Statement>> Database::executed(const QString& sql, const QVariantList& values)
{
    return executed(sql, [&](Statement& statement) { return statement.execute(values); });
}

Result<> Database::each(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& row)
{
    const Result<std::shared_ptr<Statement>> statement = executed(sql, values);
    if (!statement)
        return statement.error();
    while ((*statement)->next())
        row(Row(**statement));
    const std::optional<EngineFailure> failure = (*statement)->failure();
    const Result<> read = failure ? Result<>(errorOf(*failure, sql)) : Result<>();
    (*statement)->finish();
    return read;
}

Result<int> Database::run(const QString& sql, const QVariantList& values)
{
    const Result<std::shared_ptr<Statement>> statement = executed(sql, values);
    if (!statement)
        return statement.error();
    const int affected = (*statement)->affected();
    (*statement)->finish();
    return affected;
}

Result<> Database::run(const QString& sql, const StoredValues& values, size_t first, size_t count)
{
    const Result<std::shared_ptr<Statement>> statement
        = executed(sql, [&](Statement& s) { return s.execute(values, first, count); });
    if (!statement)
        return statement.error();
    (*statement)->finish();
    return {};
}

Result<qint64> Database::insert(const QString& sql, const StoredValues& values)
{
    const bool asks = m_engine == Engine::Postgres;
    const Result<std::shared_ptr<Statement>> statement = executed(asks ? QString(sql + u" RETURNING \"id\""_s) : sql,
        [&](Statement& s) { return s.execute(values, 0, values.size()); });
    if (!statement)
        return statement.error();
    qint64 id = 0;
    if (asks && (*statement)->next())
        id = (*statement)->integer(0);
    else if (!asks)
        id = sqlite3_last_insert_rowid(m_sqlite);
    (*statement)->finish();
    return id;
}

Result<std::vector<QVariantList>> Database::rows(const QString& sql, const QVariantList& values)
{
    std::vector<QVariantList> all;
    int columns = -1;
    const Result<> read = each(sql, values, [&](const Row& row) {
        if (columns < 0)
            columns = row.columns();
        QVariantList& cells = all.emplace_back();
        for (int i = 0; i < columns; ++i)
            cells += row[i];
    });
    if (!read)
        return read.error();
    return all;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values)
{
    QVariant first;
    bool any = false;
    const Result<> read = each(sql, values, [&](const Row& row) {
        if (!std::exchange(any, true))
            first = row[0];
    });
    if (!read)
        return read.error();
    return first;
}

Result<> Database::begin()
{
    Q_ASSERT(!m_inTransaction);
    if (m_diskFailed) { // what a failed sync left behind is not known to this connection
        if (const Result<> again = reopenAfterDiskError(); !again)
            return again;
    }
    if (m_hasOldLog && !m_readOnly) {
        if (const Result<> cleared = clearLog(); !cleared)
            return cleared;
    }
    // a deferred BEGIN could fail half way, when the first write meets another writer
    const auto begun = run(m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun)
        return begun.error();
    m_inTransaction = true;
    forgetOwnFields();
    if (!hasMoved()) // asked now: whoever was waited for may have put another file in its place
        return {};
    rollback();
    return Error{Error::Kind::Access,
        QCoreApplication::translate("BusinessFile",
            "%1 was moved, replaced or deleted while it was open here. Nothing was changed: put it back, or open it "
            "where it is now.")
            .arg(m_location.address),
        {}};
}

Result<> Database::commit()
{
    const auto done = run(u"COMMIT"_s);
    if (!done) {
        const Error& failure = done.error();
        rollback();
        return failure;
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    m_searchChanges->forget();
    forgetOwnFields();
    const bool lost = std::exchange(m_transactionLost, false);
    m_savepoints = 0;
    m_toldSavepoints = 0;
    if (std::exchange(m_inTransaction, false) && !lost && !m_connectionLost)
        static_cast<void>(run(u"ROLLBACK"_s));
}

} // namespace kartei
