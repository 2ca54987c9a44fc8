#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
class QSqlDatabase;

namespace kartei {

class StoredValues;

/// What an engine says of a failure.
struct EngineFailure {
    QString code; ///< SQLite's extended result code in decimal, or a SQLSTATE
    QString text;
};

/// One prepared statement of either engine, values as `?`.
class Statement {
public:
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Runs it up to its first row.
    virtual std::optional<EngineFailure> execute(const QVariantList& values) = 0;
    /// The same with `count` values from `first`, which stay where they are until finish().
    virtual std::optional<EngineFailure> execute(const StoredValues& values, size_t first, size_t count) = 0;
    /// False: there is no further row, or failure() says why.
    virtual bool next() = 0;
    virtual std::optional<EngineFailure> failure() const = 0;
    virtual int affected() const = 0;
    /// Lets go of rows and locks; it can be executed again.
    virtual void finish() = 0;
    /// Whether it may change something.
    virtual bool writes() const = 0;

    virtual int columns() const = 0;
    virtual QVariant value(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual bool isNull(int column) const = 0;
    /// As it is stored, empty for NULL; stays until the next call.
    virtual QByteArrayView utf8(int column) const = 0;

protected:
    Statement() = default;
};

using Prepared = std::unique_ptr<Statement>;

/// Straight to SQLite: through QSqlQuery a row takes several times as long. Null: `failure` says why.
Prepared sqliteStatement(sqlite3* handle, const QString& sql, std::optional<EngineFailure>& failure);
Prepared postgresStatement(const QSqlDatabase& connection, const QString& sql, std::optional<EngineFailure>& failure);
/// PostgreSQL prepares these only; everything else (SET, BEGIN, CREATE …) is sent as it is.
bool canBePrepared(const QString& sql);

} // namespace kartei
