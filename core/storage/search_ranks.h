#pragma once

#include "core/storage/search_index.h"

#include <functional>

namespace kartei {

/// The field by which people want records of the kind in order; null: newest first.
const Field* sortKeyOf(const EntityDesc& entity);
/// The same for SQL, of the alias `c`.
QString searchOrder(const EntityDesc& entity);

/// The rank of a record of a kind that shows its newest first; never moves.
qint64 rankById(RankRange range, qint64 id);

constexpr qint64 kRankGap = 8; ///< between neighbours: more would make the index larger, less would move more rows

/// Gives ranks to rows of a kind with a sort key, between the ranks that its neighbours in that order have already.
/// Where there are none left, it moves neighbours apart.
class RankGiver {
public:
    RankGiver(Database& database, IndexEdits& edits, const EntityDesc& entity, RankRange range);

    using Store = std::function<Result<>(qint64 id, qint64 rank)>;
    /// Of records that have none, in the order of the key; `store` puts each into `search_text`.
    Result<> place(const std::vector<qint64>& sortedIds, const Store& store);

private:
    struct Keyed {
        qint64 id;
        QVariant key;
    };
    struct Neighbours {
        std::optional<qint64> below;
        std::optional<qint64> above;
        std::optional<Keyed> aboveKey;
    };
    static bool isBefore(const Keyed& record, const std::optional<Keyed>& other);
    Result<std::vector<Keyed>> keysOf(const std::vector<qint64>& sortedIds);
    Result<Neighbours> neighboursOf(const Keyed& record);
    Result<std::vector<qint64>> between(const Neighbours& neighbours, size_t count);
    Result<std::vector<qint64>> makeRoom(qint64 below, qint64 above, size_t count);
    Result<> moveTo(const std::vector<qint64>& from, const std::vector<qint64>& to);
    Result<std::vector<qint64>> ranksFrom(qint64 rank, bool upwards, qint64 count);

    Database& m_database;
    IndexEdits& m_edits;
    const EntityDesc& m_entity;
    RankRange m_range;
};

/// Whether so many records would stand too close where the kind has its ranks.
Result<bool> wouldBeDense(Database& database, RankRange range, qint64 count);

/// Where a kind with a sort key begins anew, out of the way of the ranks it has.
Result<qint64> freshStart(Database& database, RankRange range);

} // namespace kartei
