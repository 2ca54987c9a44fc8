#pragma once

#include <QByteArray>

namespace kartei::bench {

/// A quotation with so many lines, drawn by hand on QPdfWriter.
QByteArray paintedQuote(int lines);

} // namespace kartei::bench
