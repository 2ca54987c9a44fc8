#include "core/schema/record.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kPosition = u"position"_s;

bool isJournalled(const Field& field)
{
    return field.type != FieldType::Key && !field.is(Derived);
}

QJsonObject fieldsOf(const EntityDesc& desc, const void* row)
{
    QJsonObject values;
    for (const Field& field : desc.fields) {
        if (isJournalled(field))
            values.insert(QLatin1String(field.name), jsonFromStored(field.get(row)));
    }
    return values;
}

qint64 idOf(const EntityDesc& desc, const void* row)
{
    return desc.fields[0].get(row).toLongLong();
}

struct PlacedPart {
    const void* row;
    qsizetype position;
};

QHash<qint64, PlacedPart> partsById(const PartList& list, const void* owner)
{
    QHash<qint64, PlacedPart> byId;
    for (qsizetype i = 0; i < list.size(owner); ++i) {
        const void* row = list.at(owner, i);
        byId.insert(idOf(list.desc(), row), {row, i});
    }
    return byId;
}

QJsonObject wholePart(const PartList& list, const PlacedPart& part)
{
    QJsonObject values = fieldsOf(list.desc(), part.row);
    values.insert(kPosition, QString::number(part.position));
    return values;
}

void diffFields(const EntityDesc& desc, const void* before, const void* after, QJsonObject& was, QJsonObject& is)
{
    for (const Field& field : desc.fields) {
        if (!isJournalled(field))
            continue;
        const QVariant old = field.get(before);
        const QVariant now = field.get(after);
        if (old == now && old.isNull() == now.isNull())
            continue;
        was.insert(QLatin1String(field.name), jsonFromStored(old));
        is.insert(QLatin1String(field.name), jsonFromStored(now));
    }
}

void diffParts(const PartList& list, const void* before, const void* after, QJsonObject& was, QJsonObject& is)
{
    const QHash<qint64, PlacedPart> oldParts = partsById(list, before);
    const QHash<qint64, PlacedPart> newParts = partsById(list, after);
    QJsonObject oldSide;
    QJsonObject newSide;
    for (auto old = oldParts.begin(); old != oldParts.end(); ++old) {
        const QString id = QString::number(old.key());
        const auto now = newParts.find(old.key());
        if (now == newParts.end()) {
            oldSide.insert(id, wholePart(list, *old));
            newSide.insert(id, QJsonValue::Null);
            continue;
        }
        QJsonObject oldFields;
        QJsonObject newFields;
        diffFields(list.desc(), old->row, now->row, oldFields, newFields);
        if (old->position != now->position) {
            oldFields.insert(kPosition, QString::number(old->position));
            newFields.insert(kPosition, QString::number(now->position));
        }
        if (!oldFields.isEmpty()) {
            oldSide.insert(id, oldFields);
            newSide.insert(id, newFields);
        }
    }
    for (auto now = newParts.begin(); now != newParts.end(); ++now) {
        if (!oldParts.contains(now.key())) {
            oldSide.insert(QString::number(now.key()), QJsonValue::Null);
            newSide.insert(QString::number(now.key()), wholePart(list, *now));
        }
    }
    if (!oldSide.isEmpty()) {
        was.insert(QLatin1String(list.name), oldSide);
        is.insert(QLatin1String(list.name), newSide);
    }
}

Error changedSince(const Record& current)
{
    return {Error::Kind::Conflict,
        QCoreApplication::translate("Record", "“%1” was changed since: look at it, then change it by hand.")
            .arg(current.title()),
        QLatin1String(current.desc().name) + u' ' + QString::number(current.id())};
}

void setFields(const EntityDesc& desc, void* row, const QJsonObject& values)
{
    for (const Field& field : desc.fields) {
        const auto value = values.find(QLatin1String(field.name));
        if (value != values.end())
            field.set(row, storedFromJson(field, *value));
    }
}

bool holds(const EntityDesc& desc, const void* row, const QJsonObject& expected)
{
    return std::ranges::all_of(desc.fields, [&](const Field& field) {
        const auto value = expected.find(QLatin1String(field.name));
        return value == expected.end() || jsonFromStored(field.get(row)) == *value;
    });
}

/// Puts the parts named in `wanted` at their positions; the others keep their order in the places between.
void placeParts(const PartList& list, void* owner, const QHash<qint64, qsizetype>& wanted)
{
    const EntityDesc& desc = list.desc();
    const qsizetype size = list.size(owner);
    std::vector<std::pair<qsizetype, qint64>> placed;
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        placed.emplace_back(std::min(it.value(), size - 1), it.key());
    std::ranges::sort(placed);
    std::vector<qint64> order;
    for (qsizetype i = 0; i < size; ++i) {
        const qint64 id = idOf(desc, list.at(owner, i));
        if (!wanted.contains(id))
            order.push_back(id);
    }
    for (const auto& [position, id] : placed)
        order.insert(order.begin() + std::min<qsizetype>(position, std::ssize(order)), id);
    for (qsizetype i = 0; i < size; ++i) {
        qsizetype found = i;
        while (idOf(desc, list.at(owner, found)) != order[static_cast<size_t>(i)])
            ++found;
        if (found != i)
            list.move(owner, found, i);
    }
}

/// Sets the parts named in `to` and puts them at their positions. False: a part is not as `from` says.
bool revertParts(const PartList& list, void* owner, const QJsonObject& from, const QJsonObject& to)
{
    const EntityDesc& desc = list.desc();
    QHash<qint64, qsizetype> wanted;
    for (auto target = to.begin(); target != to.end(); ++target) {
        const qint64 id = target.key().toLongLong();
        const QJsonValue expected = from.value(target.key());
        qsizetype index = list.size(owner) - 1;
        while (index >= 0 && idOf(desc, list.at(owner, index)) != id)
            --index;
        const bool present = index >= 0;
        if (present != expected.isObject() || (present && !holds(desc, list.at(owner, index), expected.toObject())))
            return false;
        if (!target->isObject()) {
            list.removeAt(owner, index);
            continue;
        }
        void* row = present ? list.edit(owner, index) : list.append(owner);
        desc.fields[0].set(row, id);
        const QJsonObject values = target->toObject();
        setFields(desc, row, values);
        if (values.contains(kPosition))
            wanted.insert(id, values.value(kPosition).toString().toLongLong());
    }
    placeParts(list, owner, wanted);
    return true;
}

} // namespace

void* Record::edit()
{
    if (m_row.use_count() > 1)
        m_row = m_desc->clone(m_row.get());
    return m_row.get();
}

QJsonValue jsonFromStored(const QVariant& stored)
{
    if (stored.isNull())
        return QJsonValue::Null;
    if (stored.typeId() == QMetaType::Bool)
        return stored.toBool();
    if (stored.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(stored.toByteArray().toBase64());
    return stored.toString();
}

QVariant storedFromJson(const Field& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (field.type == FieldType::Blob)
        return QByteArray::fromBase64(json.toString().toLatin1());
    return json.isBool() ? QVariant(json.toBool()) : QVariant(json.toString());
}

RecordDiff diffOf(const Record& before, const Record& after)
{
    RecordDiff diff;
    diffFields(before.desc(), before.row(), after.row(), diff.before, diff.after);
    for (const PartList& list : before.desc().parts)
        diffParts(list, before.row(), after.row(), diff.before, diff.after);
    return diff;
}

QJsonObject snapshotOf(const Record& record)
{
    QJsonObject snapshot = fieldsOf(record.desc(), record.row());
    const Field& title = record.desc().title(); // also where it is derived: it names what is gone
    snapshot.insert(QLatin1String(title.name), jsonFromStored(record.value(title)));
    for (const PartList& list : record.desc().parts) {
        QJsonObject all;
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            const void* row = list.at(record.row(), i);
            all.insert(QString::number(idOf(list.desc(), row)), wholePart(list, {row, i}));
        }
        if (!all.isEmpty())
            snapshot.insert(QLatin1String(list.name), all);
    }
    return snapshot;
}

Record recordFrom(const EntityDesc& desc, qint64 id, const QJsonObject& snapshot)
{
    Record record(desc);
    record.setId(id);
    setFields(desc, record.edit(), snapshot);
    for (const PartList& list : desc.parts)
        revertParts(list, record.edit(), {}, snapshot.value(QLatin1String(list.name)).toObject());
    return record;
}

void restoreJournalled(const EntityDesc& desc, const void* from, void* to)
{
    for (const Field& field : desc.fields) {
        if (isJournalled(field))
            field.set(to, field.get(from));
    }
    for (const PartList& list : desc.parts) {
        for (qsizetype i = 0; i < std::min(list.size(from), list.size(to)); ++i)
            restoreJournalled(list.desc(), list.at(from, i), list.edit(to, i));
    }
}

Result<Record> reverted(const Record& current, const QJsonObject& from, const QJsonObject& to)
{
    if (!holds(current.desc(), current.row(), from))
        return changedSince(current);
    Record target = current;
    setFields(target.desc(), target.edit(), to);
    for (const PartList& list : target.desc().parts) {
        const QLatin1String name(list.name);
        if (to.contains(name)
            && !revertParts(list, target.edit(), from.value(name).toObject(), to.value(name).toObject()))
            return changedSince(current);
    }
    return target;
}

} // namespace kartei
