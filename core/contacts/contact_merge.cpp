#include "core/contacts/contact_merge.h"

#include "core/base/text.h"
#include "core/contacts/distinct_contacts.h"
#include "core/contacts/reach_keys.h"
#include "core/contacts/relation.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Appends to `list` what is not in it yet. What is preferred is said by the first list where that says so.
template <class Part, class KeyOf>
void unite(std::vector<Part>& list, const std::vector<Part>& more, const KeyOf& keyOf)
{
    const std::vector<Part> own = list;
    for (Part part : more) {
        const bool isThere = std::ranges::any_of(list, [&](const Part& known) { return keyOf(known) == keyOf(part); });
        if (isThere)
            continue;
        part.id = {};
        if constexpr (requires { part.preferred; }) {
            if (std::ranges::any_of(own, &Part::preferred))
                part.preferred = false;
        }
        list.push_back(std::move(part));
    }
}

void uniteLists(Contact& becomes, const Contact& other)
{
    unite(becomes.emails, other.emails, [](const ContactEmail& email) { return email.value.trimmed().toLower(); });
    unite(becomes.phones, other.phones, [](const ContactPhone& phone) { return phoneKey(phone.value, phone.e164); });
    unite(becomes.urls, other.urls, [](const ContactUrl& url) { return urlKey(url.value); });
    unite(becomes.addresses, other.addresses, [](const ContactAddress& address) { return addressKey(address); });
    unite(becomes.consents, other.consents, [](const ContactConsent& consent) {
        ContactConsent said = consent;
        said.id = {};
        return said;
    });
    unite(becomes.custom, other.custom, [](const CustomValue& value) { return value.field; });
    for (const QString& tag : other.tags) {
        if (!becomes.tags.contains(tag))
            becomes.tags += tag;
    }
    becomes.roles.add(other.roles);
    becomes.customerType.add(other.customerType);
}

QString joinedNotes(const QString& own, const QString& others)
{
    if (own.contains(others.trimmed()))
        return own;
    return others.contains(own.trimmed()) ? others : QString(own + u"\n\n"_s + others);
}

/// A state of the kept card on the way: with what is given up of the other, so that it stands in the history and can
/// be brought back from there, field by field.
Contact withWhatIsGivenUp(const Contact& kept, const Contact& other, const Contact& becomes, const OwnFields& own)
{
    Contact shown = kept;
    const bool drawsNumber = kept.number.isEmpty() && becomes.number.isEmpty(); // by becoming a customer
    for (const Field* field : fieldsOf(describe<Contact>(), own)) {
        const QVariant given = field->get(&other);
        const bool isGivenUp = isChosenInMerge(*field) && says(other, *field) && given != field->get(&becomes);
        const bool isCompany = field == &fieldOf<&Contact::company>(); // see keepOtherEmployer()
        const bool isLifecycle = field == &fieldOf<&Contact::lifecycle>();
        if (isGivenUp && !isCompany && !(isLifecycle && drawsNumber))
            field->set(&shown, given);
    }
    return shown;
}

/// Of the two cards; they have one column for each.
template <class E>
Result<> removeBetween(Transaction& tx, const QString& oneColumn, Id<Contact> kept, Id<Contact> other)
{
    std::vector<qint64> ids;
    const QString sql
        = u"SELECT id FROM "_s + quotedName(describe<E>().name) + u" WHERE "_s + oneColumn + u" = ? AND other = ?"_s;
    for (const auto& [one, another] : {std::pair(kept, other), std::pair(other, kept)}) {
        const Result<> read = tx.database().each(
            sql, {one.value, another.value}, [&](const Row& row) { ids.push_back(row.integer(0)); });
        if (!read)
            return read;
    }
    for (const qint64 id : ids) {
        if (const Result<> gone = tx.remove(Id<E>{id}); !gone)
            return gone;
    }
    return {};
}

/// What is known of the two being different or related, and that one works for the other, is over.
Result<> loosen(Transaction& tx, Id<Contact> keptId, Id<Contact> otherId)
{
    const Result<Contact> kept = tx.get(keptId);
    const Result<Contact> other = tx.get(otherId);
    if (!kept || !other)
        return kept ? other.error() : kept.error();
    if (kept->company == otherId) {
        Contact loose = *kept;
        loose.company = other->company == keptId ? Id<Contact>() : other->company;
        if (const Result<> done = tx.update(*kept, loose); !done)
            return done;
    }
    const Result<> free = removeBetween<DistinctContacts>(tx, u"one"_s, keptId, otherId);
    return free ? removeBetween<Relation>(tx, u"contact"_s, keptId, otherId) : free;
}

/// Two cards said two companies: somebody works at both, until told otherwise.
Result<> keepOtherEmployer(Transaction& tx, const Contact& becomes, const Contact& other)
{
    const bool isOther = other.company.isSet() && other.company != becomes.id && becomes.company.isSet()
        && other.company != becomes.company;
    if (!isOther)
        return {};
    const Result<qint64> known = lastingBetween(tx.database(), becomes.id, RelationRole::EmployeeOf, other.company);
    if (!known || *known != 0)
        return known ? Result<>() : Result<>(known.error());
    Relation employment;
    employment.contact = becomes.id;
    employment.other = other.company;
    employment.position = other.position;
    return tx.insert(employment);
}

Result<> merge(Transaction& tx, Id<Contact> keptId, Id<Contact> otherId, const std::function<void(Contact&)>& choose)
{
    if (const Result<> loose = loosen(tx, keptId, otherId); !loose)
        return loose;
    const Result<Contact> kept = tx.get(keptId);
    const Result<Contact> other = tx.get(otherId);
    if (!kept || !other)
        return kept ? other.error() : kept.error();
    if (const Result<> mergeable = checkMergeable(*kept, *other); !mergeable)
        return mergeable;
    Contact becomes = mergedContact(*kept, *other);
    if (choose)
        choose(becomes);
    becomes.id = keptId;
    if (becomes.company == otherId || becomes.company == keptId)
        becomes.company = {};
    if (const Result<> moved = tx.redirect(describe<Contact>(), otherId.value, keptId.value); !moved)
        return moved;
    // before the kept one takes over its number
    if (const Result<> gone = tx.remove(otherId); !gone)
        return gone;
    const Result<std::shared_ptr<const OwnFields>> own = tx.database().ownFields(describe<Contact>());
    if (!own)
        return own.error();
    const Contact shown = withWhatIsGivenUp(*kept, *other, becomes, **own);
    Record onTheWay = Record::of(shown);
    if (const Result<> done = tx.update(Record::of(*kept), onTheWay); !done)
        return done;
    const Result<> done = tx.update(onTheWay.as<Contact>(), becomes);
    return done ? keepOtherEmployer(tx, becomes, *other) : done;
}

} // namespace

Result<> checkMergeable(const Contact& kept, const Contact& other)
{
    if (kept.id == other.id)
        return invalid(QCoreApplication::translate("Contact", "This is one and the same card. Choose another one."));
    if (kept.kind == other.kind)
        return {};
    const Contact& person = kept.kind == ContactKind::Person ? kept : other;
    const Contact& company = kept.kind == ContactKind::Person ? other : kept;
    return invalid(QCoreApplication::translate(
        "Contact", "%1 is a person and %2 a company: they can't become one card. Change the kind of one of them first.")
                       .arg(isolated(person.name), isolated(company.name)));
}

bool isChosenInMerge(const Field& field)
{
    const auto is = [&](const Field& other) { return field.member == other.member; };
    return field.type != FieldType::Key && field.type != FieldType::Labels && !field.is(Derived)
        && !is(fieldOf<&Contact::kind>()) && !is(fieldOf<&Contact::notes>()) && !is(fieldOf<&Contact::created>());
}

bool says(const Contact& contact, const Field& field)
{
    static const Contact blank;
    const QVariant value = field.get(&contact);
    return value != field.get(&blank) && !(field.type == FieldType::Text && value.toString().trimmed().isEmpty());
}

Contact mergedContact(const Contact& kept, const Contact& other)
{
    Contact becomes = kept;
    for (const Field& field : describe<Contact>().fields) {
        if (isChosenInMerge(field) && !says(kept, field) && says(other, field))
            field.set(&becomes, field.get(&other));
    }
    if (becomes.company == kept.id || becomes.company == other.id)
        becomes.company = {};
    uniteLists(becomes, other);
    becomes.notes = joinedNotes(kept.notes, other.notes);
    if (other.created.utcMs != 0 && (kept.created.utcMs == 0 || other.created < kept.created))
        becomes.created = other.created;
    return becomes;
}

Result<> mergeContacts(
    Session& session, const Contact& kept, const Contact& other, const std::function<void(Contact&)>& choose)
{
    const QString title
        = QCoreApplication::translate("Contact", "Merge %1 into %2").arg(isolated(other.name), isolated(kept.name));
    return session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        for (const Contact* seen : {&kept, &other}) {
            const Result<Contact> stored = tx.get(seen->id);
            if (!stored)
                return stored.error();
            if (*stored != *seen)
                return Error{Error::Kind::Conflict,
                    QCoreApplication::translate(
                        "Contact", "%1 was changed meanwhile, and nothing was merged. Look at both cards again.")
                        .arg(isolated(stored->name)),
                    {}};
        }
        return merge(tx, kept.id, other.id, choose);
    });
}

Result<> mergeContacts(
    Session& session, Id<Contact> kept, Id<Contact> other, const std::function<void(Contact&)>& choose)
{
    const Result<Contact> one = session.get(kept);
    const Result<Contact> gone = session.get(other);
    if (!one || !gone)
        return one ? gone.error() : one.error();
    return mergeContacts(session, *one, *gone, choose);
}

} // namespace kartei
