#include "core/exchange/import_run.h"
#include "core/exchange/importer.h"
#include "core/exchange/json.h"
#include "core/exchange/json_shapes.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

bool isGiven(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull() && value != QJsonValue(QString());
}

Candidate::Fields givenIn(const QJsonObject& object, const EntityDesc& desc)
{
    Candidate::Fields fields;
    for (const Field& field : desc.fields) {
        if (field.type != FieldType::Key && !field.is(Derived) && isGiven(object.value(QLatin1String(field.name))))
            fields.insert(&field);
    }
    return fields;
}

/// A reference nobody answers to, by its name: the hook may make what it names.
void offerMissing(Candidate& candidate, QJsonObject& object, References& references, ImportHook& hook)
{
    for (const Field& field : candidate.record.desc().fields) {
        const QString key = QLatin1String(field.name);
        if (field.type != FieldType::Reference || !isGiven(object.value(key)))
            continue;
        const QJsonValue value = object.value(key);
        const QString name = value.isObject() ? value.toObject().value(u"name"_s).toString() : value.toString();
        Record probe(candidate.record.desc());
        const bool isKnown = readJson(probe, {{key, value}}, references).has_value();
        if (!isKnown && !name.isEmpty() && hook.takes(candidate, {&field, nullptr, QString()}, name))
            object.remove(key);
    }
}

Result<Candidate> candidateFrom(
    QJsonObject object, const EntityDesc& entity, References& references, ImportHook* hook, ImportReport& report)
{
    Candidate candidate(entity);
    candidate.id = object.value(u"id"_s).toInteger();
    if (hook)
        offerMissing(candidate, object, references, *hook);
    const Result<QStringList> unknown = readJson(candidate.record, object, references);
    if (!unknown)
        return unknown.error();
    candidate.check = [object](const Record& record) { return checkJson(record, object); };
    for (const QString& key : *unknown) {
        if (!report.unmapped.contains(key))
            report.unmapped += key;
    }
    if (const JsonShape* shape = jsonShapeOf(entity))
        shape->simplify(object);
    for (const Field* field : givenIn(object, entity))
        candidate.given.insert(field);
    const QJsonObject own = object.value(QLatin1String(entity.ownValues() ? entity.ownValues()->name : "")).toObject();
    for (const Field* field : references.ownFields(entity).fields()) {
        if (isGiven(own.value(QLatin1String(field->name))))
            candidate.given.insert(field);
    }
    const Field* currency = entity.currency(); // may be stated by an amount only
    if (currency && currencyOf(entity, candidate.record.row()) != references.usualCurrency())
        candidate.given.insert(currency);
    for (const PartList& list : entity.parts) {
        if (list.csvShape == CsvShape::Own)
            continue;
        for (const QJsonValue& part : object.value(QLatin1String(list.name)).toArray())
            candidate.givenParts[&list].push_back(givenIn(part.toObject(), list.desc()));
    }
    if (hook)
        hook->interpret(candidate);
    return candidate;
}

Result<QJsonArray> entriesOf(const QByteArray& document)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = document.left(error.offset).count('\n') + 1;
        return invalid(QCoreApplication::translate("Exchange", "This is no JSON: %1 in line %2.")
                           .arg(error.errorString())
                           .arg(line));
    }
    return parsed.isArray() ? parsed.array() : QJsonArray{parsed.object()};
}

/// Places in the list; companies first: people refer to them.
std::vector<qsizetype> readingOrder(const QJsonArray& entries)
{
    std::vector<qsizetype> order(static_cast<size_t>(entries.size()));
    std::ranges::generate(order, [next = qsizetype(0)]() mutable { return next++; });
    std::stable_partition(order.begin(), order.end(),
        [&](qsizetype i) { return entries[i].toObject().value(u"kind"_s).toString() == "company"_L1; });
    return order;
}

} // namespace

Result<ImportReport> importJson(
    Session& session, const QByteArray& document, const EntityDesc& entity, const ImportOptions& options)
{
    const Result<QJsonArray> entries = entriesOf(document);
    if (!entries)
        return entries.error();
    const std::vector<qsizetype> order = readingOrder(*entries);
    return runImport(session, options, [&](Transaction& tx, ImportReport& report) -> Result<> {
        ImportRun run(tx, options, report);
        if (const Result<> prepared = run.prepare(entity); !prepared)
            return prepared;
        report.headers = QStringList{u"JSON"_s};
        qint64 done = 0;
        for (const qsizetype place : order) {
            const QJsonValue entry = (*entries)[place];
            const QString text = QString::fromUtf8(QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
            const Result<> taken = run.take(place + 1, {{text}}, [&]() -> Result<Candidate> {
                if (!entry.isObject())
                    return invalid(QCoreApplication::translate("Exchange", "This entry is no object."));
                return candidateFrom(entry.toObject(), entity, run.references(), run.hookOf(entity), report);
            });
            if (!taken)
                return taken;
            if (const Result<> go = reportProgress(options, done, done, entries->size()); !go)
                return go;
            ++done;
        }
        return run.finish();
    });
}

Result<ImportReport> importRecords(
    Session& session, std::vector<Candidate> candidates, const EntityDesc& entity, const ImportOptions& options)
{
    return runImport(session, options, [&](Transaction& tx, ImportReport& report) -> Result<> {
        ImportRun run(tx, options, report);
        if (const Result<> prepared = run.prepare(entity); !prepared)
            return prepared;
        const auto total = static_cast<qint64>(candidates.size());
        for (qint64 i = 0; i < total; ++i) {
            const Result<> taken = run.take(i + 1, {}, [&]() -> Result<Candidate> {
                Candidate candidate = candidates[static_cast<size_t>(i)];
                ImportHook* hook = run.hookOf(entity);
                if (!hook)
                    return candidate;
                hook->adopt(candidate);
                hook->interpret(candidate);
                return candidate;
            });
            if (!taken)
                return taken;
            if (const Result<> go = reportProgress(options, i, i, total); !go)
                return go;
        }
        return run.finish();
    });
}

} // namespace kartei
