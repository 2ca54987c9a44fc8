#include "core/exchange/exporter.h"

#include "core/base/text.h"
#include "core/contacts/contact.h"
#include "core/exchange/cells.h"
#include "core/exchange/contact_card.h"
#include "core/exchange/json.h"
#include "core/exchange/record_line.h"
#include "core/exchange/reference_tables.h"
#include "core/exchange/value_text.h"
#include "core/storage/filter.h"
#include "core/storage/record_sql.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatch = 500;

/// A column: a cell, or one of the part that the row is about.
struct Column {
    CellPath path;
    bool isOfRow = false;

    QString name() const
    {
        return isOfRow ? QString(QLatin1String(path.list->singular) + u'_' + QLatin1String(path.field->name))
                       : path.name();
    }
};

bool isExported(const Field& field, bool isPart)
{
    return field.type == FieldType::Key ? !isPart : !field.is(Hidden);
}

void addPartColumns(std::vector<Column>& columns, const PartList& list, qsizetype count)
{
    const bool isRows = list.csvShape == CsvShape::Rows;
    for (qsizetype i = 0; i < (isRows ? 1 : count); ++i) {
        for (const Field& field : list.desc().fields) {
            if (isExported(field, true))
                columns.push_back({{&field, &list, i}, isRows});
        }
    }
}

Result<std::vector<qint64>> chosenIds(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    if (options.ids)
        return *options.ids;
    const QString where = options.condition.isEmpty() ? QString() : QString(u" WHERE "_s + options.condition);
    const QString order = options.order.isEmpty() ? u"id"_s : options.order;
    const Result<std::vector<QVariantList>> rows = session.select(
        u"SELECT id FROM "_s + quotedName(entity.name) + where + u" ORDER BY "_s + order, options.values);
    if (!rows)
        return rows.error();
    std::vector<qint64> ids;
    ids.reserve(rows->size());
    for (const QVariantList& row : *rows)
        ids.push_back(row[0].toLongLong());
    return ids;
}

/// In batches, so that only the text of all records is in memory at once.
Result<> eachRecord(Session& session, const EntityDesc& entity, const std::vector<qint64>& ids,
    const ExportOptions& options, const std::function<void(const Record&)>& use,
    const std::function<Result<>()>& batchDone = {})
{
    const size_t batch = holdsFiles(entity) ? 1 : kBatch;
    for (size_t begin = 0; begin < ids.size(); begin += batch) {
        const size_t end = qMin(ids.size(), begin + batch);
        const Result<std::vector<Record>> records = session.byIds(entity,
            {ids.begin() + static_cast<ptrdiff_t>(begin), ids.begin() + static_cast<ptrdiff_t>(end)}, Parts::Load);
        if (!records)
            return records.error();
        std::ranges::for_each(*records, use);
        if (const Result<> taken = batchDone ? batchDone() : Result<>(); !taken)
            return taken;
        if (options.progress && !options.progress(static_cast<qint64>(end), std::ssize(ids)))
            return Error{
                Error::Kind::Cancelled, QCoreApplication::translate("Exchange", "The export was stopped."), {}};
    }
    return {};
}

/// Conditions that together mean the chosen records.
std::vector<SqlCondition> chosenBy(const ExportOptions& options)
{
    if (!options.ids)
        return {{options.condition, options.values}};
    std::vector<SqlCondition> batches;
    for (size_t begin = 0; begin < options.ids->size(); begin += kBatch) {
        QVariantList ids;
        for (size_t i = begin; i < qMin(options.ids->size(), begin + kBatch); ++i)
            ids += (*options.ids)[i];
        const QStringList marks(ids.size(), u"?"_s);
        batches.push_back({u"id IN (%1)"_s.arg(marks.join(u", "_s)), ids});
    }
    return batches;
}

Result<qint64> widthOf(Session& session, const EntityDesc& entity, const PartList& list, const SqlCondition& condition)
{
    const QString owner = quotedName(list.desc().owner);
    const QString where = condition.where.isEmpty()
        ? QString()
        : QString(u"WHERE "_s + owner + u" IN (SELECT id FROM "_s + quotedName(entity.name) + u" WHERE "_s
            + condition.where + u')');
    const Result<std::vector<QVariantList>> rows
        = session.select(u"SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM "_s + quotedName(list.desc().name)
                + u' ' + where + u" GROUP BY "_s + owner + u") AS sizes"_s,
            condition.values);
    return rows ? Result<qint64>(rows->front()[0].toLongLong()) : Result<qint64>(rows.error());
}

/// How many parts the fullest of the records has, per list.
Result<QHash<const PartList*, qsizetype>> widths(
    Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    QHash<const PartList*, qsizetype> counts;
    const std::vector<SqlCondition> chosen = chosenBy(options);
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Rows)
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

Result<std::vector<Column>> chosenColumns(
    const EntityDesc& entity, const QStringList& names, const QHash<const PartList*, qsizetype>& counts)
{
    std::vector<Column> columns;
    for (const QString& name : names) {
        if (const PartList* list = entity.findParts(name)) {
            addPartColumns(columns, *list, counts.value(list));
            continue;
        }
        const auto rows = std::ranges::find(entity.parts, CsvShape::Rows, &PartList::csvShape);
        const QString prefix = rows == entity.parts.end() ? QString() : QString(QLatin1String(rows->singular) + u'_');
        const Field* field
            = !prefix.isEmpty() && name.startsWith(prefix) ? rows->desc().find(name.mid(prefix.size())) : nullptr;
        const std::optional<CellPath> path = field ? CellPath{field, &*rows, 0} : cellPathOf(entity, name);
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

std::vector<Column> allColumns(const EntityDesc& entity, const QHash<const PartList*, qsizetype>& counts)
{
    std::vector<Column> columns;
    for (const Field& field : entity.fields) {
        if (isExported(field, false))
            columns.push_back({{&field, nullptr, 0}, false});
    }
    for (const PartList& list : entity.parts)
        addPartColumns(columns, list, counts.value(&list));
    return columns;
}

/// Of the company somebody works for the name: an import finds companies by it.
QString textOfCell(const Record& record, const CellPath& path, References& references)
{
    if (path.field == &fieldOf<&Contact::company>() && record.as<Contact>().company.isSet()) {
        const qint64 id = record.as<Contact>().company.value;
        const QString name = references.infoOf(describe<Contact>(), id).name;
        const Result<qint64> found = references.find(describe<Contact>(), name);
        if (found && *found == id)
            return name;
    }
    return cellText(record, path, references);
}

void writeRecord(CsvWriter& writer, const Record& record, const std::vector<Column>& columns, References& references)
{
    const auto ofRow = std::ranges::find(columns, true, &Column::isOfRow);
    const qsizetype rows = ofRow == columns.end() ? 1 : qMax<qsizetype>(1, ofRow->path.list->size(record.row()));
    for (qsizetype row = 0; row < rows; ++row) {
        for (const Column& column : columns) {
            CellPath path = column.path;
            if (column.isOfRow)
                path.index = row;
            const QString text = textOfCell(record, path, references);
            if (isNumeric(path.field->type))
                writer.addNumber(text);
            else
                writer.addText(text);
        }
        writer.endRow();
    }
}

} // namespace

Result<QByteArray> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    QByteArray content;
    const Result<> done = exportCsv(session, entity, options, [&](const QByteArray& portion) {
        content += portion;
        return Result<>();
    });
    return done ? Result<QByteArray>(content) : Result<QByteArray>(done.error());
}

Result<> exportCsv(Session& session, const EntityDesc& entity, const ExportOptions& options, const Sink& sink)
{
    const auto counts = widths(session, entity, options);
    if (!counts)
        return counts.error();
    const Result<std::vector<Column>> columns
        = options.fields.isEmpty() ? allColumns(entity, *counts) : chosenColumns(entity, options.fields, *counts);
    if (!columns)
        return columns.error();
    const Result<std::vector<qint64>> ids = chosenIds(session, entity, options);
    if (!ids)
        return ids.error();
    CsvWriter writer(options.separator, options.guard);
    for (const Column& column : *columns)
        writer.addText(column.name());
    writer.endRow();
    ReferenceTables references(session.database());
    const Result<> written = eachRecord(
        session, entity, *ids, options,
        [&](const Record& record) { writeRecord(writer, record, *columns, references); },
        [&] { return sink(writer.take()); });
    if (!written)
        return written;
    return references.error() ? Result<>(*references.error()) : sink(writer.take());
}

Result<QByteArray> exportJson(Session& session, const EntityDesc& entity, const ExportOptions& options)
{
    const Result<std::vector<qint64>> ids = chosenIds(session, entity, options);
    if (!ids)
        return ids.error();
    ReferenceTables references(session.database());
    QByteArray document = "[";
    const Result<> written = eachRecord(session, entity, *ids, options, [&](const Record& record) {
        document += document.size() == 1 ? "\n" : ",\n";
        document += QJsonDocument(toJson(record, references)).toJson(QJsonDocument::Compact);
    });
    if (!written)
        return written.error();
    document += document.size() == 1 ? "]\n" : "\n]\n";
    return references.error() ? Result<QByteArray>(*references.error()) : Result<QByteArray>(document);
}

Result<QByteArray> exportVCards(Session& session, const ExportOptions& options, VCardVersion version)
{
    const EntityDesc& entity = describe<Contact>();
    const Result<std::vector<qint64>> ids = chosenIds(session, entity, options);
    if (!ids)
        return ids.error();
    ReferenceTables references(session.database());
    QByteArray cards;
    const Result<> written = eachRecord(
        session, entity, *ids, options, [&](const Record& record) { cards += cardOf(record, version, references); });
    if (!written)
        return written.error();
    return references.error() ? Result<QByteArray>(*references.error()) : Result<QByteArray>(cards);
}

} // namespace kartei
