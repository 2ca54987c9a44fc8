#include "core/exchange/dossier_records.h"

#include "core/business/business.h"
#include "core/contacts/custom_field.h"
#include "core/contacts/relation.h"
#include "core/exchange/record_line.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "core/sales/product.h"
#include "core/sales/quote.h"
#include "core/service/ticket.h"
#include "core/storage/referring.h"

#include <algorithm>
#include <array>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 500;

/// What belongs to the contact, deal, quote or ticket that it refers to.
std::array<const EntityDesc*, 9> belongings()
{
    return {&describe<Relation>(), &describe<Deal>(), &describe<Quote>(), &describe<QuotePrint>(), &describe<Ticket>(),
        &describe<Asset>(), &describe<Activity>(), &describe<Task>(), &describe<Attachment>()};
}

bool mayReferTo(const EntityDesc& other, const EntityDesc& owner)
{
    const auto has = [&](const EntityDesc& desc) {
        return std::ranges::any_of(desc.fields, [&](const Field& field) { return refersTo(field, owner); });
    };
    return has(other) || std::ranges::any_of(other.parts, [&](const PartList& list) { return has(list.desc()); });
}

bool refersToAny(const EntityDesc& desc)
{
    return std::ranges::any_of(desc.fields, [](const Field& field) { return field.target != nullptr; })
        || std::ranges::any_of(desc.parts, [](const PartList& list) { return refersToAny(list.desc()); });
}

/// What the rows of `desc` refer to, `use` is told which record.
void eachReference(
    const EntityDesc& desc, const void* row, const std::function<void(const EntityDesc& target, qint64 id)>& use)
{
    for (const Field& field : desc.fields) {
        if (const qint64 id = field.target ? field.get(row).toLongLong() : 0; id > 0)
            use(field.target(), id);
    }
    for (const PartList& list : desc.parts) {
        for (qsizetype i = 0; i < list.size(row); ++i)
            eachReference(list.desc(), list.at(row, i), use);
    }
}

/// Belongs to a contact, whom it may tell more of than who refers to it should know.
bool isOfSomebody(const EntityDesc& table)
{
    return &table == &describe<Deal>() || &table == &describe<Quote>() || &table == &describe<Ticket>()
        || &table == &describe<Asset>();
}

Contact nameOf(const Contact& contact)
{
    Contact name;
    name.id = contact.id;
    name.kind = contact.kind;
    name.name = contact.name;
    name.salutation = contact.salutation;
    name.title = contact.title;
    name.firstName = contact.firstName;
    name.lastName = contact.lastName;
    name.suffix = contact.suffix;
    name.companyName = contact.companyName;
    name.legalForm = contact.legalForm;
    name.created = contact.created;
    name.updated = contact.updated;
    name.sortKey = contact.sortKey;
    return name;
}

} // namespace

std::vector<qint64> DossierRecords::added(const EntityDesc& table, const std::vector<qint64>& ids)
{
    std::vector<qint64> fresh;
    for (const qint64 id : ids) {
        if (!m_ids[&table].insert(id).second)
            continue;
        fresh.push_back(id);
        if (refersToAny(table))
            m_unread[&table].insert(id);
    }
    return fresh;
}

Result<> DossierRecords::addCards(Id<Contact> contact)
{
    const Result<Contact> card = m_session->get(contact);
    if (!card)
        return card.error();
    m_cards = {contact.value};
    if (card->kind == ContactKind::Company) {
        const auto people = referring(m_session->database(), describe<Contact>(), describe<Contact>(), contact.value);
        if (!people)
            return people.error();
        m_cards.insert(m_cards.end(), people->begin(), people->end());
    }
    return addBelonging(describe<Contact>(), m_cards);
}

Result<> DossierRecords::addSettings()
{
    for (const EntityDesc* table :
        {&describe<Business>(), &describe<NumberRange>(), &describe<CustomField>(), &describe<Stage>()}) {
        const Result<std::vector<Record>> all = m_session->list(*table, u"ORDER BY \"id\""_s);
        if (!all)
            return all.error();
        for (const Record& record : *all)
            added(*table, {record.id()});
    }
    return {};
}

/// And what belongs to that.
Result<> DossierRecords::addBelonging(const EntityDesc& owner, std::vector<qint64> ids)
{
    ids = added(owner, ids);
    for (const EntityDesc* table : belongings()) {
        if (!mayReferTo(*table, owner))
            continue;
        for (const qint64 id : ids) {
            Result<std::vector<qint64>> found = referring(m_session->database(), *table, owner, id);
            if (!found)
                return found.error();
            std::erase_if(*found, [&](qint64 other) { return !isTheirs(*table, other); });
            if (const Result<> deeper = addBelonging(*table, *std::move(found)); !deeper)
                return deeper;
        }
    }
    return {};
}

Result<> DossierRecords::addReferredTo(const EntityDesc& table, const std::vector<qint64>& ids)
{
    std::map<const EntityDesc*, std::vector<qint64>> targets;
    const Result<std::vector<Record>> records = m_session->byIds(table, ids, Parts::Load);
    if (!records)
        return records.error();
    for (const Record& record : *records) {
        const Record share = shareOf(record);
        eachReference(table, share.row(), [&](const EntityDesc& target, qint64 id) { targets[&target].push_back(id); });
    }
    for (const auto& [target, wanted] : targets) {
        // a quote without the paper that was sent would be a damaged one
        const bool isQuote = target == &describe<Quote>();
        const Result<> more = isQuote ? addBelonging(*target, wanted) : (added(*target, wanted), Result<>());
        if (!more)
            return more;
    }
    return {};
}

Result<> DossierRecords::addReferredTo()
{
    while (!m_unread.empty()) {
        const auto first = m_unread.begin();
        const EntityDesc& table = *first->first;
        const size_t most = holdsFiles(table) ? 1 : kAtOnce;
        const auto end = std::next(first->second.begin(), static_cast<ptrdiff_t>(std::min(most, first->second.size())));
        const std::vector<qint64> ids(first->second.begin(), end);
        first->second.erase(first->second.begin(), end);
        if (first->second.empty())
            m_unread.erase(first);
        if (const Result<> read = addReferredTo(table, ids); !read)
            return read;
    }
    return {};
}

Result<DossierRecords> DossierRecords::of(Session& session, Id<Contact> contact)
{
    DossierRecords records(session);
    Result<> done = records.addCards(contact);
    if (done)
        done = records.addSettings();
    if (done)
        done = records.addReferredTo();
    return done ? Result<DossierRecords>(std::move(records)) : Result<DossierRecords>(done.error());
}

std::vector<qint64> DossierRecords::idsOf(const EntityDesc& table) const
{
    const auto found = m_ids.find(&table);
    return found == m_ids.end() ? std::vector<qint64>() : std::vector(found->second.begin(), found->second.end());
}

qint64 DossierRecords::count() const
{
    qint64 count = 0;
    for (const auto& [table, ids] : m_ids)
        count += std::ssize(ids);
    return count;
}

bool DossierRecords::isNameOnly(const EntityDesc& table, qint64 id) const
{
    return &table == &describe<Contact>() && std::ranges::count(m_cards, id) == 0;
}

Record DossierRecords::shareOf(const Record& record) const
{
    if (isNameOnly(record.desc(), record.id()))
        return Record::of(nameOf(record.as<Contact>()));
    if (&record.desc() == &describe<Product>()) {
        Product product = record.as<Product>();
        product.cost = {};
        return Record::of(product);
    }
    Record share = record;
    for (const Field& field : record.desc().fields) {
        const qint64 id = field.target ? record.value(field).toLongLong() : 0;
        if (id > 0 && isOfSomebody(field.target()) && !isTheirs(field.target(), id))
            share.setValue(field, {});
    }
    return share;
}

/// Of nobody, or of one of the cards: as customer, payer or who gets it.
bool DossierRecords::isTheirs(const Record& record) const
{
    bool isOfNobody = true;
    for (const Field& field : record.desc().fields) {
        const bool isContact = field.target && &field.target() == &describe<Contact>();
        const qint64 id = isContact ? record.value(field).toLongLong() : 0;
        if (id > 0 && std::ranges::count(m_cards, id) > 0)
            return true;
        isOfNobody = isOfNobody && id == 0;
    }
    return isOfNobody;
}

bool DossierRecords::isTheirs(const EntityDesc& table, qint64 id) const
{
    const Result<Record> record = m_session->get(table, id);
    return record && isTheirs(*record);
}

} // namespace kartei
