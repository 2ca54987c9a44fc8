#include "core/exchange/candidate.h"

#include "core/base/text.h"
#include "core/contacts/reach_keys.h"

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
        return phoneKey(text, part.find(u"e164"_s)->get(row).toString());
    if (QLatin1String(part.name) == "contact_url"_L1)
        return urlKey(text);
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

/// Whether two parts are the same thing: e-mail, phone, web address, street and city.
bool isSamePart(const PartList& list, const void* one, const void* other)
{
    const EntityDesc& part = list.desc();
    const auto identity = std::ranges::find_if(
        kIdentities, [&](const Identity& known) { return QLatin1String(known.part) == QLatin1String(part.name); });
    // a list that only says yes or no says nothing new of who has said so on some day
    const Field* day = QLatin1String(part.name) == "contact_consent"_L1 ? part.find(u"day") : nullptr;
    if (day && day->get(other).isNull())
        return std::ranges::all_of(part.fields,
            [&](const Field& field) { return field.type != FieldType::Choice || field.get(one) == field.get(other); });
    if (identity == std::end(kIdentities))
        return std::ranges::all_of(
            part.fields, [&](const Field& field) { return !isTaken(field) || field.get(one) == field.get(other); });
    return std::ranges::all_of(identity->fields,
        [&](const char* field) { return identityOf(part, field, one) == identityOf(part, field, other); });
}

/// For each given part the old one that it is, or -1. Those with the same label find each other first: one number may
/// stand under two.
std::vector<qsizetype> matches(const PartList& list, const void* owner, const void* from)
{
    const Field* label = list.desc().tellsApart();
    std::vector<qsizetype> found(static_cast<size_t>(list.size(from)), -1);
    for (const bool isByLabel : {true, false}) {
        for (size_t i = 0; i < found.size(); ++i) {
            const void* given = list.at(from, static_cast<qsizetype>(i));
            for (qsizetype old = 0; found[i] < 0 && old < list.size(owner); ++old) {
                const void* part = list.at(owner, old);
                const bool isLabelled = !isByLabel || !label || label->get(part) == label->get(given);
                if (isLabelled && !std::ranges::count(found, old) && isSamePart(list, part, given))
                    found[i] = old;
            }
        }
    }
    return found;
}

void uniteParts(const PartList& list, void* owner, const void* from, const std::vector<Candidate::Fields>& given)
{
    const std::vector<qsizetype> same = matches(list, owner, from);
    for (qsizetype i = 0; i < list.size(from); ++i) {
        if (const qsizetype old = same[static_cast<size_t>(i)]; old >= 0) {
            Candidate::Fields details = givenOf(given, i);
            std::erase_if(details, [](const Field* field) { return field->is(Title) || field->is(Code); });
            mergeFields(list.edit(owner, old), list.at(from, i), details);
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

Record merged(const Record& existing, const Candidate& candidate)
{
    Record result = existing;
    const EntityDesc& desc = existing.desc();
    mergeFields(result.edit(), candidate.record.row(), candidate.given);
    for (const PartList& list : desc.parts) {
        const std::vector<Candidate::Fields> given = candidate.givenParts.value(&list);
        if (list.csvShape == CsvShape::Own)
            continue; // given field by field, or of a record that has none
        if (list.csvShape == CsvShape::Rows)
            replaceParts(list, result.edit(), candidate.record.row(), given);
        else
            uniteParts(list, result.edit(), candidate.record.row(), given);
    }
    return result;
}

} // namespace kartei
