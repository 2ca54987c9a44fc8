#pragma once

#include "core/storage/database.h"
#include "core/storage/stored_values.h"

#include <array>
#include <deque>

namespace kartei {

struct EntityDesc;
/// Where a part stands.
struct PartPlace {
    qint64 owner = 0;
    qint64 position = 0;
};

/// Writes `rows` of `values` beginning at row `first`, many by one statement. `head` is `INSERT INTO … (…) VALUES `.
class ManyRows {
public:
    ManyRows(QString head, size_t width) : m_head(std::move(head)), m_width(width) { }
    size_t width() const { return m_width; }
    Result<> insert(Database& database, const StoredValues& values, size_t first, size_t rows);

private:
    const QString& sqlFor(size_t power);

    static constexpr size_t kMostPower = 5; ///< 32 rows
    QString m_head;
    size_t m_width;
    std::array<QString, kMostPower + 1> m_sql; ///< of 1, 2, 4 … rows
};

/// Rows of many records that are inserted many at a time, for imports. They have their keys at once and are in the
/// database before any other statement of the connection runs there, so that whoever reads finds them.
class BulkRows {
public:
    explicit BulkRows(Database& database);
    ~BulkRows();
    BulkRows(const BulkRows&) = delete;
    BulkRows& operator=(const BulkRows&) = delete;

    /// Sets the key of `row`. `place`: of a part.
    Result<> add(const EntityDesc& entity, void* row, const std::optional<PartPlace>& place);

    Result<> write();
    /// The failure of a row that was thought to be in: nothing may be kept of its transaction.
    const std::optional<Error>& failure() const { return m_failure; }

    /// What is added from here on is gone after takeBack(), unless it was written meanwhile.
    void mark();
    void takeBack();
    /// Ends what mark() began.
    Result<> settle();

    /// A row with a key of its own was inserted elsewhere.
    void forgetDrawnKeys();

private:
    struct Table;
    Table& tableOf(const EntityDesc& entity);
    Result<qint64> drawKey(Table& table);
    Result<> writeRows(bool onlyMarked);
    bool isEmpty() const;

    Database& m_database;
    std::vector<std::unique_ptr<Table>> m_tables; ///< those that others refer to first
    bool m_isWriting = false;
    std::optional<Error> m_failure;
};

} // namespace kartei
