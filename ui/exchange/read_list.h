#pragma once

#include "core/exchange/import_mapping.h"
#include "ui/exchange/import_source.h"

namespace kartei {

/// How somebody wants a list to be read.
struct ListWishes {
    const EntityDesc* entity = nullptr;
    ReadingOptions usual; ///< nobody chose it
    std::optional<ReadingOptions> chosen; ///< nothing: as last time, else as it is found out
    std::vector<ImportMapping> mappings; ///< kept of lists of this kind
};

struct ReadList {
    ImportPlan found; ///< by itself
    ImportPlan plan;
    std::optional<ImportMapping> used; ///< of last time
    bool isReadByHand = false; ///< encoding, separator or heading were chosen
};

/// Looks at the head of a list, and for its encoding at all of it. For any thread.
Result<ReadList> readList(const ImportSource& source, const ListWishes& wishes);

/// The program that wrote these cards; empty: nobody knows.
QString writerOfCards(const ImportSource& source);

} // namespace kartei
