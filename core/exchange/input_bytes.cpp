#include "core/exchange/input_bytes.h"

#include <QCoreApplication>
#include <QIODevice>

namespace kartei {

namespace {

constexpr qint64 kFileLimit = 1'000'000'000;
constexpr qint64 kWholeLimit = 200'000'000;
constexpr qint64 kChunk = 1024 * 1024;

Result<> withinLimit(qint64 size, qint64 limit)
{
    if (size <= limit)
        return {};
    return invalid(QCoreApplication::translate("Csv", "The file is larger than %1 MB. Split it into parts.")
                       .arg(limit / 1'000'000));
}

} // namespace

Result<> checkInputSize(const QIODevice& input)
{
    return withinLimit(input.size(), kFileLimit);
}

Result<QByteArray> readChunk(QIODevice& input, qint64 most)
{
    QByteArray chunk(most, Qt::Uninitialized);
    const qint64 count = input.read(chunk.data(), most);
    if (count < 0)
        return Error{Error::Kind::Access,
            QCoreApplication::translate("Csv", "The file could not be read: %1.").arg(input.errorString()), {}};
    chunk.truncate(count);
    return chunk;
}

Result<QByteArray> readWhole(QIODevice& input)
{
    if (const Result<> fits = withinLimit(input.size(), kWholeLimit); !fits)
        return fits.error();
    QByteArray whole;
    while (true) {
        const Result<QByteArray> chunk = readChunk(input, kChunk);
        if (!chunk || chunk->isEmpty())
            return chunk ? Result<QByteArray>(whole) : chunk;
        whole += *chunk;
        if (const Result<> fits = withinLimit(whole.size(), kWholeLimit); !fits)
            return fits.error();
    }
}

} // namespace kartei
