#pragma once

#include "core/schema/entity.h"

#include <optional>

namespace kartei {

/// The journal as it stands in the database, for whoever carries it elsewhere; journal.h is for everybody else.
struct ActRow {
    Id<ActRow> id;
    Instant at;
    QString author;
    QString title;
    QString kind;
    bool undoable = true;
    bool undone = false;
    std::optional<qint64> reverts;
    bool inPart = false;
};
template <>
const EntityDesc& describe<ActRow>();

/// One change of an act. `before` and `after` are the JSON texts of a RecordDiff, empty for none.
struct ChangeRow {
    Id<ChangeRow> id;
    qint64 act = 0;
    QString entity;
    qint64 record = 0;
    QString operation;
    QString before;
    QString after;
};
template <>
const EntityDesc& describe<ChangeRow>();

} // namespace kartei
