#pragma once

#include "core/exchange/references.h"
#include "core/schema/record.h"

#include <optional>

namespace kartei {

/// One cell of a record in a table: a field of its own, or of the n-th part of a list.
struct CellPath {
    const Field* field = nullptr;
    const PartList* list = nullptr; ///< null: the record itself
    qsizetype index = 0;

    /// "last_name", "email_1_value".
    QString name() const;
    bool operator==(const CellPath&) const = default;
};

/// The cell of a name: as CellPath::name() writes it; "email" or "email_2" for the value alone; "city" for the first
/// address's; a field that the business defined, or one gathered from other records. Hidden fields have none.
std::optional<CellPath> cellPathOf(const EntityDesc& entity, const OwnFields& own, const QString& name);

/// Makes missing parts. Invalid: the text does not fit, no such reference, or the field is computed.
Result<> setCell(Record& record, const CellPath& path, const QString& text, References& references);

/// What stands in a table for a record that `field` refers to: its number or sku, else its e-mail or name if one finds
/// it again, else "id:42". Of the company somebody works for the name, if it does.
QString referenceText(const Field& field, qint64 id, References& references);

} // namespace kartei
