#include "core/storage/filter_names.h"

#include "core/storage/filter.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isAsked(const Field& field)
{
    return !field.is(Hidden) && field.type != FieldType::Key && field.type != FieldType::Blob;
}

bool isUnderstood(const EntityDesc& entity, const QString& text)
{
    return compiledFilter(entity, text, {}).has_value();
}

void addTotals(std::vector<FilterName>& names, const EntityDesc& of, const EntityDesc& rows, QLatin1String name,
    const PartList* parts)
{
    const QString count = u"count("_s + name + u')';
    if (!isUnderstood(of, count + u" > 0"_s))
        return;
    names.push_back({count, FilterName::Asks::Count, &rows, nullptr, parts, nullptr});
    for (const Field& field : rows.fields) {
        const QString sum = u"sum("_s + name + u'.' + QLatin1String(field.name) + u')';
        if (isAsked(field) && isUnderstood(of, sum + u" > 0"_s))
            names.push_back({sum, FilterName::Asks::Sum, &rows, &field, parts, nullptr});
    }
}

} // namespace

std::vector<FilterName> filterNames(const EntityDesc& entity, const std::shared_ptr<const OwnFields>& own)
{
    using Asks = FilterName::Asks;
    std::vector<FilterName> names;
    for (const Field& field : entity.fields) {
        if (isAsked(field))
            names.push_back({QString::fromLatin1(field.name), Asks::Value, &entity, &field, nullptr, nullptr});
    }
    for (const Field* field : own->fields())
        names.push_back({QString::fromLatin1(field->name), Asks::Value, &entity, field, nullptr, own});
    for (const Field& field : entity.gathered) {
        if (!own->find(field.name))
            names.push_back({QString::fromLatin1(field.name), Asks::Value, &entity, &field, nullptr, nullptr});
    }
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Own) // asked for by their names
            continue;
        for (const Field& field : list.desc().fields) {
            if (isAsked(field))
                names.push_back({QLatin1String(list.name) + u"."_s + QLatin1String(field.name), Asks::PartValue,
                    &list.desc(), &field, &list, nullptr});
        }
    }
    for (const PartList& list : entity.parts) {
        if (list.csvShape != CsvShape::Own)
            addTotals(names, entity, list.desc(), QLatin1String(list.name), &list);
    }
    for (const EntityDesc* other : allEntities()) {
        if (*other->plural)
            addTotals(names, entity, *other, QLatin1String(other->plural), nullptr);
    }
    return names;
}

QString filterValue(const QString& value)
{
    const bool isWord = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber(); });
    if (isWord)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

} // namespace kartei
