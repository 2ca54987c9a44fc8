#include "core/contacts/duplicates.h"

#include "core/contacts/contact_likeness.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBetweenLooks = 1000; ///< cards from one call of `progress` to the next

using Pair = std::pair<qint64, qint64>;

Pair pairOf(qint64 one, qint64 other)
{
    return std::minmax(one, other);
}

Result<QSet<Pair>> distinctPairs(Database& database)
{
    QSet<Pair> pairs;
    const Result<> read = database.each(u"SELECT one, other FROM distinct_contacts"_s, {},
        [&](const Row& row) { pairs.insert(pairOf(row.integer(0), row.integer(1))); });
    return read ? Result<QSet<Pair>>(std::move(pairs)) : Result<QSet<Pair>>(read.error());
}

struct Card {
    Id<Contact> id;
    LikenessKeys keys;
};

struct Resident {
    HouseholdKey key;
    qint64 id;
};

Result<std::vector<Resident>> residents(Database& database)
{
    std::vector<Resident> all;
    const Result<> read = eachLikenessCard(database, [&](const Contact& contact, const QString&) {
        for (const HouseholdKey& key : householdKeys(contact))
            all.push_back({key, contact.id.value});
    });
    std::ranges::stable_sort(all, {}, [](const Resident& resident) { return resident.key.home; });
    return read ? Result<std::vector<Resident>>(std::move(all)) : Result<std::vector<Resident>>(read.error());
}

Result<bool> areRelated(Database& database, const Pair& pair)
{
    const Result<QVariant> count = database.value(
        u"SELECT count(*) FROM relation WHERE (contact = ? AND other = ?) OR (contact = ? AND other = ?)"_s,
        {pair.first, pair.second, pair.second, pair.first});
    return count ? Result<bool>(count->toLongLong() > 0) : Result<bool>(count.error());
}

/// Finds pairs, each once; pairs that are known from the beginning are none.
class PairSearch {
public:
    PairSearch(Session& session, QSet<Pair> known) : m_session(session), m_known(std::move(known)) { }

    Result<> lookForCards(const SearchProgress& progress);
    Result<> lookForHouseholds();

    std::vector<LikelyDuplicate> found;

private:
    /// `home`: residents of one last name at one address, those who are there longest first.
    Result<> lookInto(const std::vector<Resident>& home);
    Result<> look(const std::vector<Record>& earlier, const Record& here);
    bool isNew(qint64 one, qint64 other) const { return !m_known.contains(pairOf(one, other)); }
    void add(qint64 contact, qint64 original, LikenessKeys::Kind why)
    {
        m_known.insert(pairOf(contact, original));
        found.push_back({{contact}, {original}, why});
    }

    Session& m_session;
    QSet<Pair> m_known;
};

Result<> PairSearch::lookForCards(const SearchProgress& progress)
{
    std::vector<Card> cards; // names that are alike ask for more, which is not done while rows are read
    const Result<> read = eachLikenessCard(m_session.database(), [&](const Contact& contact, const QString& company) {
        cards.push_back({contact.id, LikenessKeys::of(contact, company)});
    });
    if (!read)
        return read;
    ContactLikeness earlier;
    for (size_t i = 0; i < cards.size(); ++i) {
        const auto done = static_cast<qint64>(i);
        if (progress && done % kBetweenLooks == 0 && !progress(done, static_cast<qint64>(cards.size())))
            return Error{Error::Kind::Cancelled,
                QCoreApplication::translate("Contact", "The search for duplicates was stopped."), {}};
        const Card& card = cards[i];
        const Result<ContactLikeness::Find> like = earlier.find(
            m_session.database(), card.keys, [&] { return m_session.get(card.id); },
            [&](qint64 other) { return isNew(card.id.value, other); });
        if (!like)
            return like.error();
        if (like->id != 0)
            add(card.id.value, like->id, like->why);
        earlier.add(card.keys, card.id.value);
    }
    return {};
}

Result<> PairSearch::lookForHouseholds()
{
    const Result<std::vector<Resident>> all = residents(m_session.database());
    if (!all)
        return all.error();
    for (auto begin = all->begin(); begin != all->end();) {
        const auto end = std::find_if(
            begin, all->end(), [&](const Resident& resident) { return resident.key.home != begin->key.home; });
        const bool areSeveral = std::any_of(
            begin, end, [&](const Resident& resident) { return resident.key.person != begin->key.person; });
        if (areSeveral) {
            if (const Result<> looked = lookInto({begin, end}); !looked)
                return looked;
        }
        begin = end;
    }
    return {};
}

Result<> PairSearch::lookInto(const std::vector<Resident>& home)
{
    std::vector<qint64> ids;
    for (const Resident& resident : home)
        ids.push_back(resident.id);
    const Result<std::vector<Record>> persons = m_session.byIds(describe<Contact>(), ids);
    if (!persons)
        return persons.error();
    std::vector<Record> earlier;
    for (const Record& person : *persons) {
        if (const Result<> looked = earlier.empty() ? Result<>() : look(earlier, person); !looked)
            return looked;
        earlier.push_back(person);
    }
    return {};
}

Result<> PairSearch::look(const std::vector<Record>& earlier, const Record& here)
{
    const auto& person = here.as<Contact>();
    const auto isOne = [&](const Record& other) {
        return person.firstName == other.as<Contact>().firstName || namesDifferBySlip(person, other.as<Contact>());
    };
    const auto one = std::ranges::find_if(earlier, isOne);
    if (one != earlier.end()) {
        if (isNew(person.id.value, one->id()))
            add(person.id.value, one->id(), LikenessKeys::Kind::Neighbour);
        return {};
    }
    const qint64 first = earlier.front().id();
    if (!isNew(person.id.value, first))
        return {};
    const Result<bool> related = areRelated(m_session.database(), pairOf(person.id.value, first));
    if (!related)
        return related.error();
    if (!*related)
        add(person.id.value, first, LikenessKeys::Kind::Household);
    return {};
}

} // namespace

Result<std::vector<LikelyDuplicate>> likelyDuplicates(Session& session, const SearchProgress& progress)
{
    Result<QSet<Pair>> distinct = distinctPairs(session.database());
    if (!distinct)
        return distinct.error();
    PairSearch search(session, std::move(*distinct));
    const Result<> cards = search.lookForCards(progress);
    const Result<> households = cards ? search.lookForHouseholds() : cards;
    if (!households)
        return households.error();
    std::stable_partition(search.found.begin(), search.found.end(),
        [](const LikelyDuplicate& pair) { return pair.why != LikenessKeys::Kind::Household; });
    return std::move(search.found);
}

} // namespace kartei
