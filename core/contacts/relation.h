#pragma once

#include "core/contacts/contact.h"

namespace kartei {

class Database;
class Session;

/// What `contact` is to `other`.
enum class RelationRole {
    EmployeeOf,
    PartnerOf,
    SupplierOf,
    AdviserOf,
    IntroducedBy,
    SubsidiaryOf,
    SpouseOf,
    RelativeOf,
    BuyerFor,
    UserFor,
    PayerFor,
};
inline constexpr Choice kRelationRoles[] = {{"employee_of", QT_TRANSLATE_NOOP("Relation", "works at")},
    {"partner_of", QT_TRANSLATE_NOOP("Relation", "is a partner of")},
    {"supplier_of", QT_TRANSLATE_NOOP("Relation", "supplies")},
    {"adviser_of", QT_TRANSLATE_NOOP("Relation", "advises")},
    {"introduced_by", QT_TRANSLATE_NOOP("Relation", "was introduced by")},
    {"subsidiary_of", QT_TRANSLATE_NOOP("Relation", "belongs to")},
    {"spouse_of", QT_TRANSLATE_NOOP("Relation", "is married to")},
    {"relative_of", QT_TRANSLATE_NOOP("Relation", "is related to")},
    {"buyer_for", QT_TRANSLATE_NOOP("Relation", "buys for")},
    {"user_for", QT_TRANSLATE_NOOP("Relation", "uses what is bought by")},
    {"payer_for", QT_TRANSLATE_NOOP("Relation", "pays for")}};
template <>
inline constexpr std::span<const Choice> choicesOf<RelationRole>{kRelationRoles};

/// Two contacts and what one is to the other. The main employer is `Contact::company`; when that changes, the former
/// one is kept here with its last day.
struct Relation {
    Id<Relation> id;
    QString name; ///< of both contacts, as they were called when it was written
    Id<Contact> contact;
    RelationRole role = RelationRole::EmployeeOf;
    Id<Contact> other;
    QString position; ///< at the other one
    QDate from; ///< invalid: not known
    QDate to; ///< last day; invalid: it lasts
    QString notes;
    Instant created;

    bool operator==(const Relation&) const = default;
};
template <>
const EntityDesc& describe<Relation>();

/// Two contacts are needed, and days in their order; what lasts is not entered twice.
Result<> relationRule(Transaction& tx, const void* before, void* after);

/// Id of one that lasts from `contact` to `other`, the oldest; 0: none.
Result<qint64> lastingBetween(Database& database, Id<Contact> contact, RelationRole role, Id<Contact> other);

/// Who is that to `customer` on `day`: pays for them, uses what they buy. What is said of a person goes before what is
/// said of where they work; of several the one who began last. Not set: nobody.
Result<Id<Contact>> whoIs(Database& database, RelationRole role, const Contact& customer, QDate day);

/// To be called when a person works for another company than before: the former one ends today, the new one begins.
Result<> keepEmployers(Transaction& tx, const Contact& before, const Contact& now);

/// A relation as one of the two sees it.
struct RelationSeen {
    Relation relation;
    Contact other; ///< without parts
    QString role; ///< what the other one is or does, in the window's language: "employs"
};
/// Those that last first, then the newest. Without who works at the main company: that is said there.
Result<std::vector<RelationSeen>> relationsOf(Session& session, const Contact& contact);

} // namespace kartei
