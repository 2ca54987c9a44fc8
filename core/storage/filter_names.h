#pragma once

#include "core/schema/own_fields.h"

#include <memory>
#include <vector>

namespace kartei {

/// Something that a filter can ask about a record of a kind.
struct FilterName {
    enum class Asks { Value, PartValue, Count, Sum };
    QString text; ///< as written in a filter: "city", "count(tickets)"
    Asks asks = Asks::Value;
    const EntityDesc* entity = nullptr; ///< whose field it is; of a count what is counted
    const Field* field = nullptr; ///< null: a count
    const PartList* parts = nullptr; ///< that the field or what is counted is in
    std::shared_ptr<const OwnFields> own; ///< keeps a field of the business's own; null: of the program
};

/// The fields, those of the business's `own`, what is gathered from other records, then those of the parts, then what
/// can be counted and added up.
std::vector<FilterName> filterNames(const EntityDesc& entity, const std::shared_ptr<const OwnFields>& own);

/// A value as written behind an operator: in quotes, where it holds anything else than letters and digits.
QString filterValue(const QString& value);

} // namespace kartei
