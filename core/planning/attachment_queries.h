#pragma once

#include "core/planning/attachment.h"
#include "core/storage/session.h"

namespace kartei {

/// A file as a list shows it.
struct FileRow {
    Attachment file;
    QString place; ///< what it was added to, where that is not the record of the list
};

/// Files of a contact, deal, quote or ticket, newest first: of a contact also those of its deals, quotes and tickets,
/// and of a company's people.
Result<std::vector<FileRow>> filesOf(Session& session, const EntityDesc& entity, qint64 id);

/// `place` for a file to be added to that record.
Attachment placeIn(const EntityDesc& entity, qint64 id);

} // namespace kartei
