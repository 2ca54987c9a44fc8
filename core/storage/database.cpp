#include "core/storage/database.h"

#include "core/storage/sqlite_file.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

#include <array>
#include <atomic>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

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

const QStringList& postgresSettings()
{
    static const QStringList settings{u"SET client_min_messages = warning"_s, u"SET timezone = 'UTC'"_s,
        u"SET search_path = public"_s, u"SET lock_timeout = '5s'"_s, u"SET statement_timeout = '30s'"_s,
        u"SET idle_in_transaction_session_timeout = '60s'"_s};
    return settings;
}

/// Fails as SQLite and PostgreSQL name it: extended result code, or SQLSTATE.
Error::Kind kindOf(Engine engine, const QString& code)
{
    if (engine == Engine::Postgres)
        return code.startsWith("23"_L1) || code == "40001"_L1 || code == "40P01"_L1 ? Error::Kind::Conflict
            : code == "55P03"_L1                                                       ? Error::Kind::InUse
            : code == "53100"_L1                                                       ? Error::Kind::Access
                                                                                       : Error::Kind::Storage;
    switch (code.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::InUse;
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return Error::Kind::Access;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Kind::Refused;
    case 19: // SQLITE_CONSTRAINT
        return Error::Kind::Conflict;
    default:
        return Error::Kind::Storage;
    }
}

QString messageFor(Error::Kind kind, const QString& address)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("BusinessFile", text); };
    switch (kind) {
    case Error::Kind::InUse:
        return say(QT_TRANSLATE_NOOP("BusinessFile", "%1 is in use by another program. Close it there, then try again."))
            .arg(address);
    case Error::Kind::Access:
        return say(QT_TRANSLATE_NOOP("BusinessFile",
                       "%1 can't be read or written: the disk is full, or you have no permission. Nothing was changed."))
            .arg(address);
    case Error::Kind::Refused:
        return say(QT_TRANSLATE_NOOP("BusinessFile", "%1 is damaged. Restore it from a copy.")).arg(address);
    case Error::Kind::Conflict:
        return say(QT_TRANSLATE_NOOP("BusinessFile",
            "This would break a rule of the data: a number is used twice, or something still refers to it. Nothing was changed."));
    default:
        return say(QT_TRANSLATE_NOOP("BusinessFile", "The database refused. Nothing was changed."));
    }
}

} // namespace

int Row::columns() const
{
    return m_query.record().count();
}

Database::Database(Engine engine, Location location) :
    m_engine(engine), m_location(std::move(location)), m_connection(freshConnectionName())
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
    const Result<> connected = engine == Engine::Sqlite ? made->connectSqlite(mode) : made->connectPostgres();
    if (!connected)
        return connected.error();
    return made;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return open({u":memory:"_s}, Mode::Create);
}

Result<> Database::connectSqlite(Mode mode)
{
    const bool inMemory = m_location.address == ":memory:"_L1;
    if (!inMemory) {
        const Result<> ready = mode == Mode::Create ? createFile(m_location.address) : checkBeforeOpening(m_location.address);
        if (!ready)
            return ready;
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000;QSQLITE_OPEN_URI"_s);
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(m_location.address, "/"));
    connection.setDatabaseName(inMemory ? m_location.address
            : mode == Mode::ReadOnly    ? u"file:"_s + path + u"?mode=ro"_s
                                        : u"file:"_s + path + u"?mode=rw"_s);
    if (!connection.open())
        return errorOf(connection.lastError(), {});
    const Result<bool> readOnly = hardenConnection(sqliteHandle());
    if (!readOnly)
        return readOnly.error();
    m_readOnly = *readOnly;
    QStringList settings = sqliteSettings();
    if (!m_readOnly && !inMemory) {
        const bool network = isOnNetwork(m_location.address);
        settings += network ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s;
        settings += network ? u"PRAGMA synchronous = EXTRA"_s : u"PRAGMA synchronous = FULL"_s;
    }
    for (const QString& setting : settings) {
        if (const auto done = rows(setting); !done)
            return done.error();
    }
    return {};
}

Result<> Database::connectPostgres()
{
    const QUrl url(m_location.address);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    if (!connection.isValid())
        return Error{Error::Kind::Access,
            QCoreApplication::translate("BusinessFile", "The PostgreSQL driver of Qt is missing. Install libqt6sql6-psql."), {}};
    const QString directory = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded);
    connection.setHostName(directory.isEmpty() ? url.host() : directory);
    if (url.port() > 0)
        connection.setPort(url.port());
    connection.setUserName(url.userName());
    connection.setDatabaseName(url.path().mid(1));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);
    if (!connection.open())
        return Error{Error::Kind::Access,
            QCoreApplication::translate("BusinessFile", "%1 can't be reached. Check the address and that the server runs.")
                .arg(m_location.address),
            connection.lastError().text()};
    for (const QString& setting : postgresSettings()) {
        if (const auto done = run(setting); !done)
            return done.error();
    }
    return {};
}

Error Database::errorOf(const QSqlError& error, const QString& sql)
{
    if (m_engine == Engine::Sqlite && m_inTransaction && sqlite3_get_autocommit(static_cast<sqlite3*>(sqliteHandle())) != 0)
        m_transactionLost = true;
    const Error::Kind kind = kindOf(m_engine, error.nativeErrorCode());
    return {kind, messageFor(kind, m_location.address),
        error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText() + u'\n' + sql};
}

void* Database::sqliteHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<void* const*>(handle.constData());
}

Result<std::shared_ptr<QSqlQuery>> Database::executed(const QString& sql, const QVariantList& values)
{
    if (m_transactionLost)
        return Error{Error::Kind::Storage, messageFor(Error::Kind::Access, m_location.address), sql};
    std::shared_ptr<QSqlQuery> query = m_statements.take(sql); // out of reach while in use: a callback may run it again
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(m_engine == Engine::Sqlite); // on PostgreSQL a second query would throw the rows away
        if (!query->prepare(sql))
            return errorOf(query->lastError(), sql);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values[i]);
    if (!query->exec())
        return errorOf(query->lastError(), sql);
    return query;
}

Result<> Database::each(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& row)
{
    const Result<std::shared_ptr<QSqlQuery>> query = executed(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        row(Row(**query));
    if ((*query)->lastError().isValid())
        return errorOf((*query)->lastError(), sql);
    (*query)->finish();
    m_statements.insert(sql, *query);
    return {};
}

Result<int> Database::run(const QString& sql, const QVariantList& values)
{
    const Result<std::shared_ptr<QSqlQuery>> query = executed(sql, values);
    if (!query)
        return query.error();
    const int affected = (*query)->numRowsAffected();
    (*query)->finish();
    m_statements.insert(sql, *query);
    return affected;
}

Result<std::vector<QVariantList>> Database::rows(const QString& sql, const QVariantList& values)
{
    std::vector<QVariantList> all;
    const Result<> read = each(sql, values, [&](const Row& row) {
        QVariantList& cells = all.emplace_back();
        for (int i = 0; i < row.columns(); ++i)
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
    // a deferred BEGIN could fail half way, when the first write meets another writer
    const auto begun = run(m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun)
        return begun.error();
    m_inTransaction = true;
    return {};
}

Result<> Database::commit()
{
    const auto done = run(u"COMMIT"_s);
    if (!done) {
        const Error failure = done.error();
        rollback();
        return failure;
    }
    m_inTransaction = false;
    return {};
}

void Database::rollback()
{
    const bool lost = std::exchange(m_transactionLost, false);
    if (std::exchange(m_inTransaction, false) && !lost)
        static_cast<void>(run(u"ROLLBACK"_s));
}

QString Database::idListSql() const
{
    return m_engine == Engine::Sqlite ? u"SELECT value FROM json_each(?)"_s : u"SELECT unnest(?::bigint[])"_s;
}

QVariant Database::idList(const std::vector<qint64>& ids) const
{
    QString list;
    for (const qint64 id : ids) {
        if (!list.isEmpty())
            list += u',';
        list += QString::number(id);
    }
    return m_engine == Engine::Sqlite ? QString(u'[' + list + u']') : QString(u'{' + list + u'}');
}

QString Database::expanded(QString ddl) const
{
    static const std::vector<std::array<QString, 3>> tokens{
        {u"{id}"_s, u"INTEGER PRIMARY KEY AUTOINCREMENT"_s, u"bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"_s},
        {u"{int}"_s, u"INTEGER"_s, u"bigint"_s},
        {u"{text}"_s, u"TEXT"_s, u"text COLLATE \"C\""_s},
        {u"{blob}"_s, u"BLOB"_s, u"bytea"_s},
        {u"{bool}"_s, u"INTEGER"_s, u"boolean"_s},
        {u"{true}"_s, u"1"_s, u"true"_s},
        {u"{false}"_s, u"0"_s, u"false"_s},
    };
    for (const auto& [token, sqlite, postgres] : tokens)
        ddl.replace(token, m_engine == Engine::Sqlite ? sqlite : postgres);
    if (m_engine == Engine::Sqlite && ddl.startsWith("CREATE TABLE"_L1))
        ddl += u" STRICT"_s;
    return ddl;
}

} // namespace kartei
