#include "core/storage/list_query.h"

#include "core/storage/list_order.h"
#include "core/storage/reading_limit.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_text.h"
#include "core/storage/search_words.h"

#include <QHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kProbes = 64;

QString idColumn(const EntityDesc& entity)
{
    return quotedName(entity.name) + u".\"id\""_s;
}

struct Source {
    QString sql; ///< from FROM
    QVariantList values;
};

Source sourceOf(const EntityDesc& entity, std::initializer_list<SqlCondition> conditions)
{
    Source source{u" FROM "_s + quotedName(entity.name), {}};
    QString joint = u" WHERE ("_s;
    for (const SqlCondition& condition : conditions) {
        if (condition.where.isEmpty())
            continue;
        source.sql += joint + condition.where + u')';
        source.values += condition.values;
        joint = u" AND ("_s;
    }
    return source;
}

Result<std::vector<qint64>> sortedHere(
    Database& database, const QString& id, const Source& source, const std::vector<SortTerm>& terms)
{
    const Result<QVariant> language = database.value(u"SELECT language FROM business ORDER BY id LIMIT 1"_s);
    if (!language)
        return language.error();
    QStringList columns{id};
    for (const SortTerm& term : terms)
        columns += term.sql;
    RowSorter sorter(terms, language->toString());
    const Result<> read = database.each(
        u"SELECT "_s + columns.join(u", "_s) + source.sql, source.values, [&](const Row& row) { sorter.add(row); });
    if (!read)
        return read.error();
    return sorter.sortedIds();
}

Result<std::vector<qint64>> sortedThere(
    Database& database, const QString& id, const Source& source, const std::vector<SortTerm>& terms, int limit)
{
    QString sql = u"SELECT "_s + id + source.sql + orderSql(terms);
    if (limit > 0)
        sql += u" LIMIT "_s + QString::number(limit);
    std::vector<qint64> ids;
    const Result<> read = database.each(sql, source.values, [&](const Row& row) { ids.push_back(row.integer(0)); });
    if (!read)
        return read.error();
    return ids;
}

/// The rows of `source` in the order of the query.
Result<std::vector<qint64>> sorted(Database& database, const ListQuery& query, const Source& source)
{
    const Result<std::vector<SortTerm>> terms = sortTermsOf(database, query);
    if (!terms)
        return terms.error();
    const QString id = idColumn(*query.entity);
    if (std::ranges::none_of(*terms, &SortTerm::isText))
        return sortedThere(database, id, source, *terms, query.limit);
    Result<std::vector<qint64>> ids = sortedHere(database, id, source, *terms);
    if (ids && query.limit > 0 && ids->size() > static_cast<size_t>(query.limit))
        ids->resize(static_cast<size_t>(query.limit));
    return ids;
}

Result<std::vector<qint64>> sortedOnly(Database& database, const ListQuery& query, const std::vector<qint64>& ids)
{
    const SqlCondition among{
        idColumn(*query.entity) + u" IN ("_s + database.idListSql() + u')', {database.idList(ids)}};
    return sorted(database, query, sourceOf(*query.entity, {among}));
}

/// Row of the first of `ids` that comes after `id`. Each look leaves a stretch between two probes; one whose record is
/// gone is not looked at.
Result<size_t> rowFor(Database& database, const ListQuery& query, const std::vector<qint64>& ids, qint64 id)
{
    size_t first = 0;
    size_t last = ids.size();
    while (first < last) {
        const size_t step = (last - first + kProbes - 1) / kProbes;
        std::vector<qint64> probes{id};
        QHash<qint64, size_t> rows;
        for (size_t row = first; row < last; row += step) {
            probes.push_back(ids[row]);
            rows.insert(ids[row], row);
        }
        const Result<std::vector<qint64>> order = sortedOnly(database, query, probes);
        if (!order)
            return order.error();
        const auto own = std::ranges::find(*order, id);
        if (own == order->end() || order->size() == 1)
            return first;
        if (own + 1 != order->end())
            last = rows.value(own[1]);
        if (own != order->begin())
            first = rows.value(own[-1]) + 1;
        else
            return last;
    }
    return first;
}

Result<ListPlace> found(Database& database, const ListQuery& query, const std::vector<qint64>& ids, qint64 id)
{
    const Result<SqlCondition> words = searchCondition(database, *query.entity, query.search);
    if (!words)
        return words.error();
    const Source source
        = sourceOf(*query.entity, {{idColumn(*query.entity) + u" = ?"_s, {id}}, query.condition, *words});
    const Result<QVariant> listed = database.value(u"SELECT 1"_s + source.sql, source.values);
    if (!listed)
        return listed.error();
    if (listed->isNull())
        return ListPlace{};
    const Result<size_t> row = rowFor(database, query, ids, id);
    return row ? Result<ListPlace>(ListPlace{true, *row}) : Result<ListPlace>(row.error());
}

template <class T>
Result<std::optional<T>> unlessReached(const ReadingLimit& limit, Result<T> result)
{
    if (result)
        return std::optional<T>(*std::move(result));
    return limit.isReason(result.error()) ? Result<std::optional<T>>(std::optional<T>())
                                          : Result<std::optional<T>>(result.error());
}

} // namespace

Result<std::vector<qint64>> idsOf(Database& database, const ListQuery& query)
{
    const Result<std::vector<SortTerm>> terms = sortTermsOf(database, query);
    if (!terms)
        return terms.error();
    const bool isSearched = !SearchPattern::of(query.search).isEmpty();
    if (isSearched && query.condition.where.isEmpty() && isSearchOrder(*query.entity, *terms))
        return firstFound(database, *query.entity, query.search, query.limit);
    const Result<SqlCondition> words = searchCondition(database, *query.entity, query.search);
    return words ? sorted(database, query, sourceOf(*query.entity, {query.condition, *words}))
                 : Result<std::vector<qint64>>(words.error());
}

Result<std::vector<qint64>> idsUntil(Database& database, const ListQuery& query, const std::stop_token& stop)
{
    const ReadingLimit limit(database, stop);
    const Result<std::vector<qint64>> ids = idsOf(database, query);
    return stop.stop_requested() ? Error{Error::Kind::Cancelled, {}, {}} : ids;
}

Result<std::optional<std::vector<qint64>>> idsWithin(Database& database, const ListQuery& query, qint64 steps)
{
    const ReadingLimit limit(database, steps);
    return unlessReached(limit, idsOf(database, query));
}

Result<qint64> countOf(Database& database, const ListQuery& query)
{
    const Result<SqlCondition> words = searchCondition(database, *query.entity, query.search);
    if (!words)
        return words.error();
    const Source source = sourceOf(*query.entity, {query.condition, *words});
    const Result<QVariant> count = database.value(u"SELECT count(*)"_s + source.sql, source.values);
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<std::optional<qint64>> countWithin(Database& database, const ListQuery& query, qint64 steps)
{
    const ReadingLimit limit(database, steps);
    return unlessReached(limit, countOf(database, query));
}

Result<qint64> countUntil(Database& database, const ListQuery& query, const std::stop_token& stop)
{
    const ReadingLimit limit(database, stop);
    const Result<qint64> count = countOf(database, query);
    return stop.stop_requested() ? Error{Error::Kind::Cancelled, {}, {}} : count;
}

Result<std::optional<ListPlace>> placeOf(
    Database& database, const ListQuery& query, const std::vector<qint64>& ids, qint64 id, qint64 steps)
{
    const ReadingLimit limit(database, steps);
    return unlessReached(limit, found(database, query, ids, id));
}

} // namespace kartei
