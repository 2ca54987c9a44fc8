#include "core/schema/entity.h"

#include "core/schema/own_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

QString translated(const EntityDesc& desc, const char* text)
{
    return *text ? QCoreApplication::translate(desc.context, text) : QString();
}

} // namespace

const Field* EntityDesc::find(QAnyStringView fieldName) const
{
    const auto found
        = std::ranges::find_if(fields, [&](const Field& field) { return fieldName == QLatin1String(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

const Field* EntityDesc::findGathered(QAnyStringView fieldName) const
{
    const auto found
        = std::ranges::find_if(gathered, [&](const Field& field) { return fieldName == QLatin1String(field.name); });
    return found == gathered.end() ? nullptr : &*found;
}

const PartList* EntityDesc::findParts(QAnyStringView partsName) const
{
    const auto found
        = std::ranges::find_if(parts, [&](const PartList& list) { return partsName == QLatin1String(list.name); });
    return found == parts.end() ? nullptr : &*found;
}

const PartList* EntityDesc::ownValues() const
{
    const auto found = std::ranges::find(parts, CsvShape::Own, &PartList::csvShape);
    return found == parts.end() ? nullptr : &*found;
}

const Field& EntityDesc::title() const
{
    const auto found = std::ranges::find_if(fields, [](const Field& field) { return field.is(Title); });
    return found == fields.end() ? fields[0] : *found;
}

const Field* EntityDesc::tellsApart() const
{
    const auto found = std::ranges::find_if(fields, [](const Field& field) { return field.is(TellsApart); });
    return found == fields.end() ? nullptr : &*found;
}

const Field* EntityDesc::currency() const
{
    const auto found
        = std::ranges::find_if(fields, [](const Field& field) { return field.type == FieldType::Currency; });
    return found == fields.end() ? nullptr : &*found;
}

QString EntityDesc::displayLabel() const
{
    return translated(*this, label);
}

QString EntityDesc::displayLabel(const Field& field) const
{
    return field.own ? field.own->label() : translated(*this, field.label);
}

QString EntityDesc::displayLabel(const PartList& list) const
{
    return translated(*this, list.label);
}

QString EntityDesc::displayLabel(const Field& field, const Choice& choice) const
{
    return field.own ? QString::fromUtf8(choice.label) : translated(*this, choice.label);
}

const EntityDesc* findEntity(QAnyStringView name)
{
    for (const EntityDesc* desc : allEntities()) {
        if (name == QLatin1String(desc->name))
            return desc;
    }
    return nullptr;
}

} // namespace kartei
