#include "core/base/hash_index.h"

#include <xxhash.h>

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
size_t HashIndex::placeOf(quint64 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t place = static_cast<quint32>(hash) & mask;
    while (m_slots[place].id() != 0 && !m_slots[place].is(hash))
        place = (place + 1) & mask;
    return place;
}

qint64 HashIndex::find(quint64 hash) const
{
    return m_slots.empty() ? 0 : m_slots[placeOf(hash)].id();
}

qint64 HashIndex::add(quint64 hash, qint64 id)
{
    if (static_cast<size_t>(m_count + 1) * 4 > m_slots.size() * 3)
        grow();
    Slot& slot = m_slots[placeOf(hash)];
    if (const qint64 known = slot.id(); known != 0)
        return known;
    slot = {static_cast<quint32>(hash), static_cast<quint16>(hash >> 32), static_cast<quint16>(id >> 32),
        static_cast<quint32>(id)};
    ++m_count;
    return 0;
}

void HashIndex::remove(QStringView text)
{
    if (m_slots.empty())
        return;
    const size_t mask = m_slots.size() - 1;
    size_t hole = placeOf(hashOf(text));
    if (m_slots[hole].id() == 0)
        return;
    m_slots[hole] = {};
    --m_count;
    // those behind it may have been pushed on by it
    for (size_t next = (hole + 1) & mask; m_slots[next].id() != 0; next = (next + 1) & mask) {
        const size_t wanted = m_slots[next].low & mask;
        if (((next - wanted) & mask) >= ((next - hole) & mask)) {
            m_slots[hole] = std::exchange(m_slots[next], {});
            hole = next;
        }
    }
}

void HashIndex::grow()
{
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 64 : 2 * m_slots.size()));
    for (const Slot& slot : old) {
        if (slot.id() != 0)
            m_slots[placeOf(static_cast<quint64>(slot.high) << 32 | slot.low)] = slot;
    }
}

} // namespace kartei
