#include "core/contacts/contact_queries.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCustomers
    = "(contact.lifecycle IN ('converted', 'retained', 'inspiring') OR EXISTS (SELECT 1 FROM deal won"
      " WHERE won.contact = contact.id AND won.status = 'won'))"_L1;
constexpr auto kNoStep
    = "NOT EXISTS (SELECT 1 FROM task step WHERE step.contact = contact.id AND NOT step.done)"
      " AND NOT EXISTS (SELECT 1 FROM contact person JOIN task step ON step.contact = person.id AND NOT step.done"
      " WHERE person.company = contact.id)"_L1;

QString ofKind(ContactKind kind)
{
    return u"contact.kind = '"_s + QLatin1String(kContactKinds[static_cast<size_t>(kind)].name) + u'\'';
}

/// Fills one fact of each company from rows (company, value).
Result<> fill(Session& session, const QString& sql, const std::vector<qint64>& companies,
    const std::function<void(const Row&)>& take)
{
    const Database& database = session.database();
    const QVariantList values(sql.count(u"%1"_s), database.idList(companies));
    return session.database().each(QString(sql).replace(u"%1"_s, database.idListSql()), values, take);
}

} // namespace

SqlCondition staleContacts(QDate today, int months)
{
    const qint64 since = startOf(today.addMonths(-months)).utcMs;
    return {u"contact.updated < ? AND (contact.confirmed IS NULL OR contact.confirmed < ?)"_s, {since, since}};
}

SqlCondition contactsWhere(std::optional<ContactKind> kind, ContactFilter filter, QDate today)
{
    QStringList parts;
    QVariantList values;
    if (kind)
        parts += ofKind(*kind);
    switch (filter) {
    case ContactFilter::All:
        break;
    case ContactFilter::People:
        parts += ofKind(ContactKind::Person);
        break;
    case ContactFilter::Companies:
        parts += ofKind(ContactKind::Company);
        break;
    case ContactFilter::Customers:
        parts += kCustomers;
        break;
    case ContactFilter::NoNextStep:
        parts += kNoStep;
        break;
    case ContactFilter::LosingTouch:
        // so, and not by a condition on the row, SQLite begins with the index in any order of the list
        parts += u"contact.id IN (SELECT kept.id FROM contact kept WHERE kept.touch_every IS NOT NULL) AND "_s
            + QString::fromLatin1(kTouchDueSql).arg(u"contact"_s) + u" < ?"_s;
        values += startOf(today.addDays(1)).utcMs; // today is one of the days
        break;
    case ContactFilter::Stale: {
        const SqlCondition stale = staleContacts(today, kStaleAfter);
        parts += stale.where;
        values += stale.values;
        break;
    }
    }
    return {parts.join(u" AND "_s), values};
}

QString contactsExpression(std::optional<ContactKind> kind, ContactFilter filter)
{
    const bool isCompany = kind == ContactKind::Company || filter == ContactFilter::Companies;
    const bool isPerson = kind == ContactKind::Person || filter == ContactFilter::People;
    QStringList parts;
    if (isCompany || isPerson)
        parts += isCompany ? u"kind = company"_s : u"kind = person"_s;
    if (filter == ContactFilter::Customers)
        parts += u"(lifecycle = converted or lifecycle = retained or lifecycle = inspiring or"
                 " count(deals where status = won) > 0)"_s;
    if (filter == ContactFilter::NoNextStep)
        parts += u"count(tasks where not done) = 0 and count(contacts where count(tasks where not done) > 0) = 0"_s;
    if (filter == ContactFilter::LosingTouch)
        parts += u"touch_due <= today"_s;
    if (filter == ContactFilter::Stale)
        parts += u"updated < today - %1 months and not confirmed >= today - %1 months"_s.arg(kStaleAfter);
    return parts.join(u" and "_s);
}

SqlCondition businessOf(const EntityDesc& entity, Id<Contact> contact)
{
    const QString column = QLatin1String(entity.name) + u".contact"_s;
    return {column + u" IN (SELECT one.id FROM contact one WHERE one.id = ? OR one.company = ?)"_s,
        {contact.value, contact.value}};
}

Result<std::vector<Contact>> peopleOf(Session& session, Id<Contact> company)
{
    return session.list<Contact>(u"WHERE company = ? ORDER BY sort_key, id"_s, {company.value}, Parts::Load);
}

Result<QHash<qint64, Contact>> contactsById(Session& session, const std::vector<qint64>& ids, Parts parts)
{
    const Result<std::vector<Record>> contacts = session.byIds(describe<Contact>(), ids, parts);
    if (!contacts)
        return contacts.error();
    QHash<qint64, Contact> byId;
    for (const Record& contact : *contacts)
        byId.insert(contact.id(), contact.as<Contact>());
    return byId;
}

Result<QHash<qint64, CompanyFacts>> companyFacts(Session& session, const std::vector<qint64>& companies)
{
    QHash<qint64, CompanyFacts> facts;
    Result<> done = fill(session, u"SELECT company, COUNT(*) FROM contact WHERE company IN (%1) GROUP BY company"_s,
        companies, [&](const Row& row) { facts[row.integer(0)].people = static_cast<int>(row.integer(1)); });
    if (done)
        done = fill(session,
            u"SELECT contact, city FROM contact_address WHERE contact IN (%1) ORDER BY contact, position DESC"_s,
            companies, [&](const Row& row) { facts[row.integer(0)].city = row.text(1); });
    if (done)
        done = fill(session,
            // CROSS JOIN keeps SQLite from beginning with all open deals
            u"SELECT COALESCE(who.company, who.id), COUNT(*) FROM contact who CROSS JOIN deal"
            " WHERE deal.contact = who.id AND deal.status = 'open'"
            " AND (who.company IN (%1) OR who.company IS NULL AND who.id IN (%1))"
            " GROUP BY COALESCE(who.company, who.id)"_s,
            companies, [&](const Row& row) { facts[row.integer(0)].openDeals = static_cast<int>(row.integer(1)); });
    if (!done)
        return done.error();
    return facts;
}

} // namespace kartei
