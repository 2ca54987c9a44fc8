#pragma once

#include <QString>

namespace kartei {

/// What the first character of the palette's text asks for.
enum class PaletteScope { Everything, Commands, People, Documents, Arithmetic, Help };

struct PaletteQuery {
    PaletteScope scope = PaletteScope::Everything;
    QString text; ///< without the prefix, trimmed

    static PaletteQuery of(const QString& typed);
};

} // namespace kartei
