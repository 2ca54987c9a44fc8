#include "core/storage/search_text.h"

#include "core/storage/record_sql.h"
#include "core/storage/search_changes.h"
#include "core/storage/search_ranks.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct Found {
    qint64 record;
    Fit fit;
};

bool isSearched(const EntityDesc& entity)
{
    const auto hasSearched = [](const EntityDesc& desc) {
        return std::ranges::any_of(desc.fields, [](const Field& f) { return f.is(Searchable); });
    };
    return hasSearched(entity)
        || std::ranges::any_of(entity.parts, [&](const PartList& list) { return hasSearched(list.desc()); });
}

std::vector<Found> bestOf(std::vector<Found> found, int limit)
{
    std::ranges::stable_sort(found, {}, &Found::fit);
    if (found.size() > static_cast<size_t>(limit))
        found.resize(static_cast<size_t>(limit));
    return found;
}

std::vector<Found> fitting(const std::vector<SearchMatch>& matches, const FitRules& rules)
{
    std::vector<Found> found;
    found.reserve(matches.size());
    for (const SearchMatch& match : matches)
        found.push_back({match.record, rules.of(match.folded)});
    return found;
}

constexpr std::array kBetterFits{Fit::Line, Fit::Title, Fit::Word, Fit::Sequence, Fit::LineSequence};

/// By rank, each once.
void addMatches(std::vector<SearchMatch>& all, std::vector<SearchMatch> some)
{
    std::ranges::move(some, std::back_inserter(all));
    std::ranges::stable_sort(all, {}, &SearchMatch::rank);
    const auto isSame = [](const SearchMatch& a, const SearchMatch& b) { return a.rank == b.rank; };
    all.erase(std::unique(all.begin(), all.end(), isSame), all.end());
}

/// Those that fit better first, by themselves: where they are enough nobody looks for the others.
Result<std::vector<Found>> bestByIndex(
    Database& database, const EntityDesc& entity, const SearchPattern& pattern, int limit)
{
    const Result<std::optional<RankRange>> range = rankRangeOf(database, entity);
    if (!range || !*range)
        return range ? Result<std::vector<Found>>(std::vector<Found>()) : Result<std::vector<Found>>(range.error());
    const FitRules rules(pattern);
    std::vector<SearchMatch> matches;
    for (const Fit fit : kBetterFits) {
        if (!rules.allows(fit))
            continue;
        Result<std::vector<SearchMatch>> some = firstFitting(database, **range, rules, fit, limit);
        if (!some)
            return some.error();
        addMatches(matches, *std::move(some));
        if (matches.size() >= static_cast<size_t>(limit))
            return bestOf(fitting(matches, rules), limit);
    }
    Result<std::vector<SearchMatch>> others = firstMatches(database, **range, pattern, limit, Texts::Load);
    if (!others)
        return others.error();
    addMatches(matches, *std::move(others));
    return bestOf(fitting(matches, rules), limit);
}

/// Rows of search_text `s` in the order of the kind.
QString inOrder(const EntityDesc& entity, const SqlCondition& words)
{
    return u" FROM search_text s JOIN "_s + quotedName(entity.name)
        + u" c ON c.\"id\" = s.record WHERE s.entity = ? AND "_s + words.where + u" ORDER BY "_s + searchOrder(entity);
}

Result<std::vector<Found>> bestByScan(
    Database& database, const EntityDesc& entity, const SearchPattern& pattern, int limit)
{
    const SqlCondition words = pattern.condition();
    const FitRules rules(pattern);
    std::vector<Found> found;
    const Result<> read = database.each(u"SELECT s.record, s.folded"_s + inOrder(entity, words),
        QVariantList{QString::fromLatin1(entity.name)} + words.values, [&](const Row& row) {
            found.push_back({row.integer(0), rules.of(row.text(1))});
        });
    return read ? Result<std::vector<Found>>(bestOf(std::move(found), limit))
                : Result<std::vector<Found>>(read.error());
}

Result<std::vector<Found>> bestOfKind(
    Database& database, const EntityDesc& entity, const SearchPattern& pattern, int limit)
{
    return database.engine() == Engine::Sqlite ? bestByIndex(database, entity, pattern, limit)
                                               : bestByScan(database, entity, pattern, limit);
}

/// Empty: there is nothing to be looked for.
Result<SearchPattern> prepared(Database& database, const QString& text)
{
    const Result<> written = database.searchChanges().write();
    return written ? Result<SearchPattern>(SearchPattern::of(text)) : Result<SearchPattern>(written.error());
}

} // namespace

Result<> indexForSearch(Database& database, const Record& record, const Record* before)
{
    const EntityDesc& entity = record.desc();
    const QString text = searchTextOf(record);
    const Field* key = sortKeyOf(entity);
    const bool isMoved = !before || (key && before->value(*key) != record.value(*key));
    if (!isMoved && text == searchTextOf(*before))
        return {};
    if (text.isEmpty())
        return dropFromSearch(database, entity, record.id());
    if (database.engine() == Engine::Sqlite)
        return database.searchChanges().note(
            entity, record.id(), isMoved ? SearchChanges::Act::Place : SearchChanges::Act::Text, text);
    const auto done = database.run(u"INSERT INTO search_text (entity, record, folded) VALUES (?, ?, ?)"
                                   " ON CONFLICT (entity, record) DO UPDATE SET folded = excluded.folded"_s,
        {QString::fromLatin1(entity.name), record.id(), text});
    return done ? Result<>() : Result<>(done.error());
}

Result<> dropFromSearch(Database& database, const EntityDesc& entity, qint64 id)
{
    if (database.engine() == Engine::Sqlite)
        return database.searchChanges().note(entity, id, SearchChanges::Act::Drop);
    const auto done = database.run(
        u"DELETE FROM search_text WHERE entity = ? AND record = ?"_s, {QString::fromLatin1(entity.name), id});
    return done ? Result<>() : Result<>(done.error());
}

Result<std::vector<SearchHit>> search(Database& database, const QString& text, int limit)
{
    const Result<SearchPattern> pattern = prepared(database, text);
    if (!pattern || pattern->isEmpty())
        return pattern ? Result<std::vector<SearchHit>>(std::vector<SearchHit>())
                       : Result<std::vector<SearchHit>>(pattern.error());
    struct Candidate {
        Fit fit;
        size_t turn; ///< within the kind and fit
        SearchHit hit;
    };
    std::vector<Candidate> candidates;
    for (const EntityDesc* entity : allEntities()) {
        if (!isSearched(*entity))
            continue;
        const Result<std::vector<Found>> found = bestOfKind(database, *entity, *pattern, limit);
        if (!found)
            return found.error();
        std::array<size_t, kFits> turns{};
        for (const Found& one : *found)
            candidates.push_back({one.fit, turns.at(static_cast<size_t>(one.fit))++, {entity, one.record}});
    }
    std::ranges::stable_sort(candidates, {}, [](const Candidate& c) { return std::pair(c.fit, c.turn); });
    std::vector<SearchHit> hits;
    for (size_t i = 0; i < std::min(candidates.size(), static_cast<size_t>(limit)); ++i)
        hits.push_back(candidates[i].hit);
    return hits;
}

Result<std::vector<SearchHit>> search(Database& database, const EntityDesc& entity, const QString& text, int limit)
{
    const Result<SearchPattern> pattern = prepared(database, text);
    if (!pattern)
        return pattern.error();
    std::vector<SearchHit> hits;
    if (pattern->isEmpty())
        return hits;
    const Result<std::vector<Found>> found = bestOfKind(database, entity, *pattern, limit);
    if (!found)
        return found.error();
    for (const Found& one : *found)
        hits.push_back({&entity, one.record});
    return hits;
}

Result<SqlCondition> searchCondition(Database& database, const EntityDesc& entity, const QString& text)
{
    const Result<SearchPattern> pattern = prepared(database, text);
    if (!pattern || pattern->isEmpty())
        return pattern ? Result<SqlCondition>(SqlCondition{}) : Result<SqlCondition>(pattern.error());
    const SqlCondition words = pattern->condition();
    Result<SqlCondition> records(
        SqlCondition{u"SELECT s.record FROM search_text s WHERE s.entity = ? AND "_s + words.where,
            QVariantList{QString::fromLatin1(entity.name)} + words.values});
    if (database.engine() == Engine::Sqlite) {
        const Result<std::optional<RankRange>> range = rankRangeOf(database, entity);
        if (!range)
            return range.error();
        if (*range)
            records = matchesQuery(database, **range, *pattern);
        if (!records)
            return records;
    }
    return SqlCondition{quotedName(entity.name) + u".\"id\" IN ("_s + records->where + u')', records->values};
}

Result<std::vector<qint64>> firstFound(Database& database, const EntityDesc& entity, const QString& text, int limit)
{
    const Result<SearchPattern> pattern = prepared(database, text);
    if (!pattern)
        return pattern.error();
    std::vector<qint64> ids;
    if (database.engine() == Engine::Sqlite) {
        const Result<std::optional<RankRange>> range = rankRangeOf(database, entity);
        if (!range || !*range)
            return range ? Result<std::vector<qint64>>(ids) : Result<std::vector<qint64>>(range.error());
        const auto matches = firstMatches(database, **range, *pattern, limit > 0 ? limit : -1, Texts::Leave);
        if (!matches)
            return matches.error();
        for (const SearchMatch& match : *matches)
            ids.push_back(match.record);
        return ids;
    }
    const SqlCondition words = pattern->condition();
    const QString end = limit > 0 ? u" LIMIT "_s + QString::number(limit) : QString();
    const Result<> read = database.each(u"SELECT s.record"_s + inOrder(entity, words) + end,
        QVariantList{QString::fromLatin1(entity.name)} + words.values,
        [&](const Row& row) { ids.push_back(row.integer(0)); });
    return read ? Result<std::vector<qint64>>(ids) : Result<std::vector<qint64>>(read.error());
}

} // namespace kartei
