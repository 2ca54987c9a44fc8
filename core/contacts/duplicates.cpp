#include "core/contacts/duplicates.h"

#include "core/contacts/contact_likeness.h"
#include "core/storage/session.h"

#include <QCoreApplication>
#include <QSet>

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

} // namespace

Result<std::vector<LikelyDuplicate>> likelyDuplicates(
    Session& session, const std::function<bool(qint64 done, qint64 total)>& progress)
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
            return Error{Error::Kind::Cancelled,
                QCoreApplication::translate("Contact", "The search for duplicates was stopped."), {}};
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

} // namespace kartei
