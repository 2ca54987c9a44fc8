#include "core/exchange/json.h"

#include "core/base/text.h"
#include "core/exchange/json_shapes.h"
#include "core/exchange/value_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

const QString kId = u"id"_s;
const QString kName = u"name"_s;
const QString kAmount = u"amount"_s;
const QString kCurrency = u"currency"_s;

QJsonValue referenceToJson(const Field& field, qint64 id, References& references)
{
    const ReferenceInfo info = references.infoOf(field.target(), id);
    QJsonObject reference{{kId, id}, {kName, info.name}};
    if (!info.key.isEmpty())
        reference.insert(QLatin1String(field.target().keyField), info.key);
    if (!info.email.isEmpty())
        reference.insert(u"email"_s, info.email);
    return reference;
}

} // namespace

QJsonValue valueToJson(const EntityDesc& desc, const Field& field, const QVariant& stored, const Currency& currency,
    References& references)
{
    if (stored.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Key:
    case FieldType::Integer:
        return stored.toLongLong();
    case FieldType::Reference:
        return referenceToJson(field, stored.toLongLong(), references);
    case FieldType::Bool:
        return stored.toBool();
    case FieldType::Labels: {
        QStringList labels;
        FieldCodec<QStringList>::fromStored(labels, stored);
        return QJsonArray::fromStringList(labels);
    }
    case FieldType::Amount:
        return moneyToJson(Amount{stored.toLongLong()}, currencyFor(field, currency));
    case FieldType::Price: {
        const QString text = textOf(field, stored, currency);
        return desc.owner ? QJsonValue(text) : QJsonObject{{kAmount, text}, {kCurrency, currency.code}};
    }
    default: {
        const QString text = textOf(field, stored, currency);
        const bool isAbsent = text.isEmpty()
            && (field.type == FieldType::Instant
                || (desc.keyField && QLatin1String(desc.keyField) == QLatin1String(field.name)));
        return isAbsent ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
    }
}

namespace {

QJsonObject fieldsToJson(const EntityDesc& desc, const void* row, const Currency& currency, References& references)
{
    QJsonObject object;
    for (const Field& field : desc.fields) {
        const bool isKey = field.type == FieldType::Key;
        const bool isForUs = isKey ? desc.owner != nullptr : field.is(Hidden) && field.is(Derived);
        if (!isForUs)
            object.insert(QLatin1String(field.name), valueToJson(desc, field, field.get(row), currency, references));
    }
    return object;
}

/// What is filled in of the fields that the business defined.
QJsonObject ownToJson(const Record& record, References& references)
{
    QJsonObject object;
    for (const Field* field : references.ownFields(record.desc()).fields()) {
        const QVariant stored = record.value(*field);
        const QJsonValue json = valueToJson(record.desc(), *field, stored, {}, references);
        if (!json.isNull() && json != QJsonValue(false) && json != QJsonValue(QString()))
            object.insert(QLatin1String(field->name), json);
    }
    return object;
}

/// Reads fields into one row: the record's own or a part's.
class ObjectReader {
public:
    ObjectReader(const EntityDesc& desc, void* row, Currency currency, References& references)
        : m_desc(desc), m_row(row), m_currency(std::move(currency)), m_references(references)
    {
    }

    Result<> read(const QJsonObject& object)
    {
        if (const Field* field = m_desc.currency(); field && object.contains(QLatin1String(field->name))) {
            if (const Result<> done = readField(*field, object.value(QLatin1String(field->name))); !done)
                return done;
            m_currency = currencyOf(m_desc, m_row);
        }
        for (const Field& field : m_desc.fields) {
            const auto given = object.find(QLatin1String(field.name));
            const bool isTaken
                = field.type != FieldType::Key && field.type != FieldType::Currency && !field.is(Derived);
            if (given == object.end() || !isTaken)
                continue;
            if (const Result<> done = readField(field, *given); !done)
                return done;
        }
        adopt(m_references.usualCurrency());
        return {};
    }

    Result<> readField(const Field& field, const QJsonValue& given)
    {
        const Result<QVariant> stored = storedFrom(field, given);
        if (!stored)
            return stored.error();
        return field.set(m_row, *stored) ? Result<>()
                                         : unexpected(m_desc, field, jsonText(given).value_or(QString()),
                                             QCoreApplication::translate("Exchange", "another value"));
    }

private:
    Result<QVariant> storedFrom(const Field& field, const QJsonValue& given)
    {
        if (given.isNull())
            return field.get(m_desc.create().get());
        if (field.type == FieldType::Reference)
            return referenceFrom(field, given);
        if (field.type == FieldType::Labels && given.isArray()) {
            QStringList labels;
            for (const QJsonValue& label : given.toArray())
                labels += normalised(label.toString()).simplified();
            if (!field.choices.empty())
                return storedFromText(m_desc, field, textOfLabels(labels), m_currency, Decimals::Machine);
            return FieldCodec<QStringList>::toStored(labels);
        }
        if (field.type == FieldType::Bool && given.isBool())
            return QVariant(given.toBool());
        if ((field.type == FieldType::Amount || field.type == FieldType::Price) && given.isObject())
            return moneyFrom(field, given.toObject());
        const std::optional<QString> text = jsonText(given);
        if (!text)
            return unexpected(m_desc, field, QString(), QCoreApplication::translate("Exchange", "a single value"));
        if (field.type == FieldType::Amount)
            adopt(m_references.usualCurrency());
        return storedFromText(m_desc, field, *text, m_currency, Decimals::Machine);
    }

    /// The first amount of a record without a currency decides what the others are in.
    void adopt(const Currency& currency)
    {
        const Field* own = m_desc.currency();
        if (m_currency.code.isEmpty() && own && own->set(m_row, currency.code))
            m_currency = currency;
    }

    Result<QVariant> moneyFrom(const Field& field, const QJsonObject& money)
    {
        const Currency stated{money.value(kCurrency).toString()};
        adopt(stated.code.isEmpty() ? m_references.usualCurrency() : stated);
        if (!stated.code.isEmpty() && stated != m_currency)
            return unexpected(m_desc, field, stated.code, m_currency.code);
        const QString amount = jsonText(money.value(kAmount)).value_or(QString());
        if (amount.trimmed().isEmpty())
            return unexpected(m_desc, field, QString::fromUtf8(QJsonDocument(money).toJson(QJsonDocument::Compact)),
                QCoreApplication::translate("Exchange", "an object with an “%1”").arg(kAmount));
        return storedFromText(m_desc, field, amount, m_currency, Decimals::Machine);
    }

    Result<QVariant> referenceFrom(const Field& field, const QJsonValue& given)
    {
        if (given.isObject())
            return referenceFromObject(field, given.toObject());
        const std::optional<QString> text = jsonText(given);
        if (!text)
            return unexpected(m_desc, field, QString(), QCoreApplication::translate("Exchange", "a single value"));
        if (text->trimmed().isEmpty())
            return QVariant();
        const Result<qint64> id
            = m_references.find(field.target(), given.isDouble() ? QString("id:"_L1 + *text) : text->trimmed());
        return id ? Result<QVariant>(*id) : id.error();
    }

    /// An id counts only with the name it had when it was written: in another file it belongs to somebody else.
    Result<QVariant> referenceFromObject(const Field& field, const QJsonObject& given)
    {
        const EntityDesc& target = field.target();
        const qint64 id = given.value(kId).toInteger();
        const QString name = given.value(kName).toString();
        const QString keyField = QLatin1String(target.keyField ? target.keyField : "");
        const QString key = given.value(keyField).toString();
        if (id > 0) {
            const ReferenceInfo info = m_references.infoOf(target, id);
            if (!info.name.isEmpty() && (name.isEmpty() || info.name == name) && (key.isEmpty() || info.key == key))
                return QVariant(id);
        }
        Error missing{Error::Kind::NotFound, QString(), QString()};
        for (const QString& text : {key, given.value(u"email"_s).toString(), name}) {
            if (text.isEmpty())
                continue;
            const Result<qint64> found = m_references.find(target, text);
            if (found)
                return QVariant(*found);
            if (missing.message.isEmpty())
                missing = found.error();
        }
        return missing.message.isEmpty() ? unexpected(
                   m_desc, field, QString::number(id), QCoreApplication::translate("Exchange", "an existing record"))
                                         : missing;
    }

    const EntityDesc& m_desc;
    void* m_row;
    Currency m_currency;
    References& m_references;
};

/// A part of the old list that the given one continues: the same name, not yet taken.
qsizetype continued(const PartList& list, const void* owner, qsizetype from, const QJsonObject& given)
{
    const Field& title = list.desc().title();
    const std::optional<QString> wanted = jsonText(given.value(QLatin1String(title.name)));
    for (qsizetype i = from; wanted && i < list.size(owner); ++i) {
        if (title.get(list.at(owner, i)).toString() == *wanted)
            return i;
    }
    return -1;
}

/// Nothing is guessed of `["a@b.de"]` or `[{}]`.
Result<QJsonArray> objectsIn(const PartList& list, const QJsonValue& given)
{
    const QJsonArray array = given.toArray();
    const bool isSound = given.isArray() && std::ranges::all_of(array, [](const QJsonValue& part) {
        return part.isObject() && !part.toObject().isEmpty();
    });
    return isSound
        ? Result<QJsonArray>(array)
        : Result<QJsonArray>(invalid(
            QCoreApplication::translate("Exchange", "%1 must be a list of objects.").arg(QLatin1String(list.name))));
}

void noteUnknown(QStringList& unknown, const PartList& list, const QJsonObject& part)
{
    for (const QString& key : part.keys()) {
        const QString name = QLatin1String(list.name) + QString(u'.' + key);
        if (!list.desc().find(key) && !unknown.contains(name))
            unknown += name;
    }
}

Result<> readParts(
    const PartList& list, void* owner, const QJsonArray& array, const Currency& currency, References& references)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject part = array[i].toObject();
        const qsizetype old = continued(list, owner, i, part);
        if (old < 0)
            list.append(owner);
        list.move(owner, old < 0 ? list.size(owner) - 1 : old, i);
        ObjectReader reader(list.desc(), list.edit(owner, i), currency, references);
        if (const Result<> read = reader.read(part); !read) {
            Error error = read.error();
            error.message = QCoreApplication::translate("Exchange", "%1, entry %2: %3")
                                .arg(QLatin1String(list.name))
                                .arg(i + 1)
                                .arg(error.message);
            return error;
        }
    }
    while (list.size(owner) > array.size())
        list.removeAt(owner, list.size(owner) - 1);
    return {};
}

/// What is not named stays as it is.
Result<> readOwn(Record& record, const QJsonValue& given, References& references, QStringList& unknown)
{
    const EntityDesc& desc = record.desc();
    const QString name = QLatin1String(desc.ownValues()->name);
    if (!given.isObject() && !given.isNull())
        return invalid(QCoreApplication::translate("Exchange", "%1 must be an object of names and values.").arg(name));
    const QJsonObject values = given.toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const Field* field = references.ownFields(desc).find(value.key());
        if (!field) {
            unknown += name + u'.' + value.key();
            continue;
        }
        ObjectReader reader(desc, record.edit(), field->own->currency(), references);
        if (const Result<> read = reader.readField(*field, *value); !read)
            return read;
    }
    return {};
}

QJsonObject toJson(const Record& record, References& references, bool namesOwnFields)
{
    const EntityDesc& desc = record.desc();
    const Currency currency = currencyOf(desc, record.row());
    QJsonObject object = fieldsToJson(desc, record.row(), currency, references);
    for (const PartList& list : desc.parts) {
        const QLatin1String name(list.name);
        if (namesOwnFields && list.csvShape == CsvShape::Own) {
            object.insert(name, ownToJson(record, references));
            continue;
        }
        QJsonArray array;
        for (qsizetype i = 0; i < list.size(record.row()); ++i)
            array += fieldsToJson(list.desc(), list.at(record.row(), i), currency, references);
        object.insert(name, array);
    }
    if (const JsonShape* shape = jsonShapeOf(desc))
        shape->complete(record, object);
    return object;
}

} // namespace

std::optional<QString> jsonText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger();
    const bool isWhole = value.toInteger(1) == whole;
    return isWhole ? QString::number(whole) : QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QJsonObject toJson(const Record& record, References& references)
{
    return toJson(record, references, true);
}

QJsonObject toStoredJson(const Record& record, References& references)
{
    return toJson(record, references, false);
}

Result<QStringList> readJson(Record& record, const QJsonObject& object, References& references)
{
    const EntityDesc& desc = record.desc();
    const JsonShape* shape = jsonShapeOf(desc);
    QJsonObject given = object;
    if (shape)
        shape->simplify(given);
    ObjectReader reader(desc, record.edit(), currencyOf(desc, record.row()), references);
    if (const Result<> read = reader.read(given); !read)
        return read.error();
    QStringList unknown;
    for (auto entry = given.begin(); entry != given.end(); ++entry) {
        const PartList* list = desc.findParts(entry.key());
        if (!list) {
            if (!desc.find(entry.key()) && !desc.findGathered(entry.key()))
                unknown += entry.key();
            continue;
        }
        if (list->csvShape == CsvShape::Own) {
            if (const Result<> read = readOwn(record, *entry, references, unknown); !read)
                return read.error();
            continue;
        }
        const Result<QJsonArray> array = objectsIn(*list, entry.value());
        if (!array)
            return array.error();
        const Currency currency = currencyOf(desc, record.row());
        if (const Result<> read = readParts(*list, record.edit(), *array, currency, references); !read)
            return read.error();
        for (const QJsonValue& part : *array)
            noteUnknown(unknown, *list, part.toObject());
    }
    return unknown;
}

Result<> checkJson(const Record& record, const QJsonObject& object)
{
    const JsonShape* shape = jsonShapeOf(record.desc());
    return shape ? shape->check(record, object) : Result<>();
}

} // namespace kartei
