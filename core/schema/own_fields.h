#pragma once

#include "core/base/money.h"
#include "core/schema/entity.h"

#include <memory>

namespace kartei {

/// What a business says of a field that it defined for itself.
struct OwnFieldSpec {
    qint64 id = 0; ///< of the definition
    QString name; ///< as Field::name: ASCII
    QString label;
    FieldType type = FieldType::Text; ///< Text, Measure, Amount, Date, Choice or Bool
    FieldFlags flags = NoFlags;
    QStringList choices;
    Currency currency; ///< of an Amount

    bool operator==(const OwnFieldSpec&) const = default;
};

/// A field that a business defined, as a Field of the entity that has it. Its value is a part of the record, in the
/// list of the shape CsvShape::Own, with the fields `field` (the definition), `value` (machine text) and `number` (the
/// same to compare by; only of numbers, amounts and yes/no). What is not filled in has no part, nor has "no".
class OwnField {
public:
    static constexpr qsizetype longest = 800; ///< UTF-16 units: PostgreSQL indexes no longer texts

    OwnField(const PartList& values, OwnFieldSpec spec);
    OwnField(const OwnField&) = delete;
    OwnField& operator=(const OwnField&) = delete;

    const Field& field() const { return m_field; }
    const PartList& values() const { return m_values; }
    qint64 id() const { return m_spec.id; }
    const QString& label() const { return m_spec.label; }
    const Currency& currency() const { return m_spec.currency; }
    /// Column of the list to compare and sort by: "value" or "number".
    const char* column() const;

    QVariant get(const void* row) const;
    bool set(void* row, const QVariant& stored) const;
    /// Stored form of a machine text; empty: it is none of this field's.
    std::optional<QVariant> storedFrom(const QString& text) const;
    /// What the column `number` says of a machine text; null: nothing.
    QVariant numberOf(const QString& text) const;

private:
    qsizetype placeIn(const void* row) const;
    QString textOf(const QVariant& stored) const;

    const PartList& m_values;
    const Field& m_definition; ///< of the list
    const Field& m_value;
    const Field& m_number;
    OwnFieldSpec m_spec;
    QByteArray m_name;
    std::vector<QByteArray> m_choiceNames;
    std::vector<Choice> m_choices;
    Field m_field;
};

/// The fields that a business defined for one entity, in their order. Does not change: what uses one of them holds it.
class OwnFields {
public:
    OwnFields() = default;
    OwnFields(const PartList& values, std::vector<OwnFieldSpec> specs);
    static const OwnFields& none();

    bool isEmpty() const { return m_all.empty(); }
    const std::vector<const Field*>& fields() const { return m_fields; }
    const Field* find(QAnyStringView name) const;
    const Field* withId(qint64 id) const;
    const std::vector<OwnFieldSpec>& specs() const { return m_specs; }

private:
    std::vector<OwnFieldSpec> m_specs;
    std::vector<std::unique_ptr<OwnField>> m_all;
    std::vector<const Field*> m_fields;
};

/// All fields of a record in the order in which they are shown: those of the program, then the business's own.
std::vector<const Field*> fieldsOf(const EntityDesc& entity, const OwnFields& own);
const Field* findField(const EntityDesc& entity, const OwnFields& own, QAnyStringView name);

/// All that a list of records can show: these, and what is gathered from others.
std::vector<const Field*> shownFields(const EntityDesc& entity, const OwnFields& own);
const Field* findShown(const EntityDesc& entity, const OwnFields& own, QAnyStringView name);

/// What an amount in `field` is in, where those of the record are in `ofRecord`.
const Currency& currencyFor(const Field& field, const Currency& ofRecord);

} // namespace kartei
