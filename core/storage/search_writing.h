#pragma once

#include "core/storage/search_changes.h"
#include "core/storage/search_ranks.h"
#include "core/storage/stored_values.h"

#include <span>

namespace kartei {

/// One time that changes are written to `search_text` and its index.
class SearchWriting {
public:
    SearchWriting(Database& database, SearchChanges& changes, const SearchChanges::Progress& progress);
    /// Of each record one, by kind and id.
    Result<> run(std::vector<SearchChanges::Change> changes);

private:
    using Change = SearchChanges::Change;
    using Changes = std::span<const Change>;
    Result<> writeKind(std::span<Change> changes);
    Result<> takeOut(std::span<Change> changes);
    Result<> takeOut(Change& change);
    Result<> putIn(Changes changes);
    Result<> putInByKey(Changes changes);
    Result<std::vector<qint64>> sortedByKey(Changes changes);
    Result<bool> isBetterMadeAnew(size_t count);
    Result<> mergeLittle();
    Result<> mergeMany(size_t count);
    Result<> makeKindAnew(Changes changes);
    Result<> rankAll(Changes changes, qint64 start);
    Result<> inPortions(const std::function<Result<>(RankRange)>& act, bool counts);
    Result<> placeAll(std::span<Change> changes);
    Result<> store(qint64 id, qint64 rank, const QString& text);
    Result<> storeRest();
    Result<> advance(size_t count);

    Database& m_database;
    SearchChanges& m_changes;
    const SearchChanges::Progress& m_progress;
    const EntityDesc* m_entity = nullptr;
    RankRange m_range{};
    IndexEdits m_edits;
    StoredValues m_stored; ///< of rows that are not in search_text yet
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace kartei
