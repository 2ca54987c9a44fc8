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

Error stopped()
{
    return {
        Error::Kind::Cancelled, QCoreApplication::translate("Contact", "The search for duplicates was stopped."), {}};
}

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

} // namespace

Result<std::vector<LikelyDuplicate>> likelyDuplicates(Session& session, const SearchProgress& progress)
{
    const Result<QSet<Pair>> distinct = distinctPairs(session.database());
    if (!distinct)
        return distinct.error();
    std::vector<Card> cards; // names that are alike ask for more, which is not done while rows are read
    const Result<> read = eachLikenessCard(session.database(), [&](const Contact& contact, const QString& company) {
        cards.push_back({contact.id, LikenessKeys::of(contact, company)});
    });
    if (!read)
        return read.error();
    ContactLikeness earlier;
    std::vector<LikelyDuplicate> found;
    for (size_t i = 0; i < cards.size(); ++i) {
        const auto done = static_cast<qint64>(i);
        if (progress && done % kBetweenLooks == 0 && !progress(done, static_cast<qint64>(cards.size())))
            return stopped();
        const Card& card = cards[i];
        const auto mayBe = [&](qint64 other) { return !distinct->contains(pairOf(card.id.value, other)); };
        const Result<ContactLikeness::Find> like = earlier.find(
            session.database(), card.keys, [&] { return session.get(card.id); }, mayBe);
        if (!like)
            return like.error();
        if (like->id != 0)
            found.push_back({card.id, {like->id}, like->why});
        earlier.add(card.keys, card.id.value);
    }
    return found;
}

Result<std::vector<LikelyDuplicate>> likelyHouseholds(Session& session, const SearchProgress& progress)
{
    const Result<QSet<Pair>> distinct = distinctPairs(session.database());
    const Result<std::vector<Resident>> all = residents(session.database());
    if (!distinct || !all)
        return distinct ? all.error() : distinct.error();
    std::vector<LikelyDuplicate> found;
    QSet<Pair> known = *distinct;
    auto first = all->begin(); // who is there longest
    for (auto here = all->begin(); here != all->end(); ++here) {
        const qint64 done = here - all->begin();
        if (progress && done % kBetweenLooks == 0 && !progress(done, std::ssize(*all)))
            return stopped();
        if (here->key.home != first->key.home)
            first = here;
        const Pair pair = pairOf(first->id, here->id);
        if (here->key.person == first->key.person || known.contains(pair))
            continue;
        known.insert(pair);
        const Result<bool> related = areRelated(session.database(), pair);
        if (!related)
            return related.error();
        if (!*related)
            found.push_back({{here->id}, {first->id}, LikenessKeys::Kind::Household});
    }
    return found;
}

} // namespace kartei
