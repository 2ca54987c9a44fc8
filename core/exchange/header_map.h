#pragma once

#include "core/schema/own_fields.h"

#include <QHash>

#include <optional>
#include <vector>

namespace kartei {

/// Where the cells of a column go.
struct ColumnTarget {
    const Field* field = nullptr; ///< null with a list: the place of the part in it
    const PartList* list = nullptr; ///< null: a field of the record itself
    QString
        slot; ///< which part of the list: "1", "2", or a label such as "mobile", "home2"; empty: the part of the row

    bool operator==(const ColumnTarget&) const = default;
};

/// Public name of a target, as `--map` and our own headers write it: "first_name", "email_1_value",
/// "phone_mobile_value".
QString nameOf(const ColumnTarget& target);
/// As shown to people who map columns: "First name", "Phone (Mobile): Label".
QString labelOf(const EntityDesc& entity, const ColumnTarget& target);

/// Finds the field of a header: our names, those of the business, their labels, and what other programs and people call
/// it in English, German, Czech and Hebrew. Capitals, blanks and signs do not matter.
class HeaderMap {
public:
    /// Keeps both.
    explicit HeaderMap(const EntityDesc& entity, const OwnFields& own = OwnFields::none());
    std::optional<ColumnTarget> find(const QString& header) const;

private:
    const EntityDesc& m_entity;
    const OwnFields& m_own;
    QHash<QString, ColumnTarget> m_targets;
};

/// What a person can choose from when mapping by hand: every field, of lists the usual slots.
std::vector<ColumnTarget> possibleTargets(const EntityDesc& entity, const OwnFields& own);

/// Letters and digits of a header, folded.
QString normalisedHeader(const QString& header);

} // namespace kartei
