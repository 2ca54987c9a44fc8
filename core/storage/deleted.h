#pragma once

#include "core/storage/lookups.h"
#include "core/storage/session.h"

#include <functional>

namespace kartei {

/// A record that was deleted and is not back.
struct DeletedRecord {
    const EntityDesc* entity = nullptr;
    qint64 id = 0;
    QString title;
    QString key; ///< number or sku; empty: none
    Instant at;
    QString author;
    qint64 act = 0;
    QString words; ///< of its own and of what went along, folded, to be searched
    std::vector<std::pair<const EntityDesc*, RecordTitle>> along; ///< what can't be without it and went with it
};

/// How long what was deleted is listed.
constexpr int kDeletedListedDays = 30;

/// What can be restored, the newest first. `entity` null: of every kind. Only with all words of `text` in a title or
/// key, what went along counting too. Cancelled: `goesOn`, asked for each removal, said no.
Result<std::vector<DeletedRecord>> listDeleted(Session& session, const EntityDesc* entity, const QString& text,
    int limit, const std::function<bool()>& goesOn = {});

/// All words of `text` are in what listDeleted() gave, and it is of this kind; null: of any.
bool isMatching(const DeletedRecord& record, const EntityDesc* entity, const QString& text);

/// The record with its links: what went along comes back, and references that the deletion cleared are set again where
/// they are still empty. An act, undoable. Conflict: it can't be without something that is deleted too, or its number
/// is used by another. NotFound: was never deleted, or is back.
Result<> restoreDeleted(Session& session, const EntityDesc& entity, qint64 id);

} // namespace kartei
