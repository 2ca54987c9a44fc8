#pragma once

#include "core/contacts/contact.h"
#include "core/storage/filter.h"
#include "core/storage/session.h"

#include <QHash>

namespace kartei {

enum class ContactFilter { All, People, Companies, Customers, NoNextStep, LosingTouch };

/// Rows of the contacts that the filter lets through; a company's next step may be with one of its people.
/// Losing touch are those whose days without a contact are over by `today`.
SqlCondition contactsWhere(std::optional<ContactKind> kind, ContactFilter filter, QDate today);

/// The same in the language of core/storage/filter.h, to be saved; losing touch, which goes by the days of each card,
/// has no words there.
std::optional<QString> contactsExpression(std::optional<ContactKind> kind, ContactFilter filter);

/// The newest activity of a `contact` that was more than a note, as SQL; null: none. By the index activity_touch.
extern const QLatin1String kLastTouchSql;

/// Rows of `entity` that belong to `contact` or to somebody who works there; `entity` refers to contacts by a column
/// `contact`.
SqlCondition businessOf(const EntityDesc& entity, Id<Contact> contact);

/// In the order of their names, with parts.
Result<std::vector<Contact>> peopleOf(Session& session, Id<Contact> company);

/// What one line about a company says.
struct CompanyFacts {
    QString city;
    int people = 0;
    int openDeals = 0;
};
Result<QHash<qint64, CompanyFacts>> companyFacts(Session& session, const std::vector<qint64>& companies);

} // namespace kartei
