#pragma once

#include <QByteArray>
#include <QImage>

namespace kartei {

/// A picture out of the data: PNG, JPEG or WebP of at most 5 MB and 4,000 points a side. Null: anything else. Other
/// formats could do more than show something: an SVG reads the files that it names.
QImage pictureOf(const QByteArray& bytes);

} // namespace kartei
