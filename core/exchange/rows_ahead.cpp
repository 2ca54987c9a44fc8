#include "core/exchange/rows_ahead.h"

#include <utility>

namespace kartei {

namespace {

constexpr size_t kRowsInPortion = 64;
constexpr size_t kPortionsAhead = 4;

} // namespace

RowsAhead::RowsAhead(Read read) : m_read(std::move(read)), m_thread([this] { work(); }) { }

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWanted = false;
    }
    m_moved.notify_all();
    m_thread.join();
}

void RowsAhead::work()
{
    for (bool isOver = false; !isOver;) {
        Portion portion;
        portion.reserve(kRowsInPortion);
        while (!isOver && portion.size() < kRowsInPortion) {
            portion.push_back(m_read());
            isOver = !portion.back() || !*portion.back();
        }
        if (!put(std::move(portion)))
            return;
    }
}

/// False: nobody wants it.
bool RowsAhead::put(Portion portion)
{
    std::vector<Portion> spent; // deleted behind the lock
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, [this] { return !m_isWanted || m_portions.size() < kPortionsAhead; });
    m_portions.push_back(std::move(portion));
    spent.swap(m_spent);
    const bool isWanted = m_isWanted;
    lock.unlock();
    m_moved.notify_all();
    return isWanted;
}

Result<std::optional<RowRead>>& RowsAhead::next()
{
    if (m_place == m_taken.size()) {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return !m_portions.empty(); });
        m_spent.push_back(std::exchange(m_taken, std::move(m_portions.front())));
        m_portions.pop_front();
        m_place = 0;
        m_moved.notify_all();
    }
    return m_taken[m_place++];
}

} // namespace kartei
