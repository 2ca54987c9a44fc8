#include "core/exchange/record_line.h"

#include "core/exchange/json.h"
#include "core/exchange/json_shapes.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kId = u"id"_s;
const QString kFile = u"file"_s;
const QString kSize = u"size"_s;
const QString kSha256 = u"sha256"_s;

/// By its first bytes: programs on other systems go by the ending.
QLatin1String endingOf(const QByteArray& content)
{
    if (content.startsWith("%PDF"))
        return "pdf"_L1;
    if (content.startsWith("\x89PNG"))
        return "png"_L1;
    return content.startsWith("\xFF\xD8\xFF") ? "jpg"_L1 : "bin"_L1;
}

/// Takes the files out of a row; what stands for each in the JSON of the row is kept aside.
Result<> detachFiles(const EntityDesc& desc, void* row, const KeepFile& keep, QJsonObject& marks)
{
    for (const Field& field : desc.fields) {
        const QByteArray content = isFile(field) ? field.get(row).toByteArray() : QByteArray();
        if (content.isEmpty())
            continue;
        const QString name = u"files/%1/%2-%3.%4"_s.arg(QLatin1String(desc.name))
                                 .arg(desc.fields[0].get(row).toLongLong())
                                 .arg(QLatin1String(field.name), endingOf(content));
        const Result<FileInFolder> kept = keep(name, content);
        if (!kept)
            return kept.error();
        marks.insert(QLatin1String(field.name),
            QJsonObject{
                {kFile, kept->name}, {kSize, kept->mark.size}, {kSha256, QString::fromLatin1(kept->mark.sha256)}});
        field.set(row, QByteArray(""));
    }
    return {};
}

/// What toJson() leaves out: the files, and that a moment is 1970 and not unknown.
void makeExact(const EntityDesc& desc, const void* row, const QJsonObject& marks, QJsonObject& object)
{
    for (const Field& field : desc.fields) {
        const QLatin1String name(field.name);
        if (isFile(field))
            object.insert(name, marks.value(name));
        else if (field.type == FieldType::Instant && object.value(name).isNull() && !field.get(row).isNull())
            object.insert(name, Instant{}.toText());
    }
}

/// Reads one row, the record's or a part's, in the form that exactJson() writes and in no other.
class ExactReader {
public:
    ExactReader(const EntityDesc& desc, Currency currency, const FindFile& find)
        : m_desc(desc), m_currency(std::move(currency)), m_find(find)
    {
    }

    Result<> read(const QJsonObject& object, void* row)
    {
        if (const Field* own = m_desc.currency()) {
            m_currency = Currency{object.value(QLatin1String(own->name)).toString()};
        }
        for (const Field& field : m_desc.fields) {
            const auto given = object.find(QLatin1String(field.name));
            if (given == object.end())
                continue; // of a version before it had the field
            const Result<QVariant> stored
                = given->isNull() ? Result<QVariant>(field.get(m_desc.create().get())) : storedFrom(field, *given);
            if (!stored)
                return stored.error();
            if (!field.set(row, *stored))
                return unfit(field, *given);
        }
        return {};
    }

private:
    Error unfit(const Field& field, const QJsonValue& given) const
    {
        return unexpected(m_desc, field, jsonText(given).value_or(u"…"_s),
            QCoreApplication::translate("CompleteExport", "a value as Kartei exports it"));
    }

    Result<QVariant> storedFrom(const Field& field, const QJsonValue& given)
    {
        switch (field.type) {
        case FieldType::Key:
        case FieldType::Integer:
            return wholeNumber(field, given);
        case FieldType::Reference:
            return wholeNumber(field, given.toObject().value(kId));
        case FieldType::Bool:
            return given.isBool() ? Result<QVariant>(given.toBool()) : unfit(field, given);
        case FieldType::Labels:
            return labels(field, given);
        case FieldType::Amount:
        case FieldType::Price:
            return money(field, given);
        case FieldType::Measure:
            return scaled(field, given, Quantity::digits);
        case FieldType::Rate:
            return scaled(field, given, Percent::digits);
        case FieldType::Blob:
            return file(field, given);
        case FieldType::Instant: {
            const std::optional<Instant> moment = Instant::fromText(given.toString());
            return moment ? Result<QVariant>(moment->utcMs) : unfit(field, given);
        }
        default:
            return given.isString() ? Result<QVariant>(given.toString()) : unfit(field, given);
        }
    }

    Result<QVariant> wholeNumber(const Field& field, const QJsonValue& given)
    {
        const qint64 number = given.toInteger();
        const bool isExact = given.isDouble() && given.toInteger(1) == number;
        const bool isId = field.type != FieldType::Integer;
        return isExact && (number > 0 || !isId) ? Result<QVariant>(number) : unfit(field, given);
    }

    Result<QVariant> labels(const Field& field, const QJsonValue& given)
    {
        QStringList list;
        for (const QJsonValue& label : given.toArray()) {
            if (!label.isString() || label.toString().contains(u'\n'))
                return unfit(field, label);
            list += label.toString();
        }
        return given.isArray() ? Result<QVariant>(FieldCodec<QStringList>::toStored(list)) : unfit(field, given);
    }

    Result<QVariant> scaled(const Field& field, const QJsonValue& given, int digits)
    {
        const std::optional<qint64> value
            = given.isString() ? scaledFromText(given.toString(), digits) : std::optional<qint64>();
        return value ? Result<QVariant>(*value) : unfit(field, given);
    }

    Result<QVariant> money(const Field& field, const QJsonValue& given)
    {
        const bool isPrice = field.type == FieldType::Price;
        const int digits = isPrice ? UnitPrice::digits : m_currency.minorDigits();
        if (given.isString()) // in the currency of the owner, or as simplify() puts it
            return scaled(field, given, digits);
        const QJsonObject sum = given.toObject();
        return sum.value(u"currency"_s).toString() == m_currency.code ? scaled(field, sum.value(u"amount"_s), digits)
                                                                      : unfit(field, given);
    }

    Result<QVariant> file(const Field& field, const QJsonValue& given)
    {
        const QJsonObject mark = given.toObject();
        const QString name = mark.value(kFile).toString();
        if (!isFile(field) || name.isEmpty())
            return unfit(field, given);
        const Result<QByteArray> content
            = m_find(name, {mark.value(kSize).toInteger(-1), mark.value(kSha256).toString().toLatin1()});
        return content ? Result<QVariant>(*content) : Result<QVariant>(content.error());
    }

    const EntityDesc& m_desc;
    Currency m_currency;
    const FindFile& m_find;
};

Result<> refuseUnknown(const EntityDesc& desc, const QJsonObject& object)
{
    for (const QString& key : object.keys()) {
        if (!desc.find(key) && !desc.findParts(key))
            return invalid(QCoreApplication::translate("CompleteExport",
                "%1 has no field “%2”. The export may be from a newer version of Kartei: install that.")
                               .arg(desc.displayLabel(), key.left(80)));
    }
    return {};
}

Result<> readParts(
    const PartList& list, const QJsonValue& given, const Currency& currency, const FindFile& find, void* owner)
{
    if (!given.isUndefined() && !given.isArray())
        return invalid(
            QCoreApplication::translate("Exchange", "%1 must be a list of objects.").arg(QLatin1String(list.name)));
    for (const QJsonValue& part : given.toArray()) {
        const QJsonObject object = part.toObject();
        if (const Result<> known = refuseUnknown(list.desc(), object); !known)
            return known;
        void* row = list.append(owner);
        if (const Result<> read = ExactReader(list.desc(), currency, find).read(object, row); !read)
            return read;
        if (list.desc().fields[0].get(row).toLongLong() <= 0)
            return invalid(QCoreApplication::translate("CompleteExport", "An entry of “%1” has no id.")
                               .arg(QLatin1String(list.name)));
    }
    return {};
}

} // namespace

bool isFile(const Field& field)
{
    return field.type == FieldType::Blob && !(field.is(Hidden) && field.is(Derived));
}

bool holdsFiles(const EntityDesc& table)
{
    const auto has = [](const EntityDesc& desc) { return std::ranges::any_of(desc.fields, isFile); };
    return has(table) || std::ranges::any_of(table.parts, [&](const PartList& list) { return has(list.desc()); });
}

Result<QJsonObject> exactJson(const Record& given, References& references, const KeepFile& keep)
{
    Record record = given;
    const EntityDesc& desc = record.desc();
    QJsonObject marks;
    if (const Result<> detached = detachFiles(desc, record.edit(), keep, marks); !detached)
        return detached.error();
    std::vector<std::vector<QJsonObject>> partMarks;
    for (const PartList& list : desc.parts) {
        std::vector<QJsonObject>& ofList = partMarks.emplace_back();
        for (qsizetype i = 0; i < list.size(record.row()); ++i) {
            const Result<> detached
                = detachFiles(list.desc(), list.edit(record.edit(), i), keep, ofList.emplace_back());
            if (!detached)
                return detached.error();
        }
    }
    QJsonObject object = toStoredJson(record, references);
    makeExact(desc, record.row(), marks, object);
    for (size_t l = 0; l < desc.parts.size(); ++l) {
        const PartList& list = desc.parts[l];
        QJsonArray array = object.value(QLatin1String(list.name)).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonObject part = array[i].toObject();
            const void* row = list.at(record.row(), i);
            part.insert(kId, list.desc().fields[0].get(row).toLongLong());
            makeExact(list.desc(), row, partMarks[l][static_cast<size_t>(i)], part);
            array[i] = part;
        }
        object.insert(QLatin1String(list.name), array);
    }
    return object;
}

Result<Record> recordFromExact(const EntityDesc& desc, const QJsonObject& object, const FindFile& find)
{
    QJsonObject given = object;
    if (const JsonShape* shape = jsonShapeOf(desc))
        shape->simplify(given);
    if (const Result<> known = refuseUnknown(desc, given); !known)
        return known.error();
    Record record(desc);
    if (const Result<> read = ExactReader(desc, {}, find).read(given, record.edit()); !read)
        return read.error();
    for (const PartList& list : desc.parts) {
        const Result<> read = readParts(
            list, given.value(QLatin1String(list.name)), currencyOf(desc, record.row()), find, record.edit());
        if (!read)
            return read.error();
    }
    if (record.id() <= 0)
        return invalid(
            QCoreApplication::translate("CompleteExport", "An entry of “%1” has no id.").arg(desc.displayLabel()));
    const Result<> sums = checkJson(record, object);
    return sums ? Result<Record>(record) : Result<Record>(sums.error());
}

bool saysAll(const QJsonValue& found, const QJsonValue& told)
{
    if (told.isObject()) {
        const QJsonObject wanted = told.toObject();
        const QJsonObject there = found.toObject();
        return std::ranges::all_of(
            wanted.keys(), [&](const QString& key) { return saysAll(there.value(key), wanted.value(key)); });
    }
    if (!told.isArray())
        return found == told;
    const QJsonArray wanted = told.toArray();
    const QJsonArray there = found.toArray();
    bool same = wanted.size() == there.size();
    for (qsizetype i = 0; same && i < wanted.size(); ++i)
        same = saysAll(there[i], wanted[i]);
    return same;
}

} // namespace kartei
