#pragma once

#include "core/exchange/candidate.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace kartei {

/// A row of a file, and what it says where it could be read before its turn.
struct RowRead {
    CsvRow row;
    qint64 position = 0; ///< bytes of the file that were read for it and those before it
    std::optional<Result<Candidate>> candidate;
};

/// Gives the rows of a file one by one; `read` runs on a thread of its own, some hundred rows ahead. What it read is
/// deleted there as well, all but the last of it: memory that another thread frees is waited for.
class RowsAhead {
public:
    using Read = std::function<Result<std::optional<RowRead>>()>;
    explicit RowsAhead(Read read);
    ~RowsAhead();
    RowsAhead(const RowsAhead&) = delete;
    RowsAhead& operator=(const RowsAhead&) = delete;

    /// Nothing: the end. It stays until the next one is asked for.
    Result<std::optional<RowRead>>& next();

private:
    using Portion = std::vector<Result<std::optional<RowRead>>>;
    void work();
    bool put(Portion portion);

    Read m_read;
    Portion m_taken; ///< by next(), from m_place on
    size_t m_place = 0;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<Portion> m_portions;
    std::vector<Portion> m_spent; ///< deleted by the thread before it reads on
    bool m_isWanted = true;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace kartei
