#include "core/storage/past_value.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool hasPart(const Record& record, const PartList& list, qint64 id)
{
    for (qsizetype i = 0; i < list.size(record.row()); ++i) {
        if (list.desc().fields[0].get(list.at(record.row(), i)).toLongLong() == id)
            return true;
    }
    return false;
}

/// Both sides of the change that is to be made, as reverted() takes them.
struct Sides {
    QJsonObject from;
    QJsonObject to;
};

Result<Sides> sidesOf(const Record& current, const PastValue& value)
{
    if (!value.list)
        return Sides{{}, {{QLatin1String(value.field->name), value.before}}};
    const bool isThere = hasPart(current, *value.list, value.part);
    if (!isThere && value.field)
        return Error{Error::Kind::NotFound,
            QCoreApplication::translate("Storage", "That entry of “%1” is not there any more.")
                .arg(isolated(current.title())),
            {}};
    const QJsonValue wanted
        = value.field ? QJsonObject{{QLatin1String(value.field->name), value.before}} : value.before;
    const QJsonValue present = isThere ? QJsonValue(QJsonObject()) : QJsonValue(QJsonValue::Null);
    if (!isThere && wanted.isNull())
        return Sides{};
    const QString list = QLatin1String(value.list->name);
    const QString part = QString::number(value.part);
    return Sides{{{list, QJsonObject{{part, present}}}}, {{list, QJsonObject{{part, wanted}}}}};
}

} // namespace

Result<> restoreValue(Session& session, const EntityDesc& entity, qint64 id, const PastValue& value)
{
    const Result<Record> known = session.get(entity, id);
    if (!known)
        return known.error();
    const QString title = QCoreApplication::translate("Acts", "Restore a value of %1").arg(isolated(known->title()));
    return session.transact(title, Undo::Possible, [&](Transaction& tx) -> Result<> {
        const Result<Record> current = tx.get(entity, id);
        if (!current)
            return current.error();
        const Result<Sides> sides = sidesOf(*current, value);
        if (!sides)
            return sides.error();
        Result<Record> target = reverted(*current, sides->from, sides->to);
        return target ? tx.update(*current, *target) : Result<>(target.error());
    });
}

} // namespace kartei
