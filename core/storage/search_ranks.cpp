#include "core/storage/search_ranks.h"

#include "core/storage/record_sql.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLowStart = qint64(1) << 40;
constexpr qint64 kHighStart = qint64(1) << 55;
constexpr qint64 kSmallestWindow = 4;
// Quarters of a rank from one to the next after neighbours moved: well below kRankGap, else all would move.
constexpr qint64 kLeastQuarters = 8;
constexpr qint64 kEnoughQuarters = 12;
constexpr qint64 kDense = 4; ///< ranks from one to the next on average; an import makes them anew before

/// As bytes or text, in the order of SQLite.
QByteArray comparable(const QVariant& key)
{
    return key.typeId() == QMetaType::QByteArray ? key.toByteArray() : key.toString().toUtf8();
}

/// `count` ranks from above `below`, or to below `above`, or spread between both.
std::vector<qint64> spread(std::optional<qint64> below, std::optional<qint64> above, qint64 count)
{
    std::vector<qint64> ranks;
    const qint64 step = below && above ? (*above - *below) / (count + 1) : kRankGap;
    for (qint64 i = 1; i <= count; ++i)
        ranks.push_back(below ? *below + step * i : *above - step * (count + 1 - i));
    return ranks;
}

} // namespace

const Field* sortKeyOf(const EntityDesc& entity)
{
    return entity.find(u"sort_key"_s);
}

QString searchOrder(const EntityDesc& entity)
{
    const Field* key = sortKeyOf(entity);
    return key ? u"c."_s + quotedName(key->name) + u", c.\"id\""_s : u"c.\"id\" DESC"_s;
}

qint64 rankById(RankRange range, qint64 id)
{
    return range.first + kHighStart - id;
}

RankGiver::RankGiver(Database& database, IndexEdits& edits, const EntityDesc& entity, RankRange range)
    : m_database(database), m_edits(edits), m_entity(entity), m_range(range)
{
}

Result<> RankGiver::place(const std::vector<qint64>& sortedIds, const Store& store)
{
    const Result<std::vector<Keyed>> records = keysOf(sortedIds);
    if (!records)
        return records.error();
    for (size_t i = 0; i < records->size();) {
        const Result<Neighbours> neighbours = neighboursOf((*records)[i]);
        if (!neighbours)
            return neighbours.error();
        size_t end = i + 1; // of those that come between the same two
        while (end < records->size() && isBefore((*records)[end], neighbours->aboveKey))
            ++end;
        const Result<std::vector<qint64>> ranks = between(*neighbours, end - i);
        if (!ranks)
            return ranks.error();
        for (const qint64 rank : *ranks) {
            if (const Result<> stored = store((*records)[i++].id, rank); !stored)
                return stored;
        }
    }
    return {};
}

bool RankGiver::isBefore(const Keyed& record, const std::optional<Keyed>& other)
{
    return !other || std::pair(comparable(record.key), record.id) < std::pair(comparable(other->key), other->id);
}

Result<std::vector<RankGiver::Keyed>> RankGiver::keysOf(const std::vector<qint64>& sortedIds)
{
    std::vector<Keyed> records;
    const QString sql = u"SELECT c.\"id\", c."_s + quotedName(sortKeyOf(m_entity)->name) + u" FROM "_s
        + quotedName(m_entity.name) + u" c WHERE c.\"id\" IN ("_s + m_database.idListSql() + u") ORDER BY "_s
        + searchOrder(m_entity);
    const Result<> read = m_database.each(sql, {m_database.idList(sortedIds)}, [&](const Row& row) {
        records.push_back({row.integer(0), row[1]});
    });
    return read ? Result<std::vector<Keyed>>(std::move(records)) : Result<std::vector<Keyed>>(read.error());
}

Result<RankGiver::Neighbours> RankGiver::neighboursOf(const Keyed& record)
{
    const QString key = u"c."_s + quotedName(sortKeyOf(m_entity)->name);
    const QString sql = u"SELECT s.rank, c.\"id\", "_s + key + u" FROM "_s + quotedName(m_entity.name)
        + u" c CROSS JOIN search_text s ON s.entity = ? AND s.record = c.\"id\" WHERE ("_s + key
        + u", c.\"id\") %1 (?, ?) ORDER BY "_s + key + u" %2, c.\"id\" %2 LIMIT 1"_s;
    const QVariantList values{QString::fromLatin1(m_entity.name), record.key, record.id};
    const auto below = m_database.rows(sql.arg(u"<"_s, u"DESC"_s), values);
    const auto above = m_database.rows(sql.arg(u">"_s, u"ASC"_s), values);
    if (!below || !above)
        return below ? above.error() : below.error();
    Neighbours found;
    if (!below->empty())
        found.below = below->front()[0].toLongLong();
    if (!above->empty()) {
        found.above = above->front()[0].toLongLong();
        found.aboveKey = Keyed{above->front()[1].toLongLong(), above->front()[2]};
    }
    return found;
}

Result<std::vector<qint64>> RankGiver::between(const Neighbours& neighbours, size_t count)
{
    const auto wanted = static_cast<qint64>(count);
    if (!neighbours.below && !neighbours.above)
        return spread(m_range.first + kLowStart, {}, wanted);
    if (neighbours.below && neighbours.above && *neighbours.above - *neighbours.below <= wanted)
        return makeRoom(*neighbours.below, *neighbours.above, count);
    return spread(neighbours.below, neighbours.above, wanted);
}

/// Of rows, beginning with `rank`.
Result<std::vector<qint64>> RankGiver::ranksFrom(qint64 rank, bool upwards, qint64 count)
{
    std::vector<qint64> ranks;
    const QString sql = upwards
        ? u"SELECT rank FROM search_text WHERE rank BETWEEN ? AND ? ORDER BY rank LIMIT ?"_s
        : u"SELECT rank FROM search_text WHERE rank BETWEEN ? AND ? ORDER BY rank DESC LIMIT ?"_s;
    const Result<> read = m_database.each(sql, {upwards ? rank : m_range.first, upwards ? m_range.last : rank, count},
        [&](const Row& row) { ranks.push_back(row.integer(0)); });
    return read ? Result<std::vector<qint64>>(std::move(ranks)) : Result<std::vector<qint64>>(read.error());
}

/// The more rows have to be moved, the more room they get, so that it is seldom done for many.
Result<std::vector<qint64>> RankGiver::makeRoom(qint64 below, qint64 above, size_t count)
{
    for (qint64 window = kSmallestWindow, quarters = kLeastQuarters;;
         window *= 2, quarters = std::min(quarters + 1, kEnoughQuarters)) {
        Result<std::vector<qint64>> low = ranksFrom(below, false, window + 1);
        Result<std::vector<qint64>> high = ranksFrom(above, true, window + 1);
        if (!low || !high)
            return low ? high.error() : low.error();
        const auto fixedEnd = [&](std::vector<qint64>& ranks) {
            std::optional<qint64> end;
            if (static_cast<qint64>(ranks.size()) > window) {
                end = ranks.back();
                ranks.pop_back();
            }
            return end;
        };
        const std::optional<qint64> start = fixedEnd(*low);
        const std::optional<qint64> end = fixedEnd(*high);
        const auto moved = static_cast<qint64>(low->size() + count + high->size());
        if (start && end && 4 * (*end - *start) / (moved + 1) < quarters)
            continue;
        std::ranges::reverse(*low);
        const std::optional<qint64> from = start || end ? start : std::optional(low->front() - kRankGap);
        const std::vector<qint64> ranks = spread(from, end, moved);
        const auto first = ranks.begin() + static_cast<std::ptrdiff_t>(low->size());
        const auto last = first + static_cast<std::ptrdiff_t>(count);
        std::vector<qint64> rows = *low;
        rows.insert(rows.end(), high->begin(), high->end());
        std::vector<qint64> targets(ranks.begin(), first);
        targets.insert(targets.end(), last, ranks.end());
        if (const Result<> done = moveTo(rows, targets); !done)
            return done.error();
        return std::vector<qint64>(first, last);
    }
}

Result<> RankGiver::moveTo(const std::vector<qint64>& from, const std::vector<qint64>& to)
{
    std::vector<QVariantList> rows;
    for (const qint64 rank : from) {
        const auto row = m_database.rows(u"SELECT entity, record, folded FROM search_text WHERE rank = ?"_s, {rank});
        if (!row)
            return row.error();
        rows.push_back(row->front());
        if (const auto gone = m_database.run(u"DELETE FROM search_text WHERE rank = ?"_s, {rank}); !gone)
            return gone.error();
        m_edits.remove(rank, rows.back()[2].toString());
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto put = m_database.run(u"INSERT INTO search_text (rank, entity, record, folded) VALUES (?, ?, ?, ?)"_s,
            QVariantList{to[i]} + rows[i]);
        if (!put)
            return put.error();
        m_edits.add(to[i], rows[i][2].toString());
    }
    return {};
}

Result<bool> wouldBeDense(Database& database, RankRange range, qint64 count)
{
    const auto ends = database.rows(
        u"SELECT min(rank), max(rank) FROM search_text WHERE rank BETWEEN ? AND ?"_s, {range.first, range.last});
    if (!ends)
        return ends.error();
    return (ends->front()[1].toLongLong() - ends->front()[0].toLongLong()) / count < kDense;
}

Result<qint64> freshStart(Database& database, RankRange range)
{
    const Result<QVariant> last
        = database.value(u"SELECT max(rank) FROM search_text WHERE rank BETWEEN ? AND ?"_s, {range.first, range.last});
    if (!last)
        return last.error();
    const bool isLow = !last->isNull() && last->toLongLong() - range.first < kHighStart / 2;
    return range.first + (isLow ? kHighStart : kLowStart);
}

} // namespace kartei
