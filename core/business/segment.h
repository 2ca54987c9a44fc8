#pragma once

#include "core/storage/list_query.h"

#include <vector>

namespace kartei {

class Session;
class Transaction;

/// A list that somebody saved under a name: which records of a kind it shows, and how. It is live: who comes to fit is
/// in it.
struct Segment {
    Id<Segment> id;
    QString name; ///< one of its kind
    QString kind = QStringLiteral("contacts"); ///< of its records: the plural noun
    QString where; ///< in the language of core/storage/filter.h; empty: all
    QString search; ///< words as typed into the search line; empty: all
    QString sort; ///< "name,-created"; empty: the order of the kind
    QString columns; ///< of its table: "name,tags"; empty: as the table is set

    bool operator==(const Segment&) const = default;
};
template <>
const EntityDesc& describe<Segment>();

/// A name of its own, and a filter, an order and columns that the kind has.
Result<> segmentRule(Transaction& tx, const void* before, void* after);

/// Whose records it shows; null: there is no such kind.
const EntityDesc* entityOf(const Segment& segment);
/// What it shows. Invalid: the filter is not understood, mostly as a field that it asks for is
/// not there any more.
Result<ListQuery> queryOf(Database& database, const Segment& segment, QDate today);
/// Rows that both let through.
SqlCondition both(const SqlCondition& one, const SqlCondition& other);
/// `words` beside its own.
QString wordsOf(const Segment& segment, const QString& words);
QStringList columnsOf(const Segment& segment);

/// In the order of their names.
Result<std::vector<Segment>> segmentsOf(Session& session, const EntityDesc& entity);
/// By name or id. NotFound: says which ones there are.
Result<Segment> segmentNamed(Session& session, const EntityDesc& entity, const QString& name);

} // namespace kartei
