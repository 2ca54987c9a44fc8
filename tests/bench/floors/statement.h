#pragma once

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace kartei::bench {

/// SQLite as it is, without Qt; what fails ends the program.
class Raw {
public:
    explicit Raw(const char* path, int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    {
        check(sqlite3_open_v2(path, &m_handle, flags, nullptr), path);
    }
    ~Raw() { sqlite3_close_v2(m_handle); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;

    sqlite3* handle() const { return m_handle; }
    void run(const char* sql) const { check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), sql); }
    void check(int code, const char* what) const
    {
        if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
            return;
        std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(m_handle));
        std::exit(1);
    }

private:
    sqlite3* m_handle = nullptr;
};

/// A prepared statement with values bound in order: `insert << name << 7; insert.run();`. Texts must live until it ran.
class Statement {
public:
    Statement(const Raw& raw, const char* sql) : m_raw(raw)
    {
        raw.check(sqlite3_prepare_v3(raw.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr), sql);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& operator<<(std::string_view text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
        return *this;
    }
    Statement& operator<<(sqlite3_int64 number)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, number);
        return *this;
    }
    /// True: there is a row.
    bool next()
    {
        const int code = sqlite3_step(m_statement);
        m_raw.check(code, sqlite3_sql(m_statement));
        return code == SQLITE_ROW;
    }
    sqlite3_int64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const
    {
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return {bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    void reset()
    {
        sqlite3_reset(m_statement);
        m_bound = 0;
    }
    void run()
    {
        next();
        reset();
    }

private:
    const Raw& m_raw;
    sqlite3_stmt* m_statement = nullptr;
    int m_bound = 0;
};

} // namespace kartei::bench
