#pragma once

#include "core/exchange/export_manifest.h"
#include "core/storage/session.h"

namespace kartei {

struct CompleteImport {
    Session::Options session = {};
    /// How much is done of all; false stops the import.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// Makes a new business at `location` of a complete export, with the same ids, numbers, documents and history; whole or
/// not at all. The folder is checked against its manifest first, and what came in against the folder at the end.
/// Refused: the folder is not as it was exported, or from a newer version. Access: the target exists. Cancelled.
Result<ExportManifest> importEverything(
    const QString& folder, const Location& location, const CompleteImport& options = {});

} // namespace kartei
