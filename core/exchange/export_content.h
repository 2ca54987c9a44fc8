#pragma once

#include "core/base/safe_folder.h"
#include "core/exchange/complete_export.h"
#include "core/exchange/export_manifest.h"

namespace kartei {

/// Writes everything of a business into `folder`, but for the manifest, which it gives. Invalid: more files than a
/// manifest can hold. Cancelled.
Result<ExportManifest> writeEverything(Session& session, FolderDraft& folder, const CompleteExport& options);

} // namespace kartei
