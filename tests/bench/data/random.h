#pragma once

#include <QtGlobal>

#include <span>

namespace kartei::bench {

/// Numbers that depend on seed, stream and row only: row 10,000 is the same in a small file and in a large one.
class Random {
public:
    Random(quint64 seed, quint64 stream, qint64 row) : m_state(mixed(mixed(seed * 1'000'003 + stream) ^ quint64(row)))
    {
    }

    /// 0 … `end` - 1
    int below(int end)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % quint64(end));
    }
    template <class List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(std::size(list))))];
    }

    /// splitmix64, its last step
    static constexpr quint64 mixed(quint64 x)
    {
        x += 0x9E3779B97F4A7C15ULL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
        return x ^ (x >> 31);
    }

private:
    quint64 m_state;
};

} // namespace kartei::bench
