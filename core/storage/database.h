#pragma once

#include "core/base/result.h"
#include "core/storage/location.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace kartei {

class BulkRows;
class CarefulReading;
class OwnFields;
class SearchChanges;
struct EntityDesc;

enum class Engine { Sqlite, Postgres };

/// One result row, valid inside the callback that gets it.
class Row {
public:
    explicit Row(const Statement& statement) : m_statement(statement) { }
    QVariant operator[](int column) const { return m_statement.value(column); }
    qint64 integer(int column) const { return m_statement.integer(column); }
    QString text(int column) const { return m_statement.text(column); }
    bool isNull(int column) const { return m_statement.isNull(column); }
    QByteArrayView utf8(int column) const { return m_statement.utf8(column); }
    int columns() const { return m_statement.columns(); }

private:
    const Statement& m_statement;
};

/// One connection with the settings of this program, for the thread that made it. SQL is the dialect both engines
/// share, values as `?`; statements stay prepared.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly, Create };
    /// Damaged; Refused: foreign or newer; Access: missing, not permitted, exists already (Create); InUse: locked.
    static Result<std::unique_ptr<Database>> open(const Location& location, Mode mode);
    /// A private SQLite database that goes with the object; for tests and for comparing schemas.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    Engine engine() const { return m_engine; }
    const Location& location() const { return m_location; }
    bool isReadOnly() const { return m_readOnly; }
    /// sqlite3*, for what only SQLite's own interface does.
    void* sqliteHandle() const;

    /// SQLite: the journal mode and durability of a writer. The mode stays in the file: only after it was checked.
    Result<> enableWriting();

    /// SQLite: the log is not that of a crash, since this program has the file open already.
    void trustLog() { m_hasOldLog = false; }
    /// SQLite: the disk failed in a transaction, as begin() says.
    bool hasDiskFailed() const { return m_diskFailed; }
    /// SQLite: it failed another connection of this program; what this one wrote may not be on it, either.
    void noteDiskError() { m_diskFailed = true; }
    /// SQLite: the file is where it was opened, and its disk did not fail.
    bool isInPlace() const { return !m_diskFailed && !hasMoved(); }

    /// SQLite: makes the first page of an empty file and room for a digest in every page to come (page_guard.h).
    Result<> beginGuarded();
    bool isGuarded() const;

    /// SQLite: writes a file of release 0.1.0 anew, with a digest in every page (page_guard.h). Whole or not at all.
    Result<> guardPages();

    /// SQLite: for as long as the file was not checked.
    std::unique_ptr<CarefulReading> carefully() const;

    /// How many pages are done of all; false: stop.
    using CopyProgress = std::function<bool(qint64 done, qint64 total)>;
    /// SQLite: every page into an empty `target`. What it reads is of one moment where the caller is in a transaction;
    /// else it begins anew whenever others write. Cancelled. Access: no room there.
    Result<> copyTo(Database& target, const CopyProgress& progress) const;

    /// Rows affected.
    Result<int> run(const QString& sql, const QVariantList& values = {});
    Result<> each(const QString& sql, const QVariantList& values, const std::function<void(const Row&)>& row);
    Result<std::vector<QVariantList>> rows(const QString& sql, const QVariantList& values = {});
    /// First column of the first row; null without a row.
    Result<QVariant> value(const QString& sql, const QVariantList& values = {});

    /// As run() with `count` of `values` from `first`.
    Result<> run(const QString& sql, const StoredValues& values, size_t first, size_t count);
    /// An INSERT without key, of a table that gives its rows one: the key.
    Result<qint64> insert(const QString& sql, const StoredValues& values);

    /// Rows that wait to be inserted many at a time are written before anything else runs. Null: none wait.
    void setBulkRows(BulkRows* rows) { m_bulkRows = rows; }
    BulkRows* bulkRows() const { return m_bulkRows; }

    /// What follows can be taken back alone. The engine is told when something is written.
    void setSavepoint();
    Result<> rollbackToSavepoint();
    Result<> releaseSavepoint();
    /// Writes as if that savepoint, of which the engine knows nothing yet, were set after it.
    Result<> beforeSavepoint(const std::function<Result<>()>& write);

    /// Write transaction; not nested. After an error of the disk the file is opened anew, checked and its log written
    /// into it before anything else is. Access: the file was moved, replaced or deleted, or the disk is not back yet.
    Result<> begin();
    Result<> commit();
    void rollback();

    /// The fields that the business defined for records of `entity`; read again where they may have changed: with each
    /// transaction and after forgetOwnFields(). The same object as long as they are the same.
    Result<std::shared_ptr<const OwnFields>> ownFields(const EntityDesc& entity);
    void forgetOwnFields();

    /// What is not in the search yet, of this transaction.
    SearchChanges& searchChanges() { return *m_searchChanges; }

    /// SQL of a subquery that yields the ids bound as its one `?` by idList().
    QString idListSql() const;
    QVariant idList(const std::vector<qint64>& ids) const;
    /// Replaces the type tokens of our DDL: {id} {int} {text} {blob} {bool} {true} {false}. Empty:
    /// it begins with {sqlite} or {postgres} and is not for this engine.
    QString expanded(QString ddl) const;

private:
    Database(Engine engine, Location location);
    Result<> connectSqlite(Mode mode);
    Result<> connectPostgres(Mode mode);
    Result<> reconnect();
    Result<> reopenAfterDiskError();
    Result<> clearLog();
    bool hasMoved() const;
    bool isInMemory() const;
    using Execution = std::function<std::optional<EngineFailure>(Statement&)>;
    Result<> mayRun(const QString& sql);
    Result<std::shared_ptr<Statement>> prepared(const QString& sql);
    Result<> tellSavepoints();
    Result<std::shared_ptr<Statement>> executed(const QString& sql, const Execution& execute);
    Result<std::shared_ptr<Statement>> executed(const QString& sql, const QVariantList& values);
    Error errorOf(const EngineFailure& failure, const QString& sql);

    Engine m_engine;
    Location m_location;
    QString m_connection; ///< name in QSqlDatabase
    bool m_readOnly = false;
    bool m_hasOldLog = false; ///< SQLite: others use the file, or a crash left its log
    bool m_inTransaction = false;
    bool m_transactionLost = false; ///< the engine rolled back by itself; nothing may run until rollback()
    bool m_connectionLost = false; ///< PostgreSQL: open again before the next statement
    bool m_diskFailed = false; ///< SQLite: nothing more is written before reopenAfterDiskError()
    std::unique_ptr<SearchChanges> m_searchChanges;
    int m_savepoints = 0; ///< inside of each other
    int m_toldSavepoints = 0; ///< the first so many of them
    BulkRows* m_bulkRows = nullptr;
    sqlite3* m_sqlite = nullptr;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    struct KnownOwnFields {
        std::shared_ptr<const OwnFields> fields;
        bool isCurrent = false;
    };
    QHash<const EntityDesc*, KnownOwnFields> m_ownFields;
};

} // namespace kartei
