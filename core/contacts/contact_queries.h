#pragma once

#include "core/contacts/contact.h"
#include "core/storage/filter.h"
#include "core/storage/session.h"

#include <QHash>

namespace kartei {

enum class ContactFilter { All, People, Companies, Customers, NoNextStep, LosingTouch, Stale };

inline constexpr int kStaleAfter = 12; ///< months

/// Cards that nobody confirmed or changed for so many months.
SqlCondition staleContacts(QDate today, int months);

/// Rows of the contacts that the filter lets through; a company's next step may be with one of its people.
/// Losing touch are those whose days without a contact are over by `today`; stale are cards that nobody looked at for
/// `kStaleAfter`.
SqlCondition contactsWhere(std::optional<ContactKind> kind, ContactFilter filter, QDate today);

/// The same in the language of core/storage/filter.h, to be saved.
QString contactsExpression(std::optional<ContactKind> kind, ContactFilter filter);

// Of the contact in %1, for EntityDesc::gathered. What was a contact, and not a note, is in the index activity_touch.
inline constexpr char kLastContactSql[]
    = "(SELECT max(touch.at) FROM activity touch WHERE touch.contact = %1.id AND touch.kind <> 'note')";
inline constexpr char kTouchDueSql[]
    = "coalesce((SELECT max(touch.at) FROM activity touch WHERE touch.contact = %1.id AND touch.kind <> 'note'),"
      " %1.created) + %1.touch_every * 86400000";
/// As nextStepsWithPeople() of planning/next_steps.h. `NOT done`, else SQLite reads all that is open by another index.
inline constexpr char kNextStepSql[]
    = "coalesce((SELECT step.subject FROM task step WHERE NOT step.done AND step.contact IN (SELECT %1.id UNION ALL"
      " SELECT person.id FROM contact person WHERE person.company = %1.id)"
      " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1), '')";
inline constexpr char kNextStepDueSql[]
    = "(SELECT step.due FROM task step WHERE NOT step.done AND step.contact IN (SELECT %1.id UNION ALL"
      " SELECT person.id FROM contact person WHERE person.company = %1.id)"
      " ORDER BY step.due NULLS LAST, step.time, step.id LIMIT 1)";

/// Rows of `entity` that belong to `contact` or to somebody who works there; `entity` refers to contacts by a column
/// `contact`.
SqlCondition businessOf(const EntityDesc& entity, Id<Contact> contact);

/// In the order of their names, with parts.
Result<std::vector<Contact>> peopleOf(Session& session, Id<Contact> company);

/// Without those that are gone.
Result<QHash<qint64, Contact>> contactsById(Session& session, const std::vector<qint64>& ids, Parts parts);

/// What one line about a company says.
struct CompanyFacts {
    QString city;
    int people = 0;
    int openDeals = 0;
};
Result<QHash<qint64, CompanyFacts>> companyFacts(Session& session, const std::vector<qint64>& companies);

} // namespace kartei
