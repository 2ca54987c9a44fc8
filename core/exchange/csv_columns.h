#pragma once

#include "core/exchange/cells.h"
#include "core/exchange/exporter.h"

namespace kartei {

/// A column of a table: a cell, or one of the part that the row is about.
struct CsvColumn {
    CellPath path;
    bool isOfRow = false;

    QString name() const;
};

/// Of all fields, `own` ones too, or those that are chosen; as many of a list as the fullest of the records has parts.
/// Usage: unknown field.
Result<std::vector<CsvColumn>> csvColumns(
    Session& session, const EntityDesc& entity, const OwnFields& own, const ExportOptions& options);

} // namespace kartei
