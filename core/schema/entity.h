#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"

#include <QAnyStringView>

#include <memory>
#include <vector>

namespace kartei {

class Database;
class Transaction;
struct OwnFieldSpec;

/// How the rows of a part list appear in a CSV file of the owner.
enum class CsvShape {
    Columns, ///< numbered columns in the owner's row: `email_1_value`, `email_2_value`
    Rows, ///< one row per part, the owner's cells repeated: lines of a quote
    Own, ///< a column per field that the business defined (own_fields.h): each part is the value of one
};

/// A list of parts inside an owner: `std::vector<ContactEmail> Contact::emails`. Order is kept (column `position`).
struct PartList {
    const char* name; ///< JSON key: "emails"
    const char* singular; ///< CSV prefix: "email"
    const char* label; ///< QT_TRANSLATE_NOOP text in the owner's context
    CsvShape csvShape;
    const EntityDesc& (*desc)();
    qsizetype (*size)(const void* owner);
    const void* (*at)(const void* owner, qsizetype index);
    void* (*edit)(void* owner, qsizetype index);
    void* (*append)(void* owner); ///< a new part with default values
    void (*removeAt)(void* owner, qsizetype index);
    void (*move)(void* owner, qsizetype from, qsizetype to);
};

/// Checks the rules and fills derived fields before a row is written; one per entity, the only gate for every writer:
/// form, import, command line, undo. `before` null: insertion. `after` null: removal. Refusals are Invalid.
using WriteRule = Result<> (*)(Transaction& tx, const void* before, void* after);

/// Reads the fields that the business defined, in their order.
using OwnFieldsOf = Result<std::vector<OwnFieldSpec>> (*)(Database& database);

/// Table and columns of one entity; fields[0] is the key.
struct EntityDesc {
    const char* name; ///< table, and the singular in JSON: "contact"
    const char* plural; ///< KIND on the command line: "contacts"; empty for parts
    const char* context; ///< translation context of all labels
    const char* label; ///< QT_TRANSLATE_NOOP, singular: "Contact"
    std::span<const Field> fields;
    std::span<const PartList> parts = {};
    const char* owner = nullptr; ///< parts only: the column that holds the owner's id
    const char* keyField = nullptr; ///< natural key besides the id: "number", "sku"
    const char* order = nullptr; ///< SQL order of lists when none is asked for
    WriteRule rule = nullptr;
    bool isSetting = false; ///< of the business: where it has users only its owners change it
    OwnFieldsOf ownFields = nullptr; ///< set: it has a list of the shape CsvShape::Own
    /// Known from other records and read with them: columns to look at, to sort and to filter by, never written. A name
    /// that the business gave to a field of its own before means that one.
    std::span<const Field> gathered = {};
    std::shared_ptr<void> (*create)() = nullptr;
    std::shared_ptr<void> (*clone)(const void* row) = nullptr;

    const Field* find(QAnyStringView fieldName) const;
    const Field* findGathered(QAnyStringView fieldName) const;
    const PartList* findParts(QAnyStringView partsName) const;
    /// Where the values of own fields are; null: it can have none.
    const PartList* ownValues() const;
    /// The field with the Title flag; the key when there is none.
    const Field& title() const;
    /// Of parts, the choice that they are told apart by; null: they are only counted.
    const Field* tellsApart() const;
    /// The field of type Currency that the amounts of this row are in; null: amounts are in the owner's.
    const Field* currency() const;
    QString displayLabel() const; ///< `label` in the window's language
    QString displayLabel(const Field& field) const;
    QString displayLabel(const PartList& parts) const;
    QString displayLabel(const Field& field, const Choice& choice) const;
};

/// Every entity that has a life of its own, owners of parts before those that refer to them. Defined in
/// core/registry.cpp.
std::span<const EntityDesc* const> allEntities();
const EntityDesc* findEntity(QAnyStringView name); ///< by table name; parts are not found

template <auto M>
constexpr PartList parts(const char* name, const char* singular, const char* label, CsvShape shape = CsvShape::Columns)
{
    using Owner = typename detail::Member<decltype(M)>::Entity;
    using List = typename detail::Member<decltype(M)>::Type;
    using Part = typename List::value_type;
    return {name, singular, label, shape, &describe<Part>,
        [](const void* owner) { return static_cast<qsizetype>((static_cast<const Owner*>(owner)->*M).size()); },
        [](const void* owner, qsizetype i) -> const void* {
            return &(static_cast<const Owner*>(owner)->*M)[static_cast<size_t>(i)];
        },
        [](void* owner, qsizetype i) -> void* { return &(static_cast<Owner*>(owner)->*M)[static_cast<size_t>(i)]; },
        [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*M).emplace_back(); },
        [](void* owner, qsizetype i) {
            List& list = static_cast<Owner*>(owner)->*M;
            list.erase(list.begin() + i);
        },
        [](void* owner, qsizetype from, qsizetype to) {
            List& list = static_cast<Owner*>(owner)->*M;
            Part moved = std::move(list[static_cast<size_t>(from)]);
            list.erase(list.begin() + from);
            list.insert(list.begin() + to, std::move(moved));
        }};
}

/// Fills the two functions of a description that only the type can write.
template <class E>
constexpr EntityDesc withType(EntityDesc desc)
{
    desc.create = []() -> std::shared_ptr<void> { return std::make_shared<E>(); };
    desc.clone
        = [](const void* row) -> std::shared_ptr<void> { return std::make_shared<E>(*static_cast<const E*>(row)); };
    return desc;
}

/// The description's entry for a member: `fieldOf<&Contact::birthday>()`.
template <auto M>
const Field& fieldOf()
{
    for (const Field& candidate : describe<typename detail::Member<decltype(M)>::Entity>().fields) {
        if (candidate.member == &detail::tag<M>)
            return candidate;
    }
    Q_UNREACHABLE();
}

} // namespace kartei
