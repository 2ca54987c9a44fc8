#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace kartei {

/// Invalid: larger than the 1,000 MB that an import reads row by row.
Result<> checkInputSize(const QIODevice& input);

/// At most `most` bytes; none: the end. Access: the device failed.
Result<QByteArray> readChunk(QIODevice& input, qint64 most);

/// All of it. Invalid: more than 200 MB, also where the size is not known before.
Result<QByteArray> readWhole(QIODevice& input);

} // namespace kartei
