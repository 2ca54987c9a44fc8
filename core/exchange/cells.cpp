#include "core/exchange/cells.h"

#include "core/contacts/contact.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Names that say nothing without their list.
bool isGeneric(const QString& name)
{
    static const QStringList names{
        u"label"_s, u"value"_s, u"preferred"_s, u"kind"_s, u"channel"_s, u"state"_s, u"day"_s, u"how"_s, u"evidence"_s};
    return names.contains(name);
}

std::optional<CellPath> partPathOf(const PartList& list, const QString& name)
{
    const QLatin1String prefix(list.singular);
    if (list.csvShape == CsvShape::Own)
        return {};
    if (name == prefix)
        return CellPath{&list.desc().title(), &list, 0};
    if (!name.startsWith(prefix + u'_'))
        return {};
    const QString rest = name.mid(prefix.size() + 1);
    const qsizetype end = rest.indexOf(u'_');
    bool isNumber = false;
    const int number = rest.left(end < 0 ? rest.size() : end).toInt(&isNumber);
    if (!isNumber || number < 1 || number > 100)
        return {};
    const Field* field = end < 0 ? &list.desc().title() : list.desc().find(rest.mid(end + 1));
    if (!field || field->is(Hidden))
        return {};
    return CellPath{field, &list, number - 1};
}

Error computed(const EntityDesc& entity, const Field& field)
{
    return invalid(QCoreApplication::translate("Exchange", "“%1” is computed and can't be set.")
                       .arg(*field.label ? entity.displayLabel(field) : QString::fromLatin1(field.name)));
}

} // namespace

QString CellPath::name() const
{
    if (!list)
        return QString::fromLatin1(field->name);
    return QLatin1String(list->singular) + u'_' + QString::number(index + 1) + u'_' + QLatin1String(field->name);
}

std::optional<CellPath> cellPathOf(const EntityDesc& entity, const OwnFields& own, const QString& name)
{
    if (const Field* field = entity.find(name))
        return field->is(Hidden) && field->type != FieldType::Key ? std::nullopt : std::optional(CellPath{field});
    if (const Field* field = own.find(name))
        return CellPath{field};
    for (const PartList& list : entity.parts) {
        if (const std::optional<CellPath> path = partPathOf(list, name))
            return path;
    }
    for (const PartList& list : entity.parts) {
        const bool isElsewhere = isGeneric(name) || list.csvShape == CsvShape::Own;
        const Field* field = isElsewhere ? nullptr : list.desc().find(name);
        if (field && !field->is(Hidden))
            return CellPath{field, &list, 0};
    }
    const Field* field = entity.findGathered(name);
    return field ? std::optional(CellPath{field}) : std::nullopt;
}

Result<> setCell(Record& record, const CellPath& path, const QString& text, References& references)
{
    const EntityDesc& entity = path.list ? path.list->desc() : record.desc();
    if (path.field->is(Derived) || path.field->type == FieldType::Key)
        return computed(entity, *path.field);
    QVariant stored;
    if (path.field->type == FieldType::Reference && !text.trimmed().isEmpty()) {
        const Result<qint64> id = references.find(path.field->target(), text);
        if (!id)
            return id.error();
        stored = *id;
    } else {
        const Currency currency = currencyOf(record.desc(), record.row(), references.usualCurrency());
        const Result<QVariant> value = storedFromText(entity, *path.field, text, currency);
        if (!value)
            return value.error();
        stored = *value;
    }
    void* row = record.edit();
    if (path.list) {
        while (path.list->size(row) <= path.index)
            path.list->append(row);
        row = path.list->edit(row, path.index);
    }
    if (path.field->set(row, stored))
        return {};
    return unexpected(entity, *path.field, text, entity.displayLabel(*path.field));
}

QString referenceText(const Field& field, qint64 id, References& references)
{
    const auto finds = [&](const QString& text) {
        const Result<qint64> found = text.isEmpty() ? Result<qint64>(0) : references.find(field.target(), text);
        return found && *found == id;
    };
    if (&field == &fieldOf<&Contact::company>()) { // an import finds companies by their names
        if (const QString name = references.nameOf(field.target(), id); finds(name))
            return name;
    }
    const ReferenceInfo info = references.infoOf(field.target(), id);
    for (const QString& candidate : {info.key, info.email, info.name}) {
        if (finds(candidate))
            return candidate;
    }
    return u"id:%1"_s.arg(id);
}

} // namespace kartei
