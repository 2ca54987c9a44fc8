#include "core/exchange/csv_columns.h"

#include "core/base/text.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr ptrdiff_t kBatch = 500;

bool isExported(const Field& field, bool isPart)
{
    return field.type == FieldType::Key ? !isPart : !field.is(Hidden);
}

void addPartColumns(std::vector<CsvColumn>& columns, const PartList& list, qsizetype count)
{
    const bool isRows = list.csvShape == CsvShape::Rows;
    for (qsizetype i = 0; i < (isRows ? 1 : count) && list.csvShape != CsvShape::Own; ++i) {
        for (const Field& field : list.desc().fields) {
            if (isExported(field, true))
                columns.push_back({{&field, &list, i}, isRows});
        }
    }
}

/// Conditions that together mean the chosen records.
std::vector<SqlCondition> chosenBy(const Database& database, const ExportOptions& options)
{
    if (!options.ids)
        return {{options.condition, options.values}};
    std::vector<SqlCondition> batches;
    for (auto begin = options.ids->begin(); begin < options.ids->end();) {
        const auto end = begin + std::min<ptrdiff_t>(kBatch, options.ids->end() - begin);
        batches.push_back({u"id IN ("_s + database.idListSql() + u')', {database.idList({begin, end})}});
        begin = end;
    }
    return batches;
}

Result<qint64> widthOf(Session& session, const EntityDesc& entity, const PartList& list, const SqlCondition& condition)
{
    const QString among = condition.where.isEmpty()
        ? QString()
        : QString(u" IN (SELECT id FROM "_s + quotedName(entity.name) + u" WHERE "_s + condition.where + u')');
    return mostParts(session.database(), list.desc(), among, condition.values);
}

/// How many parts the fullest of the records has, per list.
Result<QHash<const PartList*, qsizetype>> widths(
    Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    QHash<const PartList*, qsizetype> counts;
    const std::vector<SqlCondition> chosen = chosenBy(session.database(), options);
    for (const PartList& list : entity.parts) {
        if (list.csvShape != CsvShape::Columns)
            continue;
        for (const SqlCondition& condition : chosen) {
            const Result<qint64> width = widthOf(session, entity, list, condition);
            if (!width)
                return width.error();
            counts[&list] = qMax<qsizetype>(counts.value(&list), *width);
        }
    }
    return counts;
}

void addOwnColumns(std::vector<CsvColumn>& columns, const OwnFields& own)
{
    for (const Field* field : own.fields())
        columns.push_back({{field, nullptr, 0}, false});
}

Result<std::vector<CsvColumn>> chosenColumns(const EntityDesc& entity, const OwnFields& own, const QStringList& names,
    const QHash<const PartList*, qsizetype>& counts)
{
    std::vector<CsvColumn> columns;
    for (const QString& name : names) {
        if (const PartList* list = entity.findParts(name)) {
            if (list->csvShape == CsvShape::Own)
                addOwnColumns(columns, own);
            addPartColumns(columns, *list, counts.value(list));
            continue;
        }
        const auto rows = std::ranges::find(entity.parts, CsvShape::Rows, &PartList::csvShape);
        const QString prefix = rows == entity.parts.end() ? QString() : QString(QLatin1String(rows->singular) + u'_');
        const Field* field
            = !prefix.isEmpty() && name.startsWith(prefix) ? rows->desc().find(name.mid(prefix.size())) : nullptr;
        const std::optional<CellPath> path = field ? CellPath{field, &*rows, 0} : cellPathOf(entity, own, name);
        if (!path) {
            return Error{Error::Kind::Usage,
                QCoreApplication::translate("Exchange", "%1 has no field “%2”.")
                    .arg(entity.displayLabel(), isolated(name)),
                {}};
        }
        columns.push_back({*path, path->list && path->list->csvShape == CsvShape::Rows});
    }
    return columns;
}

std::vector<CsvColumn> allColumns(
    const EntityDesc& entity, const OwnFields& own, const QHash<const PartList*, qsizetype>& counts)
{
    std::vector<CsvColumn> columns;
    for (const Field& field : entity.fields) {
        if (isExported(field, false))
            columns.push_back({{&field, nullptr, 0}, false});
    }
    for (const PartList& list : entity.parts)
        addPartColumns(columns, list, counts.value(&list));
    addOwnColumns(columns, own);
    return columns;
}

} // namespace

QString CsvColumn::name() const
{
    return isOfRow ? QString(QLatin1String(path.list->singular) + u'_' + QLatin1String(path.field->name)) : path.name();
}

Result<std::vector<CsvColumn>> csvColumns(
    Session& session, const EntityDesc& entity, const OwnFields& own, const ExportOptions& options)
{
    const auto counts = widths(session, entity, options);
    if (!counts)
        return counts.error();
    return options.fields.isEmpty() ? allColumns(entity, own, *counts)
                                    : chosenColumns(entity, own, options.fields, *counts);
}

} // namespace kartei
