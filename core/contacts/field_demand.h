#pragma once

#include "core/contacts/contact.h"
#include "core/schema/own_fields.h"

#include <QHash>

#include <array>
#include <memory>

namespace kartei {

class Database;
class Transaction;

/// What a business wants to know of a contact. A hidden field is in no form as long as a card says nothing in it; it is
/// stored, taken in and given out as any other.
enum class Demand { Normal, Hidden, Wanted, Required };
inline constexpr Choice kDemands[] = {{"normal", QT_TRANSLATE_NOOP("FieldDemand", "Normal")},
    {"hidden", QT_TRANSLATE_NOOP("FieldDemand", "Hidden")}, {"wanted", QT_TRANSLATE_NOOP("FieldDemand", "Wanted")},
    {"required", QT_TRANSLATE_NOOP("FieldDemand", "Required")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Demand>{kDemands};

/// What is demanded of a field of all persons or of all companies, where that is not as delivered.
struct FieldDemand {
    Id<FieldDemand> id;
    ContactKind kind = ContactKind::Person;
    QString field; ///< public name of a field or a list ("phones"); empty: it is of `ownField`
    Id<CustomField> ownField;
    Demand demand = Demand::Normal;

    bool operator==(const FieldDemand&) const = default;
};
template <>
const EntityDesc& describe<FieldDemand>();

/// One demand for each field and kind, and one that the field can meet. An own field may be named in `field`.
Result<> fieldDemandRule(Transaction& tx, const void* before, void* after);

/// Something that a card may say and a business may demand: a field, or a list of which one entry does.
struct DemandedField {
    const Field* field = nullptr;
    const PartList* parts = nullptr; ///< instead of a field

    QString name() const; ///< public
    QString label() const; ///< as shown
    bool isSaidBy(const Contact& contact) const;
};

/// Says it anew; nothing is kept of a field that is as delivered.
Result<> setDemand(Transaction& tx, ContactKind kind, const DemandedField& field, Demand demand);

/// What is demanded of the fields of contacts. Holds the business's own ones.
class FieldDemands {
public:
    /// As delivered: ways to reach somebody, how to address them, of companies their VAT ID.
    FieldDemands();
    static Result<FieldDemands> read(Database& database);

    Demand of(ContactKind kind, const DemandedField& field) const;
    /// Those that are wanted or required of this kind.
    const std::vector<DemandedField>& wanted(ContactKind kind) const { return m_wanted[static_cast<size_t>(kind)]; }
    /// Of which something can be demanded, in the order in which they are shown: those that a card of this kind has.
    std::vector<DemandedField> fields(ContactKind kind) const;
    /// Which demands a field can meet: nobody can be without a name, and no is an answer.
    static bool takes(const DemandedField& field, Demand demand);

private:
    void settle();

    std::shared_ptr<const OwnFields> m_own;
    QHash<std::pair<int, QString>, Demand> m_chosen; ///< by kind and name
    std::array<std::vector<DemandedField>, std::size(kContactKinds)> m_wanted; ///< by kind
};

/// Whether cards of the kind have the field: a company has no birthday.
bool hasField(ContactKind kind, const Field& field);

} // namespace kartei
