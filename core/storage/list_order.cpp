#include "core/storage/list_order.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"
#include "core/storage/database.h"
#include "core/storage/gathered_values.h"
#include "core/storage/record_sql.h"
#include "core/storage/search_ranks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNone = std::numeric_limits<qint64>::max();

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
    for (const Choice& choice : field.choices) {
        const QString name = QString::fromUtf8(choice.name).replace(u'\'', u"''"_s);
        sql += u" WHEN '"_s + name + u"' THEN "_s + QString::number(rank++);
    }
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

/// The value of a field that the business defined.
SortTerm ownTerm(const Field& field, const QString& table)
{
    const EntityDesc& part = field.own->values().desc();
    const QString column = u"p."_s + quotedName(field.own->column());
    const bool isChoice = field.type == FieldType::Choice;
    const QString sql = u"(SELECT "_s + (isChoice ? choiceRank(field, column) : column) + u" FROM "_s
        + quotedName(part.name) + u" p WHERE p."_s + quotedName(part.owner) + u" = "_s + table
        + u".\"id\" AND p.\"field\" = "_s + QString::number(field.own->id()) + u" LIMIT 1)"_s;
    return {sql, false, true, field.type == FieldType::Text};
}

Result<SortTerm> termOf(const EntityDesc& entity, const OwnFields& own, const QString& name)
{
    const QString table = quotedName(entity.name);
    if (const Field* field = entity.find(name))
        return fieldTerm(entity, *field, table);
    if (const Field* field = own.find(name))
        return ownTerm(*field, table);
    if (const Field* field = entity.findGathered(name))
        return SortTerm{gatheredSql(*field, table), false, true, field->type == FieldType::Text};
    for (const PartList& list : entity.parts) {
        const bool isCalled = name == QLatin1String(list.name) || name == QLatin1String(list.singular);
        if (isCalled && list.csvShape != CsvShape::Own)
            return partTerm(list, list.desc().title(), table);
    }
    for (const PartList& list : entity.parts) {
        const Field* field = list.csvShape == CsvShape::Own ? nullptr : list.desc().find(name);
        if (field)
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

} // namespace

Result<std::vector<SortTerm>> sortTermsOf(Database& database, const ListQuery& query)
{
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(*query.entity);
    if (!own)
        return own.error();
    std::vector<SortTerm> terms;
    bool byId = false;
    for (const QString& asked : query.sort.isEmpty() ? ownOrder(*query.entity) : query.sort) {
        const bool descending = asked.startsWith(u'-');
        const QString name = (descending ? asked.mid(1) : asked).trimmed();
        Result<SortTerm> term = termOf(*query.entity, **own, name);
        if (!term)
            return term.error();
        term->descending = descending;
        terms.push_back(*std::move(term));
        byId = byId || name == u"id"_s;
    }
    if (!byId)
        terms.push_back(*termOf(*query.entity, **own, u"id"_s));
    return terms;
}

bool isSearchOrder(const EntityDesc& entity, const std::vector<SortTerm>& terms)
{
    const QString table = quotedName(entity.name);
    return sortKeyOf(entity) && terms.size() == 2 && !terms[0].descending && !terms[1].descending
        && terms[0].sql == titleTerm(entity, table).sql && terms[1].sql == table + u".\"id\""_s;
}

QString orderSql(const std::vector<SortTerm>& terms)
{
    QStringList parts;
    for (const SortTerm& term : terms)
        parts += term.sql + (term.descending ? u" DESC"_s : u""_s) + (term.mayBeNull ? u" NULLS LAST"_s : u""_s);
    return u" ORDER BY "_s + parts.join(u", "_s);
}

RowSorter::RowSorter(const std::vector<SortTerm>& terms, const QString& language)
    : m_terms(terms), m_language(language), m_words(terms.size())
{
}

void RowSorter::add(const Row& row)
{
    m_ids.push_back(row.integer(0));
    for (size_t term = 0; term < m_terms.size(); ++term)
        m_cells.push_back(numberOf(row[static_cast<int>(term) + 1], term));
}

qint64 RowSorter::numberOf(const QVariant& value, size_t term)
{
    const bool isBytes = value.typeId() == QMetaType::QByteArray;
    if (value.isNull())
        return kNone;
    if (!isBytes && value.typeId() != QMetaType::QString)
        return value.toLongLong();
    const bool isText = m_terms[term].isText;
    if (isText && value.toString().trimmed().isEmpty())
        return kNone;
    Words& words = m_words[term];
    const QByteArray bytes = isBytes ? value.toByteArray() : value.toString().toUtf8();
    if (const auto known = words.known.constFind(bytes); known != words.known.cend())
        return *known;
    const auto number = static_cast<qint64>(words.keys.size());
    words.known.insert(bytes, number);
    words.keys.push_back(isText ? sortKey(value.toString().trimmed(), m_language) : bytes);
    return number;
}

void RowSorter::rank(size_t term)
{
    const std::vector<QByteArray>& keys = m_words[term].keys;
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&](size_t word) { return QByteArrayView(keys[word]); });
    std::vector<qint64> ranks(keys.size());
    for (size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (keys[order[i]] == keys[order[i - 1]] ? 0 : 1);
    for (size_t row = 0; row < m_ids.size(); ++row) {
        if (qint64& number = cell(row, term); number != kNone)
            number = ranks[static_cast<size_t>(number)];
    }
}

std::vector<qint64> RowSorter::sortedIds()
{
    for (size_t term = 0; term < m_terms.size(); ++term) {
        if (!m_words[term].keys.empty())
            rank(term);
    }
    std::vector<quint32> order(m_ids.size());
    std::iota(order.begin(), order.end(), quint32{0});
    std::ranges::sort(order, [&](quint32 a, quint32 b) {
        for (size_t term = 0; term < m_terms.size(); ++term) {
            const qint64 left = cell(a, term);
            const qint64 right = cell(b, term);
            if (left != right)
                return left == kNone || right == kNone ? right == kNone : (left < right) != m_terms[term].descending;
        }
        return false;
    });
    std::vector<qint64> ids;
    ids.reserve(order.size());
    for (const quint32 row : order)
        ids.push_back(m_ids[row]);
    return ids;
}

} // namespace kartei
