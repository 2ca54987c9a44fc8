#pragma once

#include "core/contacts/field_demand.h"

#include <functional>

namespace kartei {

class Session;

/// RFC 5321, without quoted local parts and address literals, which nobody has on their card; names of any language.
bool mayBeEmail(const QString& value);

/// What of a card is likely wrong, though it was saved.
struct ContactProblem {
    QString field; ///< public name: "emails", "vat_id"
    QString value; ///< as it stands there; empty: it is missing
    QString text; ///< a sentence that says what is wrong, and how it should look
};
/// What every card is looked at with.
struct CardRules {
    QString homeCountry; ///< of an address that names none
    QDate today;
    FieldDemands demands;

    static Result<CardRules> read(Session& session);
};
std::vector<ContactProblem> problemsOf(const Contact& contact, const CardRules& rules);

/// How much of what is wanted of a contact is there.
struct Completeness {
    int wanted = 0; ///< fields
    std::vector<DemandedField> missing; ///< of these; valid as long as the rules

    int percent() const;
};
Completeness completenessOf(const Contact& contact, const CardRules& rules);

struct FaultyContact {
    Id<Contact> id;
    QString name;
    std::vector<ContactProblem> problems;
};
/// Looks at all contacts, the oldest first, and ends at `limit` found. Cancelled: `progress` says no.
Result<std::vector<FaultyContact>> contactsWithProblems(
    Session& session, size_t limit, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
