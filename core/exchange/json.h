#pragma once

#include "core/exchange/references.h"
#include "core/schema/record.h"

#include <QJsonObject>
#include <QStringList>

namespace kartei {

/// A record as other programs see it: fields by name, references as {"id", "name"}, money as {"amount", "currency"},
/// decimals as text, dates and moments in ISO 8601, parts as lists of objects, fields of the business as one object.
QJsonObject toJson(const Record& record, References& references);

/// One value as toJson() writes it.
QJsonValue valueToJson(const EntityDesc& desc, const Field& field, const QVariant& stored, const Currency& currency,
    References& references);

/// The same with the values of own fields as parts, as they are stored.
QJsonObject toStoredJson(const Record& record, References& references);

/// Sets what `object` gives and leaves the rest of `record` as it is; `id` and computed fields are not taken over. A
/// reference is an id, number, sku, e-mail address or the object that `toJson` writes; a list replaces the old list,
/// the fields of the business are set one by one. Returns the keys that belong to no field, of parts as
/// "emails.shoe_size". Invalid: names the field.
Result<QStringList> readJson(Record& record, const QJsonObject& object, References& references);

/// Of the whole record, after reading. Invalid: a total is given other than the computed one; both figures.
Result<> checkJson(const Record& record, const QJsonObject& object);

/// A number or text of a JSON document as text; nothing for lists and objects.
std::optional<QString> jsonText(const QJsonValue& value);

} // namespace kartei
