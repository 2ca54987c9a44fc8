#include "core/base/hash_index.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

namespace kartei {

quint64 HashIndex::hashOf(QStringView text)
{
    return XXH3_64bits(text.utf16(), static_cast<size_t>(text.size()) * sizeof(char16_t));
}

quint64 HashIndex::hashOf(QByteArrayView utf8)
{
    return XXH3_64bits(utf8.data(), static_cast<size_t>(utf8.size()));
}

/// Of the entry, or the free one where it would be.
size_t HashIndex::Shard::placeOf(quint64 hash) const
{
    size_t place = homeOf(static_cast<quint32>(hash));
    while (m_slots[place].id() != 0 && !m_slots[place].is(hash))
        place = behind(place);
    return place;
}

qint64 HashIndex::Shard::find(quint64 hash) const
{
    return m_slots.empty() ? 0 : m_slots[placeOf(hash)].id();
}

qint64 HashIndex::Shard::add(quint64 hash, qint64 id)
{
    if ((m_count + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot& slot = m_slots[placeOf(hash)];
    if (const qint64 known = slot.id(); known != 0)
        return known;
    slot = {static_cast<quint32>(hash), static_cast<quint16>(hash >> 32), static_cast<quint16>(id >> 32),
        static_cast<quint32>(id)};
    ++m_count;
    return 0;
}

void HashIndex::Shard::remove(quint64 hash)
{
    if (find(hash) == 0)
        return;
    size_t hole = placeOf(hash);
    m_slots[hole] = {};
    --m_count;
    // those behind it may have been pushed on by it
    for (size_t next = behind(hole); m_slots[next].id() != 0; next = behind(next)) {
        if (way(homeOf(m_slots[next].low), next) >= way(hole, next)) {
            m_slots[hole] = std::exchange(m_slots[next], {});
            hole = next;
        }
    }
}

/// By half only: twice as many places would be mostly empty for long.
void HashIndex::Shard::grow()
{
    constexpr size_t kFirst = 16;
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(std::max(kFirst, m_slots.size() * 3 / 2)));
    for (const Slot& slot : old) {
        if (slot.id() != 0)
            m_slots[placeOf(static_cast<quint64>(slot.high) << 32 | slot.low)] = slot;
    }
}

qint64 HashIndex::find(quint64 hash) const
{
    return m_shards.at(shardOf(hash)).find(hash);
}

qint64 HashIndex::add(quint64 hash, qint64 id)
{
    return m_shards.at(shardOf(hash)).add(hash, id);
}

void HashIndex::remove(QStringView text)
{
    const quint64 hash = hashOf(text);
    m_shards.at(shardOf(hash)).remove(hash);
}

qsizetype HashIndex::size() const
{
    size_t count = 0;
    for (const Shard& shard : m_shards)
        count += shard.count();
    return static_cast<qsizetype>(count);
}

} // namespace kartei
