#pragma once

#include "core/storage/database.h"
#include "core/storage/search_words.h"

#include <functional>
#include <map>
#include <optional>

namespace kartei {

// SQLite: `search_text.rank` is the rowid of the trigram index `search_index` (resources/migrations/0013) and of the
// index of words and lines `search_word` (0032). The ranks of one kind are together, in the order in which people want
// its records, so "the first n that match" are the first n postings.

/// Ranks of one kind.
struct RankRange {
    qint64 first;
    qint64 last;
};

/// Empty: nothing of the kind is searched.
Result<std::optional<RankRange>> rankRangeOf(Database& database, const EntityDesc& entity);
/// The same, or one that no kind has.
Result<RankRange> rankRangeFor(Database& database, const EntityDesc& entity);

struct SearchMatch {
    qint64 rank;
    qint64 record;
    QString folded; ///< Texts::Load
};
enum class Texts { Leave, Load };

/// The first records by rank; `limit` -1: all.
Result<std::vector<SearchMatch>> firstMatches(
    Database& database, RankRange range, const SearchPattern& pattern, int limit, Texts texts);
/// The first that fit so, or better in a way that looks the same. Several words, or a line with digits: of very many
/// that may, those that come first.
Result<std::vector<SearchMatch>> firstFitting(
    Database& database, RankRange range, const FitRules& rules, Fit fit, int limit);

/// SELECT of the records that match, for a condition.
Result<SqlCondition> matchesQuery(Database& database, RankRange range, const SearchPattern& pattern);

/// What is to be written to the index, in the order of ranks: it writes what it holds whenever one is lower than the
/// last.
class IndexEdits {
public:
    /// `text` as it was indexed.
    void remove(qint64 rank, const QString& text);
    void add(qint64 rank, const QString& text);
    bool isEmpty() const { return m_edits.empty(); }
    Result<> apply(Database& database);

private:
    struct Edit {
        std::optional<QString> removed;
        std::optional<QString> added;
    };
    using Write = Result<> (*)(Database& database, qint64 rank, const QString& held);
    /// `held`: what the index holds of a text.
    Result<> applyTo(Database& database, QString (*held)(const QString& text), Write takeOut, Write putIn) const;

    std::map<qint64, Edit> m_edits;
};

/// Into both indexes, respectively out of them: the texts of these ranks.
Result<> indexRanks(Database& database, RankRange range);
/// Into the index of words alone.
Result<> indexWords(Database& database, RankRange range);
Result<> unindexRanks(Database& database, RankRange range);

/// So many pages, of each index, of the merging that writing leaves to be done; what is read of them grows without it.
/// False: nothing was left.
Result<bool> mergePages(Database& database, int pages);
/// The same of many pages, a little at a time. `mayGoOn` fails: the rest stays.
Result<> mergeWaiting(Database& database, qint64 pages, const std::function<Result<>()>& mayGoOn);
/// Everything into one, in the same way.
Result<> mergeAll(Database& database, const std::function<Result<>()>& mayGoOn);

/// Damaged: an index does not hold what `search_text` says.
Result<> checkIndex(Database& database);

} // namespace kartei
