#pragma once

#include <QString>

#include <vector>

namespace kartei {

/// Widths of bars and gaps by turns, a bar first, in modules: Code 128, set B (ISO/IEC 15417), with check character and
/// without the quiet zones, which are 10 modules on each side. Of printable ASCII only.
std::vector<int> code128(const QString& text);

} // namespace kartei
