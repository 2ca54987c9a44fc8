#include "core/contacts/custom_field.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/contact.h"
#include "core/storage/record_sql.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kCustomFields[] = {
    key<&CustomField::id>(),
    field<&CustomField::label>("label", QT_TRANSLATE_NOOP("CustomField", "Label"), Title | Listed),
    field<&CustomField::name>("name", QT_TRANSLATE_NOOP("CustomField", "Name in files"), Listed | Code),
    field<&CustomField::kind>("kind", QT_TRANSLATE_NOOP("CustomField", "Kind"), Listed),
    field<&CustomField::choices>("choices", QT_TRANSLATE_NOOP("CustomField", "Choices"), Listed),
    field<&CustomField::currency>("currency", QT_TRANSLATE_NOOP("CustomField", "Currency")),
    field<&CustomField::position>("position", QT_TRANSLATE_NOOP("CustomField", "Place")),
};
static constexpr Field kValueFields[] = {
    key<&CustomValue::id>(),
    field<&CustomValue::field>("field", QT_TRANSLATE_NOOP("CustomField", "Own field"), Required),
    field<&CustomValue::value>("value", QT_TRANSLATE_NOOP("CustomField", "Value"), Searchable),
    field<&CustomValue::number>("number", "", Hidden | Derived),
};

template <>
const EntityDesc& describe<CustomField>()
{
    static constexpr EntityDesc desc = withType<CustomField>({.name = "custom_field",
        .plural = "fields",
        .context = "CustomField",
        .label = QT_TRANSLATE_NOOP("CustomField", "Own field"),
        .fields = kCustomFields,
        .keyField = "name",
        .order = "position, id",
        .rule = &customFieldRule,
        .isSetting = true});
    return desc;
}
template <>
const EntityDesc& describe<CustomValue>()
{
    static constexpr EntityDesc desc = withType<CustomValue>({.name = "contact_custom",
        .plural = "",
        .context = "CustomField",
        .label = QT_TRANSLATE_NOOP("CustomField", "Own field"),
        .fields = kValueFields,
        .owner = "contact"});
    return desc;
}

namespace {

constexpr qsizetype kLongestLabel = 60;
constexpr qsizetype kLongestName = 40;

bool isWord(const QString& name)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !name.isEmpty() && name.size() <= kLongestName && isLetter(name.front())
        && std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// What files, filters and `--set` of contacts already call something.
bool isTakenByProgram(const QString& name)
{
    static const QStringList kFilterWords{u"and"_s, u"or"_s, u"not"_s, u"has"_s, u"contains"_s, u"yes"_s, u"no"_s};
    const EntityDesc& contact = describe<Contact>();
    const bool isPart = std::ranges::any_of(contact.parts, [&](const PartList& list) {
        const QLatin1String singular(list.singular);
        return name == singular || name == QLatin1String(list.name) || name.startsWith(singular + u'_')
            || (list.csvShape != CsvShape::Own && list.desc().find(name));
    });
    return isPart || contact.find(name) || contact.findGathered(name) || kFilterWords.contains(name);
}

/// "Schuhgröße (EU)" is schuhgrosse_eu, what has no Latin letter is field.
QString wordFrom(const QString& label)
{
    QString word;
    for (const QChar c : folded(label)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            word += c;
        else if (!word.isEmpty() && !word.endsWith(u'_'))
            word += u'_';
    }
    word.truncate(kLongestName - 8); // room for what makes it the only one
    while (word.endsWith(u'_'))
        word.chop(1);
    if (word.isEmpty())
        return u"field"_s;
    return isWord(word) && !isTakenByProgram(word) ? word : QString(u"own_"_s + word);
}

Result<std::vector<CustomField>> others(Transaction& tx, Id<CustomField> id)
{
    const Result<std::vector<Record>> records
        = selectRecords(tx.database(), describe<CustomField>(), u"WHERE \"id\" <> ?"_s, {id.value});
    if (!records)
        return records.error();
    std::vector<CustomField> fields;
    for (const Record& record : *records)
        fields.push_back(record.as<CustomField>());
    return fields;
}

/// What it was called before the program had a use for that word stays.
Result<> checkName(const CustomField& field, const CustomField* old, const std::vector<CustomField>& known)
{
    if (!isWord(field.name))
        return invalid(QCoreApplication::translate("CustomField",
            "The name of “%1” in files is made of a to z, digits and _, begins with a letter and has up to 40 of them.")
                           .arg(isolated(field.label)));
    const bool isKept = old && old->name == field.name;
    if ((isTakenByProgram(field.name) && !isKept) || std::ranges::count(known, field.name, &CustomField::name) > 0)
        return invalid(QCoreApplication::translate(
            "CustomField", "Something else is called “%1” in files already. Choose another name for “%2”.")
                           .arg(field.name, isolated(field.label)));
    return {};
}

QString freeName(const QString& label, const std::vector<CustomField>& known)
{
    const QString word = wordFrom(label);
    QString name = word;
    for (int i = 2; std::ranges::count(known, name, &CustomField::name) > 0; ++i)
        name = word + u'_' + QString::number(i);
    return name;
}

qint64 lastPlace(const std::vector<CustomField>& known)
{
    const auto last = std::ranges::max_element(known, {}, &CustomField::position);
    return last == known.end() ? 0 : last->position;
}

Result<> checkLabel(const CustomField& field, const std::vector<CustomField>& known)
{
    if (field.label.isEmpty())
        return invalid(QCoreApplication::translate("CustomField", "An own field needs a label."));
    if (field.label.size() > kLongestLabel)
        return invalid(QCoreApplication::translate("CustomField", "The label “%1” is longer than 60 characters.")
                           .arg(isolated(field.label)));
    const bool isTwice = std::ranges::any_of(
        known, [&](const CustomField& other) { return folded(other.label) == folded(field.label); });
    return isTwice ? Result<>(invalid(
               QCoreApplication::translate("CustomField", "There is a field “%1” already. Give this one another label.")
                   .arg(isolated(field.label))))
                   : Result<>();
}

Result<> checkChoices(CustomField& field)
{
    if (field.kind != CustomKind::Choice) {
        field.choices.clear();
        return {};
    }
    for (QString& choice : field.choices)
        choice = choice.simplified();
    field.choices.removeAll(QString());
    field.choices.removeDuplicates();
    if (field.choices.isEmpty())
        return invalid(QCoreApplication::translate("CustomField", "“%1” needs at least one choice to choose from.")
                           .arg(isolated(field.label)));
    const bool isLong
        = std::ranges::any_of(field.choices, [](const QString& choice) { return choice.size() > OwnField::longest; });
    return isLong ? Result<>(invalid(
               QCoreApplication::translate("CustomField", "A choice of “%1” is too long.").arg(isolated(field.label))))
                  : Result<>();
}

/// Values that are there must stay what they are.
Result<> checkKept(Transaction& tx, const CustomField& old, const CustomField& field)
{
    if (old.kind == field.kind && old.currency == field.currency)
        return {};
    const Result<qint64> values = valuesOf(tx.database(), old.id);
    if (!values || *values == 0)
        return values ? Result<>() : Result<>(values.error());
    const int count = static_cast<int>(*values);
    return invalid(QCoreApplication::translate("CustomField",
        "%n contact(s) say something in “%1”: its kind and currency stay. Make a new field for something else.",
        nullptr, count)
                       .arg(isolated(old.label)));
}

OwnFieldSpec specOf(const CustomField& field)
{
    static constexpr FieldType kTypes[] = {FieldType::Text, FieldType::Measure, FieldType::Amount, FieldType::Date,
        FieldType::Choice, FieldType::Bool, FieldType::Text};
    const FieldFlags flags = field.kind == CustomKind::Link ? Searchable | Code : Searchable;
    return {field.id.value, field.name, field.label, kTypes[static_cast<size_t>(field.kind)], flags, field.choices,
        field.currency};
}

} // namespace

Result<> customFieldRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    auto& field = *static_cast<CustomField*>(after);
    const auto* old = static_cast<const CustomField*>(before);
    const Result<std::vector<CustomField>> known = others(tx, field.id);
    if (!known)
        return known.error();
    field.label = field.label.simplified();
    if (const Result<> fits = checkLabel(field, *known); !fits)
        return fits;
    if (const Result<> fits = checkChoices(field); !fits)
        return fits;
    if (field.kind != CustomKind::Money) {
        field.currency = {};
    } else if (field.currency.code.isEmpty()) {
        const Result<Business> business = tx.recall(Id<Business>{1});
        if (!business)
            return business.error();
        field.currency = business->currency;
    }
    if (const Result<> kept = old ? checkKept(tx, *old, field) : Result<>(); !kept)
        return kept;
    field.name = field.name.trimmed().toLower();
    if (field.name.isEmpty())
        field.name = freeName(field.label, *known);
    if (field.position < 1)
        field.position = lastPlace(*known) + 1;
    return checkName(field, old, *known);
}

Result<std::vector<OwnFieldSpec>> customFieldSpecs(Database& database)
{
    const Result<std::vector<Record>> records
        = selectRecords(database, describe<CustomField>(), u"ORDER BY \"position\", \"id\""_s, {});
    if (!records)
        return records.error();
    std::vector<OwnFieldSpec> specs;
    for (const Record& record : *records)
        specs.push_back(specOf(record.as<CustomField>()));
    return specs;
}

Result<qint64> valuesOf(Database& database, Id<CustomField> field)
{
    const Result<QVariant> count
        = database.value(u"SELECT count(*) FROM contact_custom WHERE field = ?"_s, {field.value});
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

} // namespace kartei
