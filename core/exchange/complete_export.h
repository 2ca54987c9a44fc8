#pragma once

#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/session.h"

#include <vector>

namespace kartei {

struct CompleteExport {
    Overwrite overwrite = Overwrite::Refuse; ///< only another complete export is ever replaced
    CsvGuard guard = CsvGuard::Formulas;
    /// Steps done of all; false stops the export.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// Writes everything of a business into a new folder, in open formats: a CSV and a JSON file for each kind, the
/// history, the files that records hold, a manifest with counts and digests, and a page that explains it all. Of one
/// moment, whole or not at all. Access: the folder exists, can't be made, or the disk failed. Cancelled.
Result<> exportEverything(Session& session, const QString& folder, const CompleteExport& options);

/// What a complete export holds: all entities but users in their order, then the journal.
std::vector<const EntityDesc*> exportedTables();
/// "contacts": of its files and in the manifest.
QString exportName(const EntityDesc& table);

/// "Berger 2026-11-29" in the folder `parent`, without what file names can't hold, with a number behind it while there
/// is one.
QString freeExportPath(const QString& parent, const QString& business, QDate day);

} // namespace kartei
