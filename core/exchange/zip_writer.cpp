#include "core/exchange/zip_writer.h"

#include <QCoreApplication>

#include <limits>
#include <new>

#include <zlib.h>

namespace kartei {

namespace {

constexpr qsizetype kRoom = 64 << 10;
constexpr int kLevel = 3; ///< half as large again as the best, in a third of the time
constexpr quint64 kMost = std::numeric_limits<quint32>::max();
constexpr quint16 kVersion = 20;
constexpr quint16 kFlags = 0x0808; ///< sizes stand behind each file; names are UTF-8
constexpr quint16 kDeflate = 8;
constexpr quint32 kDosMoment = 0x00210000; ///< 1980-01-01, 00:00

void add16(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8));
}

void add32(QByteArray& bytes, quint64 value)
{
    add16(bytes, static_cast<quint16>(value & 0xffff));
    add16(bytes, static_cast<quint16>((value >> 16) & 0xffff));
}

/// What stands alike before a file and in the list.
void addHead(QByteArray& bytes)
{
    add16(bytes, kVersion);
    add16(bytes, kFlags);
    add16(bytes, kDeflate);
    add32(bytes, kDosMoment);
}

Error tooLarge()
{
    return invalid(QCoreApplication::translate(
        "Exchange", "This is more than a file of 4 GB, so nothing was written. Export it as CSV, or less of it."));
}

} // namespace

ZipWriter::ZipWriter(Sink sink) : m_sink(std::move(sink)), m_stream(std::make_unique<z_stream_s>())
{
    *m_stream = {};
    if (deflateInit2(m_stream.get(), kLevel, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qBadAlloc(); // nothing else can be wrong with these
}

ZipWriter::~ZipWriter()
{
    deflateEnd(m_stream.get());
}

Result<> ZipWriter::put(const QByteArray& bytes)
{
    m_written += static_cast<quint64>(bytes.size());
    return m_written > kMost ? Result<>(tooLarge()) : m_sink(bytes);
}

Result<> ZipWriter::begin(const QByteArray& name)
{
    m_entries.push_back({name, 0, 0, 0, m_written});
    m_entries.back().crc = static_cast<quint32>(crc32(0, nullptr, 0));
    deflateReset(m_stream.get());
    QByteArray head("PK\x03\x04", 4);
    addHead(head);
    for (int i = 0; i < 3; ++i) // crc and sizes come later
        add32(head, 0);
    add16(head, static_cast<quint16>(name.size()));
    add16(head, 0);
    return put(head + name);
}

Result<> ZipWriter::deflated(QByteArrayView bytes, int flush)
{
    z_stream_s& stream = *m_stream;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib does not write there
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        m_room.resize(kRoom);
        stream.next_out = reinterpret_cast<Bytef*>(m_room.data());
        stream.avail_out = static_cast<uInt>(kRoom);
        deflate(&stream, flush);
        m_room.resize(kRoom - static_cast<qsizetype>(stream.avail_out));
        m_entries.back().packed += static_cast<quint64>(m_room.size());
        if (const Result<> taken = m_room.isEmpty() ? Result<>() : put(m_room); !taken)
            return taken;
    } while (stream.avail_out == 0);
    return {};
}

Result<> ZipWriter::write(const QByteArray& bytes)
{
    Entry& entry = m_entries.back();
    entry.size += static_cast<quint64>(bytes.size());
    if (entry.size > kMost)
        return tooLarge();
    entry.crc = static_cast<quint32>(
        crc32(entry.crc, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
    return deflated(bytes, Z_NO_FLUSH);
}

Result<> ZipWriter::end()
{
    if (const Result<> written = deflated({}, Z_FINISH); !written)
        return written;
    const Entry& entry = m_entries.back();
    QByteArray sizes("PK\x07\x08", 4);
    for (const quint64 value : {quint64(entry.crc), entry.packed, entry.size})
        add32(sizes, value);
    return put(sizes);
}

Result<> ZipWriter::finish()
{
    QByteArray list;
    for (const Entry& entry : m_entries) {
        list.append("PK\x01\x02", 4);
        add16(list, kVersion);
        addHead(list);
        for (const quint64 value : {quint64(entry.crc), entry.packed, entry.size})
            add32(list, value);
        add16(list, static_cast<quint16>(entry.name.size()));
        for (int i = 0; i < 4; ++i) // no extra field, comment, other disk or attributes of ours
            add16(list, 0);
        add32(list, 0);
        add32(list, entry.offset);
        list += entry.name;
    }
    QByteArray end("PK\x05\x06", 4);
    add32(end, 0);
    for (int i = 0; i < 2; ++i)
        add16(end, static_cast<quint16>(m_entries.size()));
    add32(end, static_cast<quint64>(list.size()));
    add32(end, m_written);
    add16(end, 0);
    return put(list + end);
}

} // namespace kartei
