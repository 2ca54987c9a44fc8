#include "core/storage/statement.h"

#include "core/storage/stored_values.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3* handle, sqlite3_stmt* statement) : m_handle(handle), m_statement(statement) { }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    std::optional<EngineFailure> execute(const QVariantList& values) override
    {
        Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement));
        m_bound = values; // the bytes of texts and blobs are not copied
        for (int i = 0; i < static_cast<int>(m_bound.size()); ++i)
            bind(i + 1, m_bound[i]);
        return start();
    }

    std::optional<EngineFailure> execute(const StoredValues& values, size_t first, size_t count) override
    {
        Q_ASSERT(static_cast<int>(count) == sqlite3_bind_parameter_count(m_statement));
        for (size_t i = 0; i < count; ++i)
            bind(static_cast<int>(i) + 1, values, values[first + i]);
        return start();
    }

    bool next() override
    {
        if (m_isAtFirst) {
            m_isAtFirst = false;
            return m_state == SQLITE_ROW;
        }
        if (m_state != SQLITE_ROW)
            return false;
        step();
        return m_state == SQLITE_ROW;
    }

    std::optional<EngineFailure> failure() const override { return m_failure; }
    int affected() const override { return sqlite3_changes(m_handle); }

    void finish() override
    {
        sqlite3_reset(m_statement);
        m_state = SQLITE_DONE;
        if (!m_bound.isEmpty()) {
            sqlite3_clear_bindings(m_statement);
            m_bound.clear();
        }
    }

    bool writes() const override { return sqlite3_stmt_readonly(m_statement) == 0; }
    int columns() const override { return sqlite3_column_count(m_statement); }

    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                sqlite3_column_bytes(m_statement, column));
        case SQLITE_NULL:
            return QVariant(QMetaType::fromType<QString>());
        default:
            return text(column);
        }
    }

    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }

    QString text(int column) const override
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

    QByteArrayView utf8(int column) const override
    {
        const int size = sqlite3_column_bytes(m_statement, column);
        return size > 0 ? QByteArrayView(sqlite3_column_text(m_statement, column), size) : QByteArrayView();
    }

private:
    std::optional<EngineFailure> start()
    {
        m_failure.reset();
        step();
        m_isAtFirst = true;
        return m_failure;
    }

    void step()
    {
        m_state = sqlite3_step(m_statement);
        if (m_state != SQLITE_ROW && m_state != SQLITE_DONE)
            m_failure
                = {QString::number(sqlite3_extended_errcode(m_handle)), QString::fromUtf8(sqlite3_errmsg(m_handle))};
    }

    /// A null string would be stored as NULL, where our columns hold an empty text.
    void bind(int place, QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::QString: {
            value = value.toString().toUtf8();
            const auto& bytes = *static_cast<const QByteArray*>(value.constData());
            sqlite3_bind_text64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                SQLITE_STATIC, SQLITE_UTF8);
            break;
        }
        case QMetaType::QByteArray: {
            const auto& bytes = *static_cast<const QByteArray*>(value.constData());
            bindBlob(place, bytes.constData(), bytes.size());
            break;
        }
        case QMetaType::Double:
            sqlite3_bind_double(m_statement, place, value.toDouble());
            break;
        default:
            Q_ASSERT(value.isNull() || value.canConvert<qint64>());
            if (value.isNull())
                sqlite3_bind_null(m_statement, place);
            else
                sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
    }

    void bind(int place, const StoredValues& from, const StoredValues::Value& value)
    {
        switch (value.kind) {
        case StoredValues::Kind::Nothing:
            sqlite3_bind_null(m_statement, place);
            break;
        case StoredValues::Kind::Integer:
        case StoredValues::Kind::Truth:
            sqlite3_bind_int64(m_statement, place, value.number);
            break;
        case StoredValues::Kind::Text:
            sqlite3_bind_text64(m_statement, place, from.bytesOf(value), static_cast<sqlite3_uint64>(value.size),
                SQLITE_STATIC, SQLITE_UTF8);
            break;
        case StoredValues::Kind::Blob:
            bindBlob(place, from.bytesOf(value), value.size);
            break;
        }
    }

    /// Without bytes SQLite would take it for NULL.
    void bindBlob(int place, const char* bytes, qsizetype size)
    {
        if (size == 0)
            sqlite3_bind_zeroblob(m_statement, place, 0);
        else
            sqlite3_bind_blob64(m_statement, place, bytes, static_cast<sqlite3_uint64>(size), SQLITE_STATIC);
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    QVariantList m_bound;
    int m_state = SQLITE_DONE;
    bool m_isAtFirst = false;
    std::optional<EngineFailure> m_failure;
};

class PostgresStatement final : public Statement {
public:
    PostgresStatement(const QSqlDatabase& connection, const QString& sql)
        : m_sql(sql), m_query(connection), m_isPrepared(canBePrepared(sql))
    {
        m_query.setForwardOnly(false); // a second query would throw the rows away
    }

    bool prepare() { return !m_isPrepared || m_query.prepare(m_sql); }

    std::optional<EngineFailure> execute(const QVariantList& values) override
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            m_query.bindValue(static_cast<int>(i), bindable(values[i]));
        return start();
    }

    std::optional<EngineFailure> execute(const StoredValues& values, size_t first, size_t count) override
    {
        for (size_t i = 0; i < count; ++i)
            m_query.bindValue(static_cast<int>(i), values.variant(first + i));
        return start();
    }

    bool next() override { return m_query.next(); }

    std::optional<EngineFailure> failure() const override
    {
        const QSqlError error = m_query.lastError();
        if (!error.isValid())
            return {};
        return EngineFailure{error.nativeErrorCode(), error.databaseText() + u' ' + error.driverText()};
    }

    int affected() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }
    /// A failure of any statement spoils the transaction there.
    bool writes() const override { return true; }
    int columns() const override { return m_query.record().count(); }
    QVariant value(int column) const override { return m_query.value(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    bool isNull(int column) const override { return m_query.isNull(column); }

    QByteArrayView utf8(int column) const override
    {
        m_utf8 = m_query.value(column).toString().toUtf8();
        return m_utf8;
    }

private:
    std::optional<EngineFailure> start()
    {
        return (m_isPrepared ? m_query.exec() : m_query.exec(m_sql)) ? std::nullopt : failure();
    }

    /// A null string would be stored as NULL, where our columns hold an empty text.
    static QVariant bindable(const QVariant& value)
    {
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            return u""_s;
        const bool isNullBlob = value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
        return isNullBlob ? QVariant(QByteArray("")) : value;
    }

    QString m_sql;
    QSqlQuery m_query;
    mutable QByteArray m_utf8;
    bool m_isPrepared;
};

} // namespace

bool canBePrepared(const QString& sql)
{
    static constexpr std::array verbs{"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "WITH"_L1};
    return std::ranges::any_of(verbs, [&](QLatin1String verb) { return sql.startsWith(verb); });
}

Prepared sqliteStatement(sqlite3* handle, const QString& sql, std::optional<EngineFailure>& failure)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int done = sqlite3_prepare_v3(
        handle, text.constData(), static_cast<int>(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    auto made = std::make_unique<SqliteStatement>(handle, statement);
    if (done == SQLITE_OK && QByteArrayView(rest).trimmed().isEmpty())
        return made;
    failure = done == SQLITE_OK
        ? EngineFailure{QString::number(SQLITE_MISUSE), u"more than one statement"_s}
        : EngineFailure{QString::number(sqlite3_extended_errcode(handle)), QString::fromUtf8(sqlite3_errmsg(handle))};
    return {};
}

Prepared postgresStatement(const QSqlDatabase& connection, const QString& sql, std::optional<EngineFailure>& failure)
{
    auto made = std::make_unique<PostgresStatement>(connection, sql);
    if (made->prepare())
        return made;
    failure = made->failure();
    return {};
}

} // namespace kartei
