#include "core/base/picture.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace kartei {

QImage pictureOf(const QByteArray& bytes)
{
    constexpr qsizetype kLargest = 5 * 1024 * 1024;
    constexpr int kLongestSide = 4000;
    static constexpr std::array formats{"png", "jpeg", "webp"};
    if (bytes.size() > kLargest)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    for (const char* format : formats) {
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, format);
        reader.setAutoDetectImageFormat(false); // else it asks every plugin there is
        if (reader.canRead()) {
            const QSize size = reader.size();
            const bool fits = size.isValid() && std::max(size.width(), size.height()) <= kLongestSide;
            return fits ? reader.read() : QImage();
        }
        buffer.close();
    }
    return {};
}

} // namespace kartei
