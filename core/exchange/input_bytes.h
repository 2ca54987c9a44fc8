#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QIODevice;

namespace kartei {

/// Invalid: larger than the 200 MB that an import reads.
Result<> checkInputSize(const QIODevice& input);

/// At most `most` bytes; none: the end. Access: the device failed.
Result<QByteArray> readChunk(QIODevice& input, qint64 most);

/// All of it, within the limit of checkInputSize() also where the size is not known before.
Result<QByteArray> readWhole(QIODevice& input);

} // namespace kartei
