#include "core/exchange/candidate.h"

#include "core/base/text.h"

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// The fields that say what a part is; of other parts all.
struct Identity {
    const char* part;
    std::vector<const char*> fields;
};
const Identity kIdentities[] = {{"contact_email", {"value"}}, {"contact_phone", {"value"}}, {"contact_url", {"value"}},
    {"contact_address", {"street", "postal_code", "city"}}, {"ticket_message", {"at", "body"}}};

QString identityOf(const EntityDesc& part, const char* fieldName, const void* row)
{
    const QString text = part.find(QString::fromLatin1(fieldName))->get(row).toString();
    if (QLatin1String(part.name) == "contact_phone"_L1)
        return phoneDigits(text);
    if (QLatin1String(part.name) == "contact_url"_L1) {
        QString address = text.trimmed().toLower();
        for (const QLatin1String& prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
            if (address.startsWith(prefix))
                address.remove(0, prefix.size());
        }
        return address.endsWith(u'/') ? address.chopped(1) : address;
    }
    return folded(text).simplified();
}

bool isBlank(const Field& field, const QVariant& stored)
{
    if (stored.isNull())
        return true;
    if (field.type == FieldType::Text || field.type == FieldType::Choice || field.type == FieldType::Labels
        || field.type == FieldType::Currency)
        return stored.toString().trimmed().isEmpty();
    return field.type == FieldType::Instant && stored.toLongLong() == 0;
}

bool isTaken(const Field& field)
{
    return field.type != FieldType::Key && !field.is(Derived);
}

QVariant united(const QVariant& old, const QVariant& given)
{
    QStringList labels;
    QStringList more;
    FieldCodec<QStringList>::fromStored(labels, old);
    FieldCodec<QStringList>::fromStored(more, given);
    for (const QString& label : more) {
        if (!labels.contains(label))
            labels += label;
    }
    return FieldCodec<QStringList>::toStored(labels);
}

void mergeFields(void* row, const void* from, const Candidate::Fields& given)
{
    for (const Field* field : given) {
        const QVariant value = field->get(from);
        if (!isTaken(*field) || isBlank(*field, value))
            continue;
        field->set(row, field->type == FieldType::Labels ? united(field->get(row), value) : value);
    }
}

const Candidate::Fields& givenOf(const std::vector<Candidate::Fields>& parts, qsizetype index)
{
    static const Candidate::Fields none;
    return static_cast<size_t>(index) < parts.size() ? parts[static_cast<size_t>(index)] : none;
}

void uniteParts(const PartList& list, void* owner, const void* from, const std::vector<Candidate::Fields>& given)
{
    const qsizetype oldSize = list.size(owner);
    for (qsizetype i = 0; i < list.size(from); ++i) {
        qsizetype same = 0;
        while (same < oldSize && !isSamePart(list, list.at(owner, same), list.at(from, i)))
            ++same;
        if (same < oldSize) {
            Candidate::Fields details = givenOf(given, i);
            std::erase_if(details, [](const Field* field) { return field->is(Title) || field->is(Code); });
            mergeFields(list.edit(owner, same), list.at(from, i), details);
            continue;
        }
        void* added = list.append(owner);
        for (const Field& field : list.desc().fields) {
            if (isTaken(field))
                field.set(added, field.get(list.at(from, i)));
        }
    }
}

void replaceParts(const PartList& list, void* owner, const void* from, const std::vector<Candidate::Fields>& given)
{
    for (qsizetype i = 0; i < list.size(from); ++i) {
        void* row = i < list.size(owner) ? list.edit(owner, i) : list.append(owner);
        mergeFields(row, list.at(from, i), givenOf(given, i));
    }
    while (list.size(from) > 0 && list.size(owner) > list.size(from))
        list.removeAt(owner, list.size(owner) - 1);
}

} // namespace

QString phoneDigits(const QString& typed)
{
    QString digits = digitsOf(typed);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

Candidate Candidate::of(Record record)
{
    Candidate candidate(record.desc());
    const auto fieldsOf = [](const EntityDesc& desc, const void* row) {
        const std::shared_ptr<void> fresh = desc.create();
        Fields fields;
        for (const Field& field : desc.fields) {
            if (isTaken(field) && field.get(row) != field.get(fresh.get()))
                fields.insert(&field);
        }
        return fields;
    };
    candidate.id = record.id();
    candidate.given = fieldsOf(record.desc(), record.row());
    for (const PartList& list : record.desc().parts) {
        std::vector<Fields>& parts = candidate.givenParts[&list];
        for (qsizetype i = 0; i < list.size(record.row()); ++i)
            parts.push_back(fieldsOf(list.desc(), list.at(record.row(), i)));
    }
    candidate.record = std::move(record);
    candidate.record.setId(0);
    return candidate;
}

bool isSamePart(const PartList& list, const void* one, const void* other)
{
    const EntityDesc& part = list.desc();
    const auto identity = std::ranges::find_if(
        kIdentities, [&](const Identity& known) { return QLatin1String(known.part) == QLatin1String(part.name); });
    if (identity == std::end(kIdentities))
        return std::ranges::all_of(
            part.fields, [&](const Field& field) { return !isTaken(field) || field.get(one) == field.get(other); });
    return std::ranges::all_of(identity->fields,
        [&](const char* field) { return identityOf(part, field, one) == identityOf(part, field, other); });
}

Record merged(const Record& existing, const Candidate& candidate)
{
    Record result = existing;
    const EntityDesc& desc = existing.desc();
    mergeFields(result.edit(), candidate.record.row(), candidate.given);
    for (const PartList& list : desc.parts) {
        const std::vector<Candidate::Fields> given = candidate.givenParts.value(&list);
        if (list.csvShape == CsvShape::Rows)
            replaceParts(list, result.edit(), candidate.record.row(), given);
        else
            uniteParts(list, result.edit(), candidate.record.row(), given);
    }
    return result;
}

} // namespace kartei
