#pragma once

#include "ui/shell/palette_entry.h"
#include "ui/shell/palette_query.h"

#include <vector>

namespace kartei {

/// What the palette knows when it puts its rows together.
struct PaletteSources {
    std::vector<PaletteEntry> commands; ///< in the order they are shown without a text
    std::vector<PaletteEntry> recent; ///< records, newest first
    std::vector<PaletteEntry> records; ///< what the search found, best first
    bool canMakeContacts = false; ///< the search is done, and nobody found may become somebody new
    QString chosenBefore; ///< key of what was chosen for this very text
};

/// Rows in the order they are shown. The same sources and text always give the same rows: what was chosen before, then
/// records as found, then commands by how they match.
std::vector<PaletteEntry> paletteRows(const PaletteQuery& query, const PaletteSources& sources);

} // namespace kartei
