#include "core/storage/log_damage.h"

#include <QByteArrayView>
#include <QFile>
#include <QtEndian>

#include <bit>

namespace kartei {

namespace {

constexpr qsizetype kHeaderBytes = 32;
constexpr qsizetype kFrameHeaderBytes = 24;
constexpr quint32 kMagic = 0x377f0682; ///< its lowest bit says whether sums are of big-endian words
constexpr quint32 kFormat = 3007000;
constexpr qsizetype kSaltsAt = 16; ///< in the header; 8 in a frame
constexpr qsizetype kHeaderSumAt = 24;
constexpr qsizetype kFrameSumAt = 16;
constexpr qsizetype kSummedOfFrameHeader = 8;
constexpr qsizetype kOurPage = 4096;

quint32 wordAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

struct Sum {
    quint32 first = 0;
    quint32 second = 0;
    bool operator==(const Sum&) const = default;
};

Sum sumAt(const QByteArray& bytes, qsizetype offset)
{
    return {wordAt(bytes, offset), wordAt(bytes, offset + 4)};
}

Sum summed(Sum sum, QByteArrayView bytes, bool isBigEndian)
{
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        const char* words = bytes.data() + at;
        sum.first += (isBigEndian ? qFromBigEndian<quint32>(words) : qFromLittleEndian<quint32>(words)) + sum.second;
        sum.second
            += (isBigEndian ? qFromBigEndian<quint32>(words + 4) : qFromLittleEndian<quint32>(words + 4)) + sum.first;
    }
    return sum;
}

bool isBigEndian(const QByteArray& header)
{
    return (wordAt(header, 0) & 1) != 0;
}

bool isWholeHeader(const QByteArray& header)
{
    const quint32 page = wordAt(header, 8);
    return (wordAt(header, 0) & ~1U) == kMagic && wordAt(header, 4) == kFormat && page >= 512 && page <= 65536
        && (page & (page - 1)) == 0
        && summed({}, QByteArrayView(header).first(kHeaderSumAt), isBigEndian(header)) == sumAt(header, kHeaderSumAt);
}

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

constexpr Range kActEnd{4, 8}; ///< in a frame: pages of the file after the act, 0 where the act goes on

/// Whether putting back one bit of the bytes in `range` makes `bytes` whole.
template <class IsWhole>
bool isOneBitFromWhole(QByteArray bytes, Range range, const IsWhole& isWhole)
{
    for (qsizetype bit = range.begin * 8; bit < range.end * 8; ++bit) {
        const char mask = static_cast<char>(1 << (bit % 8));
        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ mask);
        if (isWhole(bytes))
            return true;
        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ mask);
    }
    return false;
}

class Frames {
public:
    Frames(QFile& log, const QByteArray& header)
        : m_log(log), m_header(header), m_size(kFrameHeaderBytes + static_cast<qsizetype>(wordAt(header, 8))),
          m_sum(sumAt(header, kHeaderSumAt))
    {
    }

    /// The begin of the first frame that is not as written, and the frame; short at the end of the log.
    QByteArray firstBroken(qint64& offset)
    {
        QByteArray frame;
        for (offset = kHeaderBytes; isWhole(frame = at(offset)); offset += m_size)
            m_sum = sumAt(frame, kFrameSumAt);
        return frame;
    }
    bool isWhole(const QByteArray& frame) const
    {
        return frame.size() == m_size && isOfThisLog(frame)
            && summed(summed(m_sum, QByteArrayView(frame).first(kSummedOfFrameHeader), isBigEndian(m_header)),
                   QByteArrayView(frame).sliced(kFrameHeaderBytes), isBigEndian(m_header))
            == sumAt(frame, kFrameSumAt);
    }
    bool isOfThisLog(const QByteArray& frame) const { return flippedSaltBits(frame) == 0; }
    static bool endsAct(const QByteArray& frame) { return wordAt(frame, 4) != 0; }
    /// Ends of acts of this log from `offset` on, where a bit of the salts may have flipped.
    int actsFrom(qint64 offset)
    {
        int acts = 0;
        for (qint64 next = offset; acts < 2; next += m_size) {
            const QByteArray frame = at(next);
            if (frame.size() != m_size)
                break;
            acts += endsAct(frame) && flippedSaltBits(frame) <= (next == offset ? 1 : 0) ? 1 : 0;
        }
        return acts;
    }

private:
    int flippedSaltBits(const QByteArray& frame) const
    {
        return std::popcount(wordAt(frame, 8) ^ wordAt(m_header, kSaltsAt))
            + std::popcount(wordAt(frame, 12) ^ wordAt(m_header, kSaltsAt + 4));
    }
    QByteArray at(qint64 offset) { return m_log.seek(offset) ? m_log.read(m_size) : QByteArray(); }

    QFile& m_log;
    QByteArray m_header;
    qsizetype m_size;
    Sum m_sum;
};

std::optional<qint64> soundPart(QFile& log)
{
    const QByteArray header = log.seek(0) ? log.read(kHeaderBytes) : QByteArray();
    if (header.size() < kHeaderBytes)
        return {};
    const auto hadActs
        = [&](const QByteArray& once) { return isWholeHeader(once) && Frames(log, once).actsFrom(kHeaderBytes) > 0; };
    if (!isWholeHeader(header))
        return isOneBitFromWhole(header, {0, kHeaderBytes}, hadActs) ? std::optional<qint64>(0) : std::nullopt;
    Frames frames(log, header);
    qint64 offset = 0;
    const QByteArray broken = frames.firstBroken(offset);
    if (broken.size() > kFrameHeaderBytes + kOurPage)
        return {}; // not of a business of ours, and too long to be tried
    const auto wasWhole = [&](const QByteArray& once) { return frames.isWhole(once); };
    const int acts = frames.actsFrom(offset);
    // without an end of an act nothing is lost, unless it is that which does not say so any more
    const Range suspects = acts > 0 ? Range{0, broken.size()} : kActEnd;
    const bool isDamaged = acts > 1 || (!broken.isEmpty() && isOneBitFromWhole(broken, suspects, wasWhole));
    return isDamaged ? std::optional<qint64>(offset) : std::nullopt;
}

} // namespace

std::optional<qint64> soundPartOfDamagedLog(const QString& path)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    const std::optional<qint64> found = soundPart(log);
    // a frame that another program was just writing is whole by now
    return found && soundPart(log) == found ? found : std::nullopt;
}

} // namespace kartei
