#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <vector>

namespace kartei {

/// Ids by texts of which only a hash is kept, 12 bytes an entry: lists of a million names fit into memory. Two texts of
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
    qsizetype size() const { return m_count; }

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
    size_t placeOf(quint64 hash) const;
    void grow();

    std::vector<Slot> m_slots; ///< a power of two, three quarters full at most; found from the place of the hash on
    qsizetype m_count = 0;
};

} // namespace kartei
