#pragma once

#include <QString>

#include <functional>

struct sqlite3;

namespace kartei::test {

/// While it lives, it is told of each statement that SQLite begins to run on one file, whoever opened it. Only
/// connections that are opened after the first watch was made are seen.
class StatementWatch {
public:
    enum class Then {
        GoOn,
        Interrupt, ///< the statement fails; inside a transaction that wrote, SQLite takes all of it back
    };
    /// `number` counts from 1.
    using AtStatement = std::function<Then(int number, sqlite3* connection)>;

    StatementWatch(const QString& path, AtStatement atStatement);
    ~StatementWatch();
    StatementWatch(const StatementWatch&) = delete;
    StatementWatch& operator=(const StatementWatch&) = delete;

    int statements() const;
};

} // namespace kartei::test
