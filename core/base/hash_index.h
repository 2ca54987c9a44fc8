#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <vector>

namespace kartei {

/// Ids by texts of which only a hash is kept, 12 bytes a place: lists of a million names fit into memory. Two texts of
/// a million share their 48 bits once in some hundred lists; where that must not be, the reader compares.
class HashIndex {
public:
    static quint64 hashOf(QStringView text);
    /// Another one than of the same text in UTF-16.
    static quint64 hashOf(QByteArrayView utf8);

    /// 0: none.
    qint64 find(quint64 hash) const;
    qint64 find(QStringView text) const { return find(hashOf(text)); }
    /// The id that was there before and stays; 0: `id` was added.
    qint64 add(quint64 hash, qint64 id);
    qint64 add(QStringView text, qint64 id) { return add(hashOf(text), id); }
    void remove(QStringView text);
    qsizetype size() const;

private:
    struct Slot {
        quint32 low = 0; ///< of the hash
        quint16 high = 0;
        quint16 idHigh = 0;
        quint32 idLow = 0;

        qint64 id() const { return static_cast<qint64>(idHigh) << 32 | idLow; }
        bool is(quint64 hash) const
        {
            return low == static_cast<quint32>(hash) && high == static_cast<quint16>(hash >> 32);
        }
    };
    /// A sixteenth of the entries. It grows by itself, so that they are never in memory twice.
    class Shard {
    public:
        qint64 find(quint64 hash) const;
        qint64 add(quint64 hash, qint64 id);
        void remove(quint64 hash);
        size_t count() const { return m_count; }

    private:
        size_t homeOf(quint32 low) const { return static_cast<size_t>(quint64{low} * m_slots.size() >> 32); }
        size_t behind(size_t place) const { return place + 1 < m_slots.size() ? place + 1 : 0; }
        size_t way(size_t from, size_t to) const { return to >= from ? to - from : to + m_slots.size() - from; }
        size_t placeOf(quint64 hash) const;
        void grow();

        std::vector<Slot> m_slots; ///< three quarters full at most; found from the home of the hash on
        size_t m_count = 0;
    };
    static constexpr size_t kShards = 16;
    static size_t shardOf(quint64 hash) { return hash >> 44 & (kShards - 1); }

    std::array<Shard, kShards> m_shards;
};

} // namespace kartei
