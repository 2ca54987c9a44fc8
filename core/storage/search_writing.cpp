#include "core/storage/search_writing.h"

#include "core/storage/bulk_rows.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kAtOnce = 1000; ///< records
constexpr size_t kIndexedAtOnce = 4000; ///< the same, of the index, which makes a piece of its own of each portion
constexpr size_t kStoredAtOnce = 32; ///< rows
constexpr size_t kColumns = 4; ///< of search_text
constexpr int kMergedPages = 4; ///< at each writing: none has to wait for a large merge
constexpr size_t kRecordsOfPage = 2; ///< writing them takes as long as merging it
constexpr size_t kMany = 2000; ///< records that are put in one by one even where there are few others

} // namespace

SearchWriting::SearchWriting(Database& database, SearchChanges& changes, const SearchChanges::Progress& progress)
    : m_database(database), m_changes(changes), m_progress(progress)
{
}

Result<> SearchWriting::advance(size_t count)
{
    m_done += static_cast<qint64>(count);
    if (!m_progress || m_progress(std::min(m_done, m_total), m_total))
        return {};
    return Error{Error::Kind::Cancelled,
        QCoreApplication::translate("Exchange", "The import was stopped. Nothing was written."), {}};
}

Result<> SearchWriting::run(std::vector<Change> changes)
{
    m_total = 2 * static_cast<qint64>(changes.size()); // rows, then the index
    for (size_t first = 0; first < changes.size();) {
        size_t end = first + 1;
        while (end < changes.size() && changes[end].entity == changes[first].entity)
            ++end;
        if (const Result<> done = writeKind(std::span(changes).subspan(first, end - first)); !done)
            return done;
        first = end;
    }
    return changes.size() < kMany ? mergeLittle() : mergeMany(changes.size());
}

Result<> SearchWriting::mergeLittle()
{
    if (!m_changes.m_merges)
        return {};
    const Result<bool> merged = mergePages(m_database, kMergedPages);
    return merged ? Result<>() : Result<>(merged.error());
}

/// Of an index that is mostly new everything: that takes no longer than what was done. Else as much as takes no longer.
Result<> SearchWriting::mergeMany(size_t count)
{
    const auto mayGoOn = [&] { return advance(0); };
    const Result<QVariant> all = m_database.value(u"SELECT count(*) FROM search_text"_s);
    if (!all)
        return all.error();
    return all->toULongLong() <= 2 * count
        ? mergeAll(m_database, mayGoOn)
        : mergeWaiting(m_database, static_cast<qint64>(count / kRecordsOfPage), mayGoOn);
}

Result<> SearchWriting::writeKind(std::span<Change> changes)
{
    m_entity = changes.front().entity;
    const Result<std::optional<RankRange>> known = rankRangeOf(m_database, *m_entity);
    if (!known)
        return known.error();
    const Result<RankRange> range = *known ? Result<RankRange>(**known) : rankRangeFor(m_database, *m_entity);
    if (!range)
        return range.error();
    m_range = *range;
    if (const Result<> out = *known ? takeOut(changes) : placeAll(changes); !out)
        return out;
    const auto others = std::remove_if(
        changes.begin(), changes.end(), [](const Change& change) { return change.act != SearchChanges::Act::Place; });
    const std::span<Change> placed = changes.first(static_cast<size_t>(others - changes.begin()));
    if (placed.empty())
        return {};
    if (!sortKeyOf(*m_entity)) {
        std::ranges::reverse(placed); // so that their ranks go up
        return putIn(placed);
    }
    const Result<bool> isMost = isBetterMadeAnew(placed.size());
    if (!isMost)
        return isMost.error();
    return *isMost ? makeKindAnew(placed) : putInByKey(placed);
}

/// Of a kind that has no rows yet.
Result<> SearchWriting::placeAll(std::span<Change> changes)
{
    for (Change& change : changes) {
        if (change.act == SearchChanges::Act::Text)
            change.act = SearchChanges::Act::Place;
    }
    return advance(0);
}

/// All that is no longer where it was, first: what stays is in order, so that neighbours tell where to put the others.
Result<> SearchWriting::takeOut(std::span<Change> changes)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        if (const Result<> done = takeOut(changes[i]); !done)
            return done;
        if ((i + 1) % kAtOnce == 0 || i + 1 == changes.size()) {
            const Result<> written = m_edits.apply(m_database);
            if (const Result<> going = written ? advance(0) : written; !going)
                return going;
        }
    }
    return {};
}

/// Leaves to be placed what has no row.
Result<> SearchWriting::takeOut(Change& change)
{
    const QString entity = QString::fromLatin1(m_entity->name);
    const auto old = m_database.rows(
        u"SELECT rank, folded FROM search_text WHERE entity = ? AND record = ?"_s, {entity, change.id});
    if (!old)
        return old.error();
    if (old->empty()) {
        if (change.act == SearchChanges::Act::Text)
            change.act = SearchChanges::Act::Place;
        return {};
    }
    const qint64 rank = old->front()[0].toLongLong();
    const QString text = old->front()[1].toString();
    m_edits.remove(rank, text);
    if (change.act == SearchChanges::Act::Text || (change.act == SearchChanges::Act::Place && !sortKeyOf(*m_entity))) {
        change.act = SearchChanges::Act::Text;
        const Result<QString> now = m_changes.textOf(change);
        if (!now)
            return now.error();
        m_edits.add(rank, *now);
        const auto done = m_database.run(u"UPDATE search_text SET folded = ? WHERE rank = ?"_s, {*now, rank});
        return done ? Result<>() : Result<>(done.error());
    }
    const auto gone = m_database.run(u"DELETE FROM search_text WHERE rank = ?"_s, {rank});
    return gone ? Result<>() : Result<>(gone.error());
}

/// Not in the table before storeRest().
Result<> SearchWriting::store(qint64 id, qint64 rank, const QString& text)
{
    m_stored.integer(rank);
    m_stored.word(m_entity->name);
    m_stored.integer(id);
    m_stored.text(text);
    return m_stored.size() < kColumns * kStoredAtOnce ? Result<>() : storeRest();
}

Result<> SearchWriting::storeRest()
{
    thread_local ManyRows rows(u"INSERT INTO search_text (rank, entity, record, folded) VALUES "_s, kColumns);
    const Result<> done = rows.insert(m_database, m_stored, 0, m_stored.size() / kColumns);
    m_stored.truncate(0);
    return done;
}

Result<> SearchWriting::putIn(Changes changes)
{
    for (size_t i = 0; i < changes.size(); ++i) {
        const qint64 rank = rankById(m_range, changes[i].id);
        const Result<QString> text = m_changes.textOf(changes[i]);
        if (const Result<> stored = text ? store(changes[i].id, rank, *text) : Result<>(text.error()); !stored)
            return stored;
        m_edits.add(rank, *text);
        if ((i + 1) % kAtOnce == 0 || i + 1 == changes.size()) {
            Result<> written = storeRest();
            if (written)
                written = m_edits.apply(m_database);
            if (const Result<> going = written ? advance(2 * kAtOnce) : written; !going)
                return going;
        }
    }
    return {};
}

Result<std::vector<qint64>> SearchWriting::sortedByKey(Changes changes)
{
    std::vector<qint64> ids;
    ids.reserve(changes.size());
    for (const Change& change : changes)
        ids.push_back(change.id);
    if (ids.size() == 1)
        return ids;
    const QVariant list = m_database.idList(ids);
    ids.clear();
    const Result<> read = m_database.each(u"SELECT c.\"id\" FROM "_s + quotedName(m_entity->name)
            + u" c WHERE c.\"id\" IN ("_s + m_database.idListSql() + u") ORDER BY "_s + searchOrder(*m_entity),
        {list}, [&](const Row& row) { ids.push_back(row.integer(0)); });
    return read ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(read.error());
}

Result<> SearchWriting::putInByKey(Changes changes)
{
    const Result<std::vector<qint64>> ids = sortedByKey(changes);
    if (!ids)
        return ids.error();
    RankGiver ranks(m_database, m_edits, *m_entity, m_range);
    const auto put = [&](qint64 id, qint64 rank) {
        const Result<QString> text = m_changes.textOf(*std::ranges::lower_bound(changes, id, {}, &Change::id));
        if (!text)
            return Result<>(text.error());
        m_edits.add(rank, *text);
        const Result<> stored = store(id, rank, *text);
        return stored ? storeRest() : stored; // the next one is placed beside it
    };
    for (size_t first = 0; first < ids->size(); first += kAtOnce) {
        const size_t end = std::min(first + kAtOnce, ids->size());
        const auto begin = ids->begin() + static_cast<std::ptrdiff_t>(first);
        Result<> done = ranks.place(std::vector<qint64>(begin, ids->begin() + static_cast<std::ptrdiff_t>(end)), put);
        if (done)
            done = m_edits.apply(m_database);
        if (done)
            done = advance(2 * (end - first));
        if (!done)
            return done;
    }
    return {};
}

Result<bool> SearchWriting::isBetterMadeAnew(size_t count)
{
    if (count < kMany)
        return false;
    const Result<QVariant> others = m_database.value(
        u"SELECT count(*) FROM search_text WHERE rank BETWEEN ? AND ?"_s, {m_range.first, m_range.last});
    if (!others)
        return others.error();
    if (others->toULongLong() <= count)
        return true;
    return wouldBeDense(m_database, m_range, others->toLongLong() + static_cast<qint64>(count));
}

/// All ranks of the kind in one walk over its records, then its index in the order of ranks.
Result<> SearchWriting::makeKindAnew(Changes changes)
{
    const Result<qint64> start = freshStart(m_database, m_range);
    if (!start)
        return start.error();
    Result<> done = inPortions([&](RankRange part) { return unindexRanks(m_database, part); }, false);
    if (done)
        done = rankAll(changes, *start);
    if (done)
        done = inPortions([&](RankRange part) { return indexRanks(m_database, part); }, true);
    return done;
}

Result<> SearchWriting::rankAll(Changes changes, qint64 start)
{
    const QString entity = QString::fromLatin1(m_entity->name);
    qint64 rank = start;
    size_t put = 0;
    Result<> done;
    const Result<> read = m_database.each(
        u"SELECT c.\"id\" FROM "_s + quotedName(m_entity->name) + u" c ORDER BY "_s + searchOrder(*m_entity), {},
        [&](const Row& row) {
            if (!done)
                return;
            const qint64 id = row.integer(0);
            const auto change = std::ranges::lower_bound(changes, id, {}, &Change::id);
            if (change != changes.end() && change->id == id) {
                const Result<QString> text = m_changes.textOf(*change);
                done = text ? store(id, rank, *text) : Result<>(text.error());
                ++put;
            } else {
                const auto moved = m_database.run(
                    u"UPDATE search_text SET rank = ? WHERE entity = ? AND record = ?"_s, {rank, entity, id});
                done = moved ? Result<>() : Result<>(moved.error());
            }
            rank += kRankGap;
            if (done && put >= kAtOnce)
                done = advance(std::exchange(put, 0));
        });
    if (done)
        done = storeRest();
    return done ? read : done;
}

Result<> SearchWriting::inPortions(const std::function<Result<>(RankRange)>& act, bool counts)
{
    for (qint64 first = m_range.first;;) {
        const Result<QVariant> last
            = m_database.value(u"SELECT max(rank) FROM (SELECT rank FROM search_text WHERE rank BETWEEN ? AND ?"
                               " ORDER BY rank LIMIT ?) AS portion"_s,
                {first, m_range.last, static_cast<qint64>(kIndexedAtOnce)});
        if (!last || last->isNull())
            return last ? Result<>() : Result<>(last.error());
        if (const Result<> done = act({first, last->toLongLong()}); !done)
            return done;
        if (const Result<> going = advance(counts ? kIndexedAtOnce : 0); !going)
            return going;
        first = last->toLongLong() + 1;
    }
}

} // namespace kartei
