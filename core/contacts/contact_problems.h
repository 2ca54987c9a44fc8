#pragma once

#include "core/contacts/contact.h"

#include <functional>

namespace kartei {

class Session;

/// RFC 5321, without quoted local parts and address literals, which nobody has on their card; names of any language.
bool mayBeEmail(const QString& value);

/// What of a card is likely wrong, though it was saved.
struct ContactProblem {
    QLatin1String field; ///< public name: "emails", "vat_id"
    QString value; ///< as it stands there; empty: it is missing
    QString text; ///< a sentence that says what is wrong, and how it should look
};
/// An address without a country is in `homeCountry`.
std::vector<ContactProblem> problemsOf(const Contact& contact, const QString& homeCountry, QDate today);

/// How much of what one usually wants to know of a contact is there.
struct Completeness {
    int percent = 100;
    QStringList missing; ///< names of fields, as shown
};
Completeness completenessOf(const Contact& contact);

struct FaultyContact {
    Id<Contact> id;
    QString name;
    std::vector<ContactProblem> problems;
};
/// Looks at all contacts, the oldest first, and ends at `limit` found. Cancelled: `progress` says no.
Result<std::vector<FaultyContact>> contactsWithProblems(
    Session& session, size_t limit, const std::function<bool(qint64 done, qint64 total)>& progress = {});

} // namespace kartei
