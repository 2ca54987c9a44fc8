#pragma once

#include "core/schema/record.h"

#include <vector>

namespace kartei {

enum class Operation { Insert, Update, Remove };

/// A record to which something happened, its parts included.
struct ChangedRecord {
    const EntityDesc* entity = nullptr;
    qint64 id = 0;
    Operation operation = Operation::Update;
};

/// And what.
struct Change : ChangedRecord {
    RecordDiff diff; ///< Update: the difference; Remove: everything in `before`; Insert: empty, the record says it
};

/// Everything one act changed: what the journal keeps and the views hear about.
struct ChangeSet {
    qint64 journal = 0; ///< key of the journal row
    QString title; ///< "Move deal to Negotiation", in the language of the window it was done in
    std::vector<ChangedRecord> changes; ///< the journal knows the differences
    bool isUnknown = false; ///< another connection wrote: anything may have changed

    bool touches(const EntityDesc& entity) const;
    bool touches(const EntityDesc& entity, qint64 id) const;
};

} // namespace kartei
