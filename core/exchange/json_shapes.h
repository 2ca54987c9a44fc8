#pragma once

#include "core/schema/record.h"

#include <QJsonObject>

namespace kartei {

/// What the JSON form of one entity has beyond its fields.
struct JsonShape {
    const EntityDesc& (*desc)();
    void (*complete)(const Record& record, QJsonObject& written);
    void (*simplify)(QJsonObject& given); ///< into fields only, before reading
    Result<> (*check)(const Record& read, const QJsonObject& given);
};

/// Null: the fields are all.
const JsonShape* jsonShapeOf(const EntityDesc& desc);

QJsonObject moneyToJson(Amount amount, const Currency& currency);

} // namespace kartei
