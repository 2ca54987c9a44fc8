#pragma once

#include "core/base/safe_file.h"
#include "core/contacts/contact.h"
#include "core/storage/session.h"

#include <functional>

namespace kartei {

struct DossierExport {
    Overwrite overwrite = Overwrite::Refuse; ///< only another export is ever replaced
    /// Makes the pages that people read, which are dossier.pdf.
    std::function<Result<QByteArray>(Session& session, Id<Contact> contact)> paper;
    /// Records done of all; false stops it.
    std::function<bool(qint64 done, qint64 total)> progress = {};
};

/// Writes all that is known of a contact, as DossierRecords has it, into a new folder: pages to read, the records as in
/// a complete export, so that a new business can be made of them, cards for address books, the files under their names,
/// a manifest with digests and a page that explains it all. Of one moment, whole or not at all. Access: the folder
/// exists, can't be made, or the disk failed. NotFound. Cancelled.
Result<> exportDossier(Session& session, Id<Contact> contact, const QString& folder, const DossierExport& options);

} // namespace kartei
