#include "core/storage/list_query.h"

#include "core/base/text.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_ranks.h"
#include "core/storage/search_text.h"
#include "core/storage/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

struct SortTerm {
    QString sql;
    bool descending = false;
    bool mayBeNull = true;
    bool isText = false; ///< ordered here, as people sort; neither engine can
};

/// The column that orders records of `entity` by title.
SortTerm titleTerm(const EntityDesc& entity, const QString& alias)
{
    const Field* key = sortKeyOf(entity);
    return {alias + u'.' + quotedName(key ? key->name : entity.title().name), false, false, key == nullptr};
}

QString choiceRank(const Field& field, const QString& column)
{
    QString sql = u"CASE "_s + column;
    int rank = 0;
    for (const Choice& choice : field.choices)
        sql += u" WHEN '%1' THEN %2"_s.arg(QLatin1String(choice.name)).arg(rank++);
    return sql + u" END"_s;
}

SortTerm fieldTerm(const EntityDesc& entity, const Field& field, const QString& alias)
{
    const QString column = alias + u'.' + quotedName(field.name);
    const bool mayBeNull = field.type != FieldType::Key && field.get(entity.create().get()).isNull();
    switch (field.type) {
    case FieldType::Reference: {
        SortTerm term = titleTerm(field.target(), u"s"_s);
        term.sql = u"(SELECT "_s + term.sql + u" FROM "_s + quotedName(field.target().name) + u" s WHERE s.\"id\" = "_s
            + column + u')';
        term.mayBeNull = true;
        return term;
    }
    case FieldType::Choice:
        return {choiceRank(field, column), false, mayBeNull, false};
    case FieldType::Text:
    case FieldType::Labels:
        if (field.is(Title) && sortKeyOf(entity))
            return titleTerm(entity, alias);
        return {column, false, mayBeNull, true};
    default:
        return {column, false, mayBeNull, false};
    }
}

/// The first part's value.
SortTerm partTerm(const PartList& list, const Field& field, const QString& table)
{
    const EntityDesc& part = list.desc();
    SortTerm term = fieldTerm(part, field, u"p"_s);
    term.sql = u"(SELECT "_s + term.sql + u" FROM "_s + quotedName(part.name) + u" p WHERE p."_s
        + quotedName(part.owner) + u" = "_s + table + u".\"id\" ORDER BY p.\"position\", p.\"id\" LIMIT 1)"_s;
    term.mayBeNull = true;
    return term;
}

Result<SortTerm> termOf(const EntityDesc& entity, const QString& name)
{
    const QString table = quotedName(entity.name);
    if (const Field* field = entity.find(name))
        return fieldTerm(entity, *field, table);
    for (const PartList& list : entity.parts) {
        if (name == QLatin1String(list.name) || name == QLatin1String(list.singular))
            return partTerm(list, list.desc().title(), table);
    }
    for (const PartList& list : entity.parts) {
        if (const Field* field = list.desc().find(name))
            return partTerm(list, *field, table);
    }
    return Error{Error::Kind::Usage,
        QCoreApplication::translate("Filter", "“%1” is no field of “%2” to sort by.").arg(name, entity.displayLabel()),
        {}};
}

/// "-created" for `created DESC`.
QStringList ownOrder(const EntityDesc& entity)
{
    QStringList names;
    for (const QString& term : QString::fromLatin1(entity.order ? entity.order : "id").split(u',')) {
        const QStringList words = term.simplified().split(u' ');
        names += words.contains(u"DESC"_s) ? QString(u'-' + words.front()) : words.front();
    }
    return names;
}

Result<std::vector<SortTerm>> termsOf(const ListQuery& query)
{
    std::vector<SortTerm> terms;
    bool byId = false;
    for (const QString& asked : query.sort.isEmpty() ? ownOrder(*query.entity) : query.sort) {
        const bool descending = asked.startsWith(u'-');
        const QString name = (descending ? asked.mid(1) : asked).trimmed();
        Result<SortTerm> term = termOf(*query.entity, name);
        if (!term)
            return term.error();
        term->descending = descending;
        terms.push_back(*std::move(term));
        byId = byId || name == u"id"_s;
    }
    if (!byId)
        terms.push_back(*termOf(*query.entity, u"id"_s));
    return terms;
}

QString orderSql(const std::vector<SortTerm>& terms)
{
    QStringList parts;
    for (const SortTerm& term : terms)
        parts += term.sql + (term.descending ? u" DESC"_s : u""_s) + (term.mayBeNull ? u" NULLS LAST"_s : u""_s);
    return u" ORDER BY "_s + parts.join(u", "_s);
}

struct Cell {
    bool isNone = true;
    qint64 number = 0;
    QByteArray bytes;
};

/// Sort keys of texts; the same ones come again and again.
struct SortKeys {
    QString language;
    QHash<QString, QByteArray> known;

    QByteArray of(const QString& text)
    {
        QByteArray& key = known[text];
        if (key.isNull())
            key = sortKey(text, language);
        return key;
    }
};

Cell cellOf(const QVariant& value, bool isText, SortKeys& keys)
{
    if (value.isNull())
        return {};
    if (isText) {
        const QString text = value.toString().trimmed();
        return {text.isEmpty(), 0, text.isEmpty() ? QByteArray() : keys.of(text)};
    }
    if (value.typeId() == QMetaType::QByteArray)
        return {false, 0, value.toByteArray()};
    return value.typeId() == QMetaType::QString ? Cell{false, 0, value.toString().toUtf8()}
                                                : Cell{false, value.toLongLong(), {}};
}

struct SortedRow {
    qint64 id;
    std::vector<Cell> cells;
};

/// Not filled in comes last in both directions.
bool precedes(const SortedRow& a, const SortedRow& b, const std::vector<SortTerm>& terms)
{
    for (size_t i = 0; i < terms.size(); ++i) {
        const Cell& left = a.cells[i];
        const Cell& right = b.cells[i];
        if (left.isNone != right.isNone)
            return right.isNone;
        const int byBytes = left.bytes.compare(right.bytes);
        const bool differs = left.number != right.number || byBytes != 0;
        if (differs)
            return (left.number != right.number ? left.number < right.number : byBytes < 0) != terms[i].descending;
    }
    return false;
}

Result<std::vector<qint64>> sortedHere(Session& session, const QString& id, const QString& from,
    const QVariantList& values, const std::vector<SortTerm>& terms, size_t limit)
{
    const Result<QVariant> language = session.database().value(u"SELECT language FROM business ORDER BY id LIMIT 1"_s);
    if (!language)
        return language.error();
    QStringList columns{id};
    for (const SortTerm& term : terms)
        columns += term.sql;
    SortKeys keys{language->toString(), {}};
    std::vector<SortedRow> rows;
    const Result<> read
        = session.database().each(u"SELECT "_s + columns.join(u", "_s) + from, values, [&](const Row& row) {
              SortedRow& made = rows.emplace_back();
              for (size_t i = 0; i < terms.size(); ++i)
                  made.cells.push_back(cellOf(row[static_cast<int>(i) + 1], terms[i].isText, keys));
              made.id = row.integer(0);
          });
    if (!read)
        return read.error();
    std::ranges::sort(rows, [&](const SortedRow& a, const SortedRow& b) { return precedes(a, b, terms); });
    std::vector<qint64> ids;
    for (size_t i = 0; i < std::min(limit, rows.size()); ++i)
        ids.push_back(rows[i].id);
    return ids;
}

} // namespace

Result<std::vector<qint64>> idsOf(Session& session, const ListQuery& query)
{
    const Result<std::vector<SortTerm>> terms = termsOf(query);
    if (!terms)
        return terms.error();
    const QString table = quotedName(query.entity->name);
    const QString id = table + u".\"id\""_s;
    QString from = u" FROM "_s + table;
    QVariantList values;
    bool conditional = false;
    const Result<SqlCondition> found = searchCondition(session.database(), *query.entity, query.search);
    if (!found)
        return found.error();
    for (const SqlCondition& condition : {query.condition, *found}) {
        if (condition.where.isEmpty())
            continue;
        from += (!std::exchange(conditional, true) ? u" WHERE ("_s : u" AND ("_s) + condition.where + u')';
        values += condition.values;
    }
    const bool here = std::ranges::any_of(*terms, &SortTerm::isText);
    if (here)
        return sortedHere(
            session, id, from, values, *terms, query.limit > 0 ? static_cast<size_t>(query.limit) : SIZE_MAX);
    std::vector<qint64> ids;
    QString sql = u"SELECT "_s + id + from + orderSql(*terms);
    if (query.limit > 0)
        sql += u" LIMIT "_s + QString::number(query.limit);
    const Result<> read = session.database().each(sql, values, [&](const Row& row) { ids.push_back(row.integer(0)); });
    return read ? Result<std::vector<qint64>>(std::move(ids)) : Result<std::vector<qint64>>(read.error());
}

} // namespace kartei
