#pragma once

#include "core/storage/session.h"

namespace kartei {

/// One value that a change replaced: of a field, of a field of a part, or a whole part.
struct PastValue {
    const Field* field = nullptr; ///< null: the whole part
    const PartList* list = nullptr; ///< null: a field of the record itself
    qint64 part = 0; ///< its id
    QJsonValue before; ///< as RecordDiff keeps it; of a whole part: null where it was not there
};

/// Sets that value again and leaves everything else as it is. An act, undoable. NotFound: the record or the part is not
/// there (any more).
Result<> restoreValue(Session& session, const EntityDesc& entity, qint64 id, const PastValue& value);

} // namespace kartei
