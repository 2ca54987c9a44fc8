#include "core/schema/own_fields.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace kartei {

namespace {

/// Of a list of choices: nothing chosen.
constexpr Choice kNoChoice{"", "–"};

} // namespace

QVariant Field::ownValue(const void* row) const
{
    return own->get(row);
}

bool Field::setOwn(void* row, const QVariant& stored) const
{
    return own->set(row, stored);
}

OwnField::OwnField(const PartList& values, OwnFieldSpec spec)
    : m_values(values), m_definition(*values.desc().find("field")), m_value(*values.desc().find("value")),
      m_number(*values.desc().find("number")), m_spec(std::move(spec)), m_name(m_spec.name.toLatin1()), m_field{}
{
    for (const QString& choice : m_spec.choices)
        m_choiceNames.push_back(choice.toUtf8());
    if (m_spec.type == FieldType::Choice)
        m_choices.push_back(kNoChoice);
    for (const QByteArray& name : m_choiceNames)
        m_choices.push_back({name.constData(), name.constData()});
    m_field.name = m_name.constData();
    m_field.label = "";
    m_field.type = m_spec.type;
    m_field.flags = m_spec.flags;
    m_field.choices = m_choices;
    m_field.member = this;
    m_field.own = this;
}

const char* OwnField::column() const
{
    const bool isNumber
        = m_spec.type == FieldType::Measure || m_spec.type == FieldType::Amount || m_spec.type == FieldType::Bool;
    return isNumber ? m_number.name : m_value.name;
}

qsizetype OwnField::placeIn(const void* row) const
{
    const qsizetype size = m_values.size(row);
    for (qsizetype i = 0; i < size; ++i) {
        if (m_definition.get(m_values.at(row, i)).toLongLong() == m_spec.id)
            return i;
    }
    return -1;
}

std::optional<QVariant> OwnField::storedFrom(const QString& text) const
{
    switch (m_spec.type) {
    case FieldType::Bool:
        return text.isEmpty() ? std::optional(QVariant(true)) : std::nullopt;
    case FieldType::Measure:
    case FieldType::Amount: {
        const QVariant number = numberOf(text);
        return number.isNull() ? std::nullopt : std::optional(number);
    }
    case FieldType::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(QVariant(text)) : std::nullopt;
    }
    default:
        return text.isEmpty() || text.size() > longest ? std::nullopt : std::optional(QVariant(text));
    }
}

QVariant OwnField::numberOf(const QString& text) const
{
    if (m_spec.type == FieldType::Bool)
        return qint64(1);
    const bool isAmount = m_spec.type == FieldType::Amount;
    if (!isAmount && m_spec.type != FieldType::Measure)
        return {};
    const std::optional<qint64> scaled
        = scaledFromText(text, isAmount ? m_spec.currency.minorDigits() : Quantity::digits);
    return scaled ? QVariant(*scaled) : QVariant();
}

QString OwnField::textOf(const QVariant& stored) const
{
    switch (m_spec.type) {
    case FieldType::Bool:
        return QStringLiteral("");
    case FieldType::Measure:
        return Quantity{stored.toLongLong()}.toText();
    case FieldType::Amount:
        return Amount{stored.toLongLong()}.toText(m_spec.currency);
    default:
        return stored.toString();
    }
}

QVariant OwnField::get(const void* row) const
{
    const qsizetype place = placeIn(row);
    if (place >= 0) {
        const std::optional<QVariant> stored = storedFrom(m_value.get(m_values.at(row, place)).toString());
        return stored.value_or(QVariant());
    }
    if (m_spec.type == FieldType::Bool)
        return false;
    const bool isText = m_spec.type == FieldType::Text || m_spec.type == FieldType::Choice;
    return isText ? QVariant(QStringLiteral("")) : QVariant();
}

bool OwnField::set(void* row, const QVariant& stored) const
{
    const bool isText = m_spec.type == FieldType::Text || m_spec.type == FieldType::Choice;
    const bool isNothing = stored.isNull() || (isText && stored.toString().isEmpty())
        || (m_spec.type == FieldType::Bool && !stored.toBool());
    const qsizetype place = placeIn(row);
    if (isNothing) {
        if (place >= 0)
            m_values.removeAt(row, place);
        return true;
    }
    const QString text = textOf(stored);
    if (!isText && !storedFrom(text))
        return false; // of a text that is too long completeOwnValues() says so
    void* part = place >= 0 ? m_values.edit(row, place) : m_values.append(row);
    return m_definition.set(part, m_spec.id) && m_value.set(part, text) && m_number.set(part, numberOf(text));
}

OwnFields::OwnFields(const PartList& values, std::vector<OwnFieldSpec> specs) : m_specs(std::move(specs))
{
    for (const OwnFieldSpec& spec : m_specs) {
        m_all.push_back(std::make_unique<OwnField>(values, spec));
        m_fields.push_back(&m_all.back()->field());
    }
}

const OwnFields& OwnFields::none()
{
    static const OwnFields nothing;
    return nothing;
}

const Field* OwnFields::find(QAnyStringView name) const
{
    const auto found
        = std::ranges::find_if(m_fields, [&](const Field* field) { return name == QLatin1String(field->name); });
    return found == m_fields.end() ? nullptr : *found;
}

const Field* OwnFields::withId(qint64 id) const
{
    const auto found = std::ranges::find_if(m_fields, [&](const Field* field) { return field->own->id() == id; });
    return found == m_fields.end() ? nullptr : *found;
}

std::vector<const Field*> fieldsOf(const EntityDesc& entity, const OwnFields& own)
{
    std::vector<const Field*> all;
    for (const Field& field : entity.fields)
        all.push_back(&field);
    all.insert(all.end(), own.fields().begin(), own.fields().end());
    return all;
}

const Field* findField(const EntityDesc& entity, const OwnFields& own, QAnyStringView name)
{
    const Field* field = entity.find(name);
    return field ? field : own.find(name);
}

std::vector<const Field*> shownFields(const EntityDesc& entity, const OwnFields& own)
{
    std::vector<const Field*> all = fieldsOf(entity, own);
    for (const Field& field : entity.gathered) {
        if (!own.find(field.name))
            all.push_back(&field);
    }
    return all;
}

const Field* findShown(const EntityDesc& entity, const OwnFields& own, QAnyStringView name)
{
    const Field* field = findField(entity, own, name);
    return field ? field : entity.findGathered(name);
}

const Currency& currencyFor(const Field& field, const Currency& ofRecord)
{
    return field.own ? field.own->currency() : ofRecord;
}

} // namespace kartei
