#include "core/storage/own_values.h"

#include "core/base/text.h"
#include "core/schema/own_fields.h"
#include "core/storage/database.h"

#include <QCoreApplication>

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
    for (qsizetype i = 0; i < list->size(row); ++i) {
        void* one = list->edit(row, i);
        const Field* field = (*own)->withId(definition.get(one).toLongLong());
        if (!field)
            return invalid(QCoreApplication::translate(
                "Storage", "A value belongs to a field that is not there any more. Reload, then try again."));
        const QString text = value.get(one).toString();
        if (!field->own->storedFrom(text))
            return unfit(entity, *field, text);
        part.find("number")->set(one, field->own->numberOf(text));
    }
    return {};
}

} // namespace kartei
