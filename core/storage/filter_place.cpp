// The names of a filter: fields, parts and references.

#include "core/storage/filter_sql.h"
#include "core/storage/gathered_values.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <utility>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

class Walk {
public:
    explicit Walk(QStringList names) : m_names(std::move(names)) { }

    Result<FilterPlace> from(const FilterTable& table);

private:
    Result<FilterPlace> at(const FilterTable& table, const Field& field);
    Result<FilterPlace> intoPart(const FilterTable& owner, const PartList& list, const Field& field);
    Result<FilterPlace> ownValue(const FilterTable& owner, const Field& field);
    Result<FilterPlace> gatheredValue(const FilterTable& table, const Field& field);
    Result<FilterPlace> partNamed(const FilterTable& table, const PartList& list);
    Result<FilterPlace> anyPartWith(const FilterTable& table);
    QString freshAlias() { return u"f%1"_s.arg(++m_tables); }
    bool atEnd() const { return m_at == m_names.size(); }
    Error unknown(const EntityDesc& entity) const;

    QStringList m_names;
    qsizetype m_at = 0;
    int m_tables = 0;
    bool m_followed = false;
    FilterPlace m_place;
};

const Field* visible(const EntityDesc& entity, const QString& name)
{
    const Field* field = entity.find(name);
    return field && (field->type == FieldType::Key || !field->is(Hidden)) ? field : nullptr;
}

const PartList* partsCalled(const EntityDesc& entity, const QString& name)
{
    for (const PartList& list : entity.parts) {
        const bool isCalled = name == QLatin1String(list.name) || name == QLatin1String(list.singular);
        if (isCalled && list.csvShape != CsvShape::Own)
            return &list;
    }
    return nullptr;
}

/// The field by which records of a kind refer to `of`: the one of its name where there are several, else none.
const Field* referenceTo(const EntityDesc& of, const EntityDesc& from)
{
    const Field* found = nullptr;
    for (const Field& field : from.fields) {
        if (!field.target || field.is(Hidden) || &field.target() != &of)
            continue;
        if (QLatin1String(field.name) == QLatin1String(of.name))
            return &field;
        if (found)
            return nullptr;
        found = &field;
    }
    return found;
}

std::pair<const EntityDesc*, const Field*> kindReferringTo(const EntityDesc& of, const QString& plural)
{
    for (const EntityDesc* entity : allEntities()) {
        if (!plural.isEmpty() && plural == QLatin1String(entity->plural))
            return {entity, referenceTo(of, *entity)};
    }
    return {nullptr, nullptr};
}

Error nothingOf(const EntityDesc& entity, const QString& name)
{
    QStringList known;
    for (const PartList& list : entity.parts) {
        if (list.csvShape != CsvShape::Own) // asked for by their names
            known += QString::fromLatin1(list.name);
    }
    for (const EntityDesc* other : allEntities()) {
        if (*other->plural && referenceTo(entity, *other))
            known += QString::fromLatin1(other->plural);
    }
    if (known.isEmpty())
        return invalid(QCoreApplication::translate("Filter", "nothing belongs to “%1”.").arg(entity.displayLabel()));
    known.sort();
    return invalid(QCoreApplication::translate("Filter", "“%1” does not belong to “%2”. There are: %3.")
                       .arg(name, entity.displayLabel(), known.join(u", "_s)));
}

Error Walk::unknown(const EntityDesc& entity) const
{
    return invalid(QCoreApplication::translate("Filter", "“%1” is no field of “%2”.")
                       .arg(m_names.value(std::min(m_at, m_names.size() - 1)), entity.displayLabel()));
}

Result<FilterPlace> Walk::from(const FilterTable& table)
{
    if (atEnd())
        return unknown(*table.entity);
    const QString& name = m_names[m_at];
    if (const Field* field = visible(*table.entity, name)) {
        ++m_at;
        return at(table, *field);
    }
    if (const PartList* list = partsCalled(*table.entity, name)) {
        ++m_at;
        return partNamed(table, *list);
    }
    if (const Field* field = table.own ? table.own->find(name) : nullptr) {
        ++m_at;
        return ownValue(table, *field);
    }
    if (const Field* field = table.entity->findGathered(name)) {
        ++m_at;
        return gatheredValue(table, *field);
    }
    return anyPartWith(table);
}

Result<FilterPlace> Walk::gatheredValue(const FilterTable& table, const Field& field)
{
    if (!atEnd())
        return unknown(*table.entity);
    m_place.field = &field;
    m_place.column = gatheredSql(field, table.alias);
    m_place.known = isGatheredSql(field, table.alias);
    return m_place;
}

/// The value that the business defined a field for: at most one of a record.
Result<FilterPlace> Walk::ownValue(const FilterTable& owner, const Field& field)
{
    if (!atEnd())
        return unknown(*owner.entity);
    const EntityDesc& part = field.own->values().desc();
    const QString alias = freshAlias();
    m_place.field = &field;
    m_place.isPart = true;
    m_place.column = alias + u'.' + quotedName(field.own->column());
    m_place.opening += owner.alias + u".\"id\" IN (SELECT "_s + alias + u'.' + quotedName(part.owner) + u" FROM "_s
        + quotedName(part.name) + u' ' + alias + u" WHERE "_s + alias + u".\"field\" = "_s
        + QString::number(field.own->id()) + u" AND "_s;
    m_place.closing += u')';
    return m_place;
}

Result<FilterPlace> Walk::at(const FilterTable& table, const Field& field)
{
    const QString column = table.alias + u'.' + quotedName(field.name);
    if (atEnd()) {
        m_place.field = &field;
        m_place.column = column;
        if (const Field* currency = table.entity->currency())
            m_place.currencyColumn = table.alias + u'.' + quotedName(currency->name);
        return m_place;
    }
    if (!field.target || m_followed)
        return field.target ? Result<FilterPlace>(invalid(
                   QCoreApplication::translate("Filter", "only one reference can be followed, not the one in “%1”.")
                       .arg(m_names.join(u'.'))))
                            : Result<FilterPlace>(unknown(*table.entity));
    m_followed = true;
    const FilterTable next{&field.target(), freshAlias()};
    m_place.opening += u'(' + column + u" IS NOT NULL AND "_s + column + u" IN (SELECT "_s + next.alias
        + u".\"id\" FROM "_s + quotedName(next.entity->name) + u' ' + next.alias + u" WHERE "_s;
    m_place.closing += u"))"_s;
    return from(next);
}

Result<FilterPlace> Walk::intoPart(const FilterTable& owner, const PartList& list, const Field& field)
{
    const FilterTable part{&list.desc(), freshAlias()};
    m_place.isPart = true;
    const QString ownerColumn = part.alias + u'.' + quotedName(part.entity->owner);
    const QString from = u" FROM "_s + quotedName(part.entity->name) + u' ' + part.alias + u" WHERE "_s;
    const Field* currency = owner.entity->currency();
    if (currency && field.type == FieldType::Amount) {
        m_place.currencyColumn = owner.alias + u'.' + quotedName(currency->name);
        m_place.opening += u"EXISTS (SELECT 1"_s + from + ownerColumn + u" = "_s + owner.alias + u".\"id\" AND "_s;
    } else {
        m_place.opening += owner.alias + u".\"id\" IN (SELECT "_s + ownerColumn + from;
    }
    m_place.closing += u')';
    return at(part, field);
}

Result<FilterPlace> Walk::partNamed(const FilterTable& table, const PartList& list)
{
    if (atEnd())
        return intoPart(table, list, list.desc().title());
    const Field* field = visible(list.desc(), m_names[m_at]);
    if (!field)
        return unknown(list.desc());
    ++m_at;
    return intoPart(table, list, *field);
}

/// `city` for `addresses.city`, where only one kind of part has such a field.
Result<FilterPlace> Walk::anyPartWith(const FilterTable& table)
{
    const PartList* found = nullptr;
    QStringList meanings;
    for (const PartList& list : table.entity->parts) {
        const Field* field = list.csvShape == CsvShape::Own ? nullptr : visible(list.desc(), m_names[m_at]);
        if (!field || field->type == FieldType::Key)
            continue;
        found = &list;
        meanings += QLatin1String(list.name) + u'.' + m_names[m_at];
    }
    if (meanings.isEmpty())
        return unknown(*table.entity);
    if (meanings.size() > 1)
        return invalid(QCoreApplication::translate("Filter", "“%1” can mean %2: write one of them.")
                           .arg(m_names[m_at], meanings.join(u", "_s)));
    const Field& field = *found->desc().find(m_names[m_at]);
    ++m_at;
    return intoPart(table, *found, field);
}

} // namespace

Result<FilterPlace> filterPlace(const FilterTable& table, const QString& path)
{
    return Walk(path.split(u'.')).from(table);
}

Result<FilterRows> filterRows(const FilterTable& of, const QString& path, const QString& alias)
{
    const QString name = path.section(u'.', 0, 0);
    FilterRows rows;
    rows.table.alias = alias;
    if (const PartList* list = partsCalled(*of.entity, name)) {
        rows.table.entity = &list->desc();
    } else {
        const auto [entity, owner] = kindReferringTo(*of.entity, name);
        if (!owner)
            return nothingOf(*of.entity, name);
        rows.table.entity = entity;
        rows.owner = owner;
    }
    if (rows.table.entity == of.entity)
        rows.table.own = of.own;
    if (!path.contains(u'.'))
        return rows;
    const QString added = path.section(u'.', 1);
    rows.added = visible(*rows.table.entity, added);
    if (!rows.added)
        return invalid(QCoreApplication::translate("Filter", "“%1” is no field of “%2”.")
                           .arg(added, rows.table.entity->displayLabel()));
    return rows;
}

} // namespace kartei
