#pragma once

#include "core/exchange/importer.h"
#include "ui/exchange/read_list.h"

namespace kartei {

/// One import or its check, for the thread beside the window.
struct ImportWork {
    ImportSource source;
    ImportPlan plan;
    ImportPlan found; ///< what the list is by itself
    std::optional<ImportMapping> mapping; ///< to be kept for the next such list; nothing: that is read by itself
    ImportOptions options;
};

/// After a backup and with the mapping kept; where one of these fails, that is in the notes of the report.
Result<> doImport(Session& session, const ImportWork& work,
    const std::function<bool(qint64 done, qint64 total)>& progress, ImportReport& report);

} // namespace kartei
