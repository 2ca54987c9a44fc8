#pragma once

#include "core/schema/own_fields.h"

namespace kartei {

enum class CustomKind { Text, Number, Money, Date, Choice, YesNo, Link };
inline constexpr Choice kCustomKinds[] = {{"text", QT_TRANSLATE_NOOP("CustomField", "Text")},
    {"number", QT_TRANSLATE_NOOP("CustomField", "Number")}, {"money", QT_TRANSLATE_NOOP("CustomField", "Money")},
    {"date", QT_TRANSLATE_NOOP("CustomField", "Date")}, {"choice", QT_TRANSLATE_NOOP("CustomField", "Choice")},
    {"yes_no", QT_TRANSLATE_NOOP("CustomField", "Yes or no")}, {"link", QT_TRANSLATE_NOOP("CustomField", "Link")}};
template <>
inline constexpr std::span<const Choice> choicesOf<CustomKind>{kCustomKinds};

/// A field of contacts that the business defined for itself. The mechanism: core/schema/own_fields.h.
struct CustomField {
    Id<CustomField> id;
    QString label;
    QString name; ///< public; made from the first label, and stays
    CustomKind kind = CustomKind::Text;
    QStringList choices;
    Currency currency; ///< of money
    qint64 position = 0; ///< from 1; 0: last

    bool operator==(const CustomField&) const = default;
};
template <>
const EntityDesc& describe<CustomField>();

/// What a contact says in one of those fields.
struct CustomValue {
    Id<CustomValue> id;
    Id<CustomField> field;
    QString value; ///< machine text
    std::optional<qint64> number; ///< to compare by

    bool operator==(const CustomValue&) const = default;
};
template <>
const EntityDesc& describe<CustomValue>();

/// A field needs a label that no other has, and choices where it is one. Fills name, currency and place. What fits the
/// values that are there may not change: kind and currency.
Result<> customFieldRule(Transaction& tx, const void* before, void* after);

/// As EntityDesc::ownFields of contacts.
Result<std::vector<OwnFieldSpec>> customFieldSpecs(Database& database);

/// How many contacts say something in it.
Result<qint64> valuesOf(Database& database, Id<CustomField> field);

} // namespace kartei
