#include "core/contacts/relation.h"

#include "core/base/text.h"
#include "core/contacts/contact_queries.h"
#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kRelationFields[] = {
    key<&Relation::id>(),
    field<&Relation::name>("name", QT_TRANSLATE_NOOP("Relation", "Name"), Title | Hidden),
    field<&Relation::contact>("contact", QT_TRANSLATE_NOOP("Relation", "Contact"), Listed | Required),
    field<&Relation::role>("role", QT_TRANSLATE_NOOP("Relation", "Relation"), Listed),
    field<&Relation::other>("other", QT_TRANSLATE_NOOP("Relation", "To whom"), Listed | Required),
    field<&Relation::position>("position", QT_TRANSLATE_NOOP("Relation", "Position"), Listed),
    field<&Relation::from>("from", QT_TRANSLATE_NOOP("Relation", "From"), Listed),
    field<&Relation::to>("to", QT_TRANSLATE_NOOP("Relation", "Until"), Listed),
    field<&Relation::notes>("notes", QT_TRANSLATE_NOOP("Relation", "Notes"), Multiline),
    field<&Relation::created>("created", QT_TRANSLATE_NOOP("Relation", "Created")),
};

template <>
const EntityDesc& describe<Relation>()
{
    static constexpr EntityDesc desc = withType<Relation>({.name = "relation",
        .plural = "relations",
        .context = "Relation",
        .label = QT_TRANSLATE_NOOP("Relation", "Relation"),
        .fields = kRelationFields,
        .order = "id",
        .rule = &relationRule});
    return desc;
}

namespace {

/// The same from the other side, in the order of RelationRole.
constexpr std::array kOtherSide{
    QT_TRANSLATE_NOOP("Relation", "employs"),
    QT_TRANSLATE_NOOP("Relation", "is a partner of"),
    QT_TRANSLATE_NOOP("Relation", "is supplied by"),
    QT_TRANSLATE_NOOP("Relation", "is advised by"),
    QT_TRANSLATE_NOOP("Relation", "introduced"),
    QT_TRANSLATE_NOOP("Relation", "owns"),
    QT_TRANSLATE_NOOP("Relation", "is married to"),
    QT_TRANSLATE_NOOP("Relation", "is related to"),
    QT_TRANSLATE_NOOP("Relation", "has as buyer"),
    QT_TRANSLATE_NOOP("Relation", "buys for the use of"),
    QT_TRANSLATE_NOOP("Relation", "is paid for by"),
};
static_assert(kOtherSide.size() == std::size(kRelationRoles));

bool isMutual(RelationRole role)
{
    return role == RelationRole::PartnerOf || role == RelationRole::SpouseOf || role == RelationRole::RelativeOf;
}

QString roleName(RelationRole role)
{
    return QString::fromLatin1(kRelationRoles[static_cast<size_t>(role)].name);
}

Result<> refuseTwice(Transaction& tx, const Relation& relation)
{
    for (const bool isTurned : {false, true}) {
        if (isTurned && !isMutual(relation.role))
            return {};
        const Result<qint64> same = lastingBetween(tx.database(), isTurned ? relation.other : relation.contact,
            relation.role, isTurned ? relation.contact : relation.other);
        if (!same)
            return same.error();
        if (*same != 0 && *same != relation.id.value)
            return invalid(
                QCoreApplication::translate("Relation", "This relation of %1 is there already. Change that one.")
                    .arg(isolated(relation.name)));
    }
    return {};
}

} // namespace

Result<qint64> lastingBetween(Database& database, Id<Contact> contact, RelationRole role, Id<Contact> other)
{
    const Result<QVariant> found = database.value(
        u"SELECT id FROM relation WHERE contact = ? AND other = ? AND role = ? AND \"to\" IS NULL ORDER BY id LIMIT 1"_s,
        {contact.value, other.value, roleName(role)});
    return found ? Result<qint64>(found->toLongLong()) : Result<qint64>(found.error());
}

Result<Id<Contact>> whoIs(Database& database, RelationRole role, const Contact& customer, QDate day)
{
    struct Found {
        Id<Contact> who;
        bool isOwn = false;
        qint64 since = 0; ///< the moment it was entered where nobody said since when it holds
    } best;
    const QString on = day.toString(Qt::ISODate);
    const Result<> read = database.each(
        u"SELECT contact, other, \"from\", created FROM relation WHERE other IN (?, ?) AND role = ?"
        " AND (\"from\" IS NULL OR \"from\" <= ?) AND (\"to\" IS NULL OR \"to\" >= ?) ORDER BY id"_s,
        {customer.id.value, customer.company.value, roleName(role), on, on}, [&](const Row& row) {
            const QDate from = QDate::fromString(row.text(2), Qt::ISODate);
            const Found found{{row.integer(0)}, row.integer(1) == customer.id.value,
                from.isValid() ? startOf(from).utcMs : row.integer(3)};
            if (found.who != customer.id && std::pair(found.isOwn, found.since) >= std::pair(best.isOwn, best.since))
                best = found;
        });
    return read ? Result<Id<Contact>>(best.who) : Result<Id<Contact>>(read.error());
}

Result<> relationRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& relation = *static_cast<Relation*>(after);
    if (!relation.contact.isSet() || !relation.other.isSet() || relation.contact == relation.other)
        return invalid(QCoreApplication::translate("Relation", "A relation needs two different contacts."));
    const Result<Contact> contact = tx.recall(relation.contact);
    const Result<Contact> other = tx.recall(relation.other);
    if (!contact || !other)
        return contact ? other.error() : contact.error();
    if (!tx.isReverting())
        relation.name = contact->name + u" – "_s + other->name;
    relation.position = relation.position.simplified();
    if (relation.from.isValid() && relation.to.isValid() && relation.to < relation.from)
        return invalid(QCoreApplication::translate("Relation", "The relation of %1 can't end before it begins.")
                           .arg(isolated(relation.name)));
    if (relation.created.utcMs == 0)
        relation.created = tx.now();
    const bool isFree = relation.to.isValid() || tx.isReverting() || tx.isRedirecting();
    return isFree ? Result<>() : refuseTwice(tx, relation);
}

/// What was said nowhere yet is only kept of who goes somewhere else: a company may be left because it is deleted.
static Result<> endEmployment(Transaction& tx, const Contact& person, bool goesOn)
{
    const Result<qint64> lasting = lastingBetween(tx.database(), person.id, RelationRole::EmployeeOf, person.company);
    if (!lasting)
        return lasting.error();
    if (*lasting == 0 && !goesOn)
        return {};
    if (*lasting == 0) {
        Relation former;
        former.contact = person.id;
        former.other = person.company;
        former.position = person.position;
        former.to = tx.today();
        return tx.insert(former);
    }
    const Result<Relation> before = tx.get(Id<Relation>{*lasting});
    if (!before)
        return before.error();
    Relation after = *before;
    after.to = tx.today();
    if (after.position.isEmpty())
        after.position = person.position;
    return tx.update(*before, after);
}

Result<> keepEmployers(Transaction& tx, const Contact& before, const Contact& now)
{
    if (now.kind != ContactKind::Person || before.company == now.company || tx.isReverting() || tx.isRedirecting())
        return {};
    if (before.company.isSet()) {
        if (const Result<> ended = endEmployment(tx, before, now.company.isSet()); !ended)
            return ended;
    }
    if (!before.company.isSet() || !now.company.isSet())
        return {}; // since when somebody works where nothing was said before, nobody knows
    const Result<qint64> lasting = lastingBetween(tx.database(), now.id, RelationRole::EmployeeOf, now.company);
    if (!lasting || *lasting != 0)
        return lasting ? Result<>() : Result<>(lasting.error());
    Relation begun;
    begun.contact = now.id;
    begun.other = now.company;
    begun.from = tx.today();
    return tx.insert(begun);
}

Result<std::vector<RelationSeen>> relationsOf(Session& session, const Contact& contact)
{
    const Result<std::vector<Relation>> relations = session.list<Relation>(
        u"WHERE contact = ? OR other = ? ORDER BY \"to\" IS NOT NULL, \"to\" DESC, \"from\" IS NULL, \"from\" DESC, id"_s,
        {contact.id.value, contact.id.value});
    if (!relations)
        return relations.error();
    const auto otherOf
        = [&](const Relation& relation) { return relation.contact == contact.id ? relation.other : relation.contact; };
    std::vector<qint64> ids;
    for (const Relation& relation : *relations)
        ids.push_back(otherOf(relation).value);
    const Result<QHash<qint64, Contact>> others = contactsById(session, ids, Parts::Leave);
    if (!others)
        return others.error();
    std::vector<RelationSeen> seen;
    for (const Relation& relation : *relations) {
        const bool isOwn = relation.contact == contact.id;
        const auto other = others->constFind(otherOf(relation).value);
        if (other == others->cend()) // deleted meanwhile, elsewhere
            continue;
        const Contact& employee = isOwn ? contact : *other;
        if (relation.role == RelationRole::EmployeeOf && !relation.to.isValid() && employee.company == relation.other)
            continue;
        const auto role = static_cast<size_t>(relation.role);
        seen.push_back({relation, *other,
            QCoreApplication::translate("Relation", isOwn ? kRelationRoles[role].label : kOtherSide[role])});
    }
    return seen;
}

} // namespace kartei
