#include "core/cli/set_values.h"

#include "core/exchange/cells.h"
#include "core/exchange/input_bytes.h"
#include "core/exchange/json.h"
#include "core/sales/quote_drafts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Error unknownField(const EntityDesc& entity, const OwnFields& own, const QString& name)
{
    QStringList known;
    for (const Field& field : entity.fields) {
        if (!field.is(Hidden))
            known += QString::fromLatin1(field.name);
    }
    for (const PartList& list : entity.parts)
        known += QString::fromLatin1(list.name);
    for (const Field* field : own.fields())
        known += QString::fromLatin1(field->name);
    for (const Field& field : entity.gathered)
        known += QString::fromLatin1(field.name);
    return usage(
        say(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not a field. There are: %2.")).arg(name, known.join(u", "_s)));
}

/// What `--json OBJECT|-` gives; an empty one where there is none.
Result<QJsonObject> jsonGiven(const Command& command)
{
    if (!command.has(u"json"_s))
        return QJsonObject();
    const QString given = command.option(u"json"_s);
    QByteArray text = given.toUtf8();
    if (given == "-"_L1) {
        QFile in;
        const Result<QByteArray> read
            = in.open(stdin, QIODevice::ReadOnly) ? readWhole(in) : Result<QByteArray>(QByteArray());
        if (!in.isOpen() || !read)
            return Error{
                Error::Kind::Access, say(QT_TRANSLATE_NOOP("CommandLine", "Standard input can't be read.")), {}};
        text = *read;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return usage(say(QT_TRANSLATE_NOOP("CommandLine", "This is not a JSON object (at character %1): %2."))
                         .arg(problem.offset)
                         .arg(problem.errorString()));
    return document.object();
}

Result<> setObject(Record& record, const QJsonObject& object, References& references)
{
    const Result<QStringList> unknown = readJson(record, object, references);
    if (!unknown)
        return unknown.error();
    return unknown->isEmpty()
        ? checkJson(record, object)
        : Result<>(unknownField(record.desc(), references.ownFields(record.desc()), unknown->front()));
}

Result<> setAll(Record& record, const QJsonObject& object, const Command& command, References& references)
{
    if (const Result<> read = object.isEmpty() ? Result<>() : setObject(record, object, references); !read)
        return read;
    return setGiven(record, command.options(u"set"_s), references);
}

/// The currency first: amounts need it.
QStringList inReadingOrder(QStringList assignments, const EntityDesc& entity)
{
    if (const Field* currency = entity.currency()) {
        const QString prefix = QLatin1String(currency->name) + QString(u'=');
        std::stable_partition(assignments.begin(), assignments.end(),
            [&](const QString& assignment) { return assignment.startsWith(prefix); });
    }
    return assignments;
}

/// `email_3_value=…` alone makes one e-mail address, not three.
void dropBlankParts(Record& record)
{
    for (const PartList& list : record.desc().parts) {
        const Record blank(list.desc());
        for (qsizetype i = list.size(record.row()) - 1; i >= 0; --i) {
            const void* part = list.at(record.row(), i);
            const bool isBlank = list.csvShape == CsvShape::Columns
                && std::ranges::all_of(
                    list.desc().fields, [&](const Field& field) { return field.get(part) == field.get(blank.row()); });
            if (isBlank)
                list.removeAt(record.edit(), i);
        }
    }
}

} // namespace

Result<> readGiven(Record& record, const Command& command, References& references)
{
    const Result<QJsonObject> object = jsonGiven(command);
    return object ? setAll(record, *object, command, references) : Result<>(object.error());
}

Result<> readNew(Record& record, const Command& command, Session& session, References& references)
{
    const Result<QJsonObject> object = jsonGiven(command);
    if (!object)
        return object.error();
    if (const Result<> read = setAll(record, *object, command, references); !read)
        return read;
    const auto* given = &record.desc() == &describe<Quote>() ? &record.as<Quote>() : nullptr;
    if (!given || !given->contact.isSet() || given->status != QuoteStatus::Draft)
        return {};
    Result<Quote> usual = newQuoteFor(session, given->contact, given->date);
    if (!usual)
        return usual.error();
    if (object->contains(u"total"_s) || object->contains(u"net"_s))
        usual->discount = {}; // who tells the sums tells what they are made of
    record = Record::of(*usual);
    const Result<> read = setAll(record, *object, command, references);
    return read ? greet(session, *usual, record.edit<Quote>()) : read;
}

Result<> setGiven(Record& record, const QStringList& assignments, References& references)
{
    for (const QString& assignment : inReadingOrder(assignments, record.desc())) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return usage(say(QT_TRANSLATE_NOOP("CommandLine", "--set needs field=value, not “%1”.")).arg(assignment));
        const QString name = assignment.left(equals);
        const OwnFields& own = references.ownFields(record.desc());
        const std::optional<CellPath> path = cellPathOf(record.desc(), own, name);
        if (!path)
            return unknownField(record.desc(), own, name);
        if (const Result<> set = setCell(record, *path, assignment.mid(equals + 1), references); !set)
            return set;
    }
    dropBlankParts(record);
    return {};
}

Result<> checkFieldNames(const EntityDesc& entity, const OwnFields& own, const QStringList& names)
{
    for (const QString& name : names) {
        const Field* field = findShown(entity, own, name);
        if ((!field || field->is(Hidden)) && name != "id"_L1 && !entity.findParts(name))
            return unknownField(entity, own, name);
    }
    return {};
}

} // namespace kartei
