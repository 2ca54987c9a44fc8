#include "core/cli/list_fields.h"

#include "core/exchange/json.h"
#include "core/storage/session.h"

namespace kartei {

Result<GatheredValues> gatheredFor(
    Session& session, const EntityDesc& entity, const QStringList& fields, const std::vector<Record>& records)
{
    const Result<std::shared_ptr<const OwnFields>> own = session.database().ownFields(entity);
    if (!own)
        return own.error();
    std::vector<const Field*> asked;
    for (const QString& name : fields) {
        if (const Field* field = findShown(entity, **own, name))
            asked.push_back(field);
    }
    std::vector<qint64> ids;
    ids.reserve(records.size());
    for (const Record& record : records)
        ids.push_back(record.id());
    return gatheredValues(session.database(), entity, asked, ids);
}

QJsonObject chosenJson(
    const Record& record, const QStringList& fields, const GatheredValues& gathered, References& references)
{
    const EntityDesc& entity = record.desc();
    const QJsonObject object = toJson(record, references);
    if (fields.isEmpty())
        return object;
    const QString place = QLatin1String(entity.ownValues() ? entity.ownValues()->name : "");
    QJsonObject some;
    QJsonObject values;
    for (const QString& name : fields) {
        const Field* field = findShown(entity, references.ownFields(entity), name);
        if (field && field->own)
            values.insert(name, object.value(place).toObject().value(name));
        else if (field && field->sql)
            some.insert(name, valueToJson(entity, *field, gathered.value(field).value(record.id()), {}, references));
        else
            some.insert(name, object.value(name));
    }
    if (!values.isEmpty() && !some.contains(place))
        some.insert(place, values);
    return some;
}

} // namespace kartei
