#pragma once

#include "core/exchange/csv_writer.h"

#include <memory>
#include <vector>

struct z_stream_s;

namespace kartei {

/// A ZIP archive written from front to back, its files deflated one after the other: of any size, in little memory. All
/// are dated 1980, so that the same content gives the same bytes. Invalid: above 4 GiB.
class ZipWriter {
public:
    explicit ZipWriter(Sink sink);
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    Result<> begin(const QByteArray& name);
    Result<> write(const QByteArray& bytes);
    Result<> end();
    /// The list of the files, which ends the archive.
    Result<> finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint64 packed = 0; ///< bytes
        quint64 size = 0;
        quint64 offset = 0;
    };

    Result<> put(const QByteArray& bytes);
    Result<> deflated(QByteArrayView bytes, int flush);

    Sink m_sink;
    std::unique_ptr<z_stream_s> m_stream;
    std::vector<Entry> m_entries;
    QByteArray m_room;
    quint64 m_written = 0;
};

} // namespace kartei
