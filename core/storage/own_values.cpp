#include "core/storage/own_values.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

namespace {

Error unfit(const EntityDesc& entity, const Field& field, const QString& value)
{
    const QString label = entity.displayLabel(field);
    if (value.size() > OwnField::longest)
        return invalid(
            QCoreApplication::translate("Storage", "“%1” takes up to %2 characters, and this text has %3. Shorten it.")
                .arg(isolated(label))
                .arg(OwnField::longest)
                .arg(value.size()));
    return invalid(QCoreApplication::translate("Storage", "“%2” is no value of the field “%1”. Give it another one.")
                       .arg(isolated(label), isolated(value.left(80))));
}

} // namespace

Result<> completeOwnValues(Database& database, const EntityDesc& entity, void* row)
{
    const PartList* list = entity.ownValues();
    if (!list || list->size(row) == 0)
        return {};
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(entity);
    if (!own)
        return own.error();
    const EntityDesc& part = list->desc();
    const Field& definition = *part.find("field");
    const Field& value = *part.find("value");
    std::vector<const Field*> seen;
    for (qsizetype i = 0; i < list->size(row); ++i) {
        void* one = list->edit(row, i);
        const Field* field = (*own)->withId(definition.get(one).toLongLong());
        if (!field)
            continue; // a state of the past may have it; to store it the engine refuses
        if (std::ranges::count(seen, field) > 0)
            return Error{Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "“%1” is filled in twice. One value has to go.")
                    .arg(isolated(entity.displayLabel(*field))),
                {}};
        seen.push_back(field);
        const QString text = value.get(one).toString();
        if (!field->own->storedFrom(text))
            return unfit(entity, *field, text);
        part.find("number")->set(one, field->own->numberOf(text));
    }
    return {};
}

} // namespace kartei
