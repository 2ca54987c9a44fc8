#include "core/contacts/field_demand.h"

#include "core/base/text.h"
#include "core/contacts/contact_merge.h"
#include "core/storage/record_sql.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kartei {

using namespace Qt::StringLiterals;

static constexpr Field kDemandFields[] = {
    key<&FieldDemand::id>(),
    field<&FieldDemand::kind>("kind", QT_TRANSLATE_NOOP("FieldDemand", "Of whom"), Listed),
    field<&FieldDemand::field>("field", QT_TRANSLATE_NOOP("FieldDemand", "Field"), Title | Listed | Code),
    field<&FieldDemand::ownField>("own_field", QT_TRANSLATE_NOOP("FieldDemand", "Own field"), Listed | Required),
    field<&FieldDemand::demand>("demand", QT_TRANSLATE_NOOP("FieldDemand", "Demand"), Listed),
};

template <>
const EntityDesc& describe<FieldDemand>()
{
    static constexpr EntityDesc desc = withType<FieldDemand>({.name = "field_demand",
        .plural = "demands",
        .context = "FieldDemand",
        .label = QT_TRANSLATE_NOOP("FieldDemand", "Demand"),
        .fields = kDemandFields,
        .order = "kind, field, id",
        .rule = &fieldDemandRule,
        .isSetting = true});
    return desc;
}

namespace {

QString kindWord(ContactKind kind)
{
    return QString::fromLatin1(kContactKinds[static_cast<size_t>(kind)].name);
}

QString kindLabel(ContactKind kind)
{
    return describe<Contact>().displayLabel(fieldOf<&Contact::kind>(), kContactKinds[static_cast<size_t>(kind)]);
}

bool isName(const DemandedField& field)
{
    static const std::array names{
        &fieldOf<&Contact::firstName>(), &fieldOf<&Contact::lastName>(), &fieldOf<&Contact::companyName>()};
    return std::ranges::count(names, field.field) > 0;
}

/// What is typed into a card; the rest is kept by the program, or goes with the credit limit.
bool isDemandable(const Field& field)
{
    static const std::array kept{&fieldOf<&Contact::kind>(), &fieldOf<&Contact::created>(),
        &fieldOf<&Contact::confirmed>(), &fieldOf<&Contact::currency>()};
    return field.type != FieldType::Key && !field.is(Hidden | Derived) && std::ranges::count(kept, &field) == 0;
}

Demand delivered(ContactKind kind, const QString& field)
{
    static const QStringList ofPersons{u"phones"_s, u"emails"_s, u"addresses"_s, u"salutation"_s};
    static const QStringList ofCompanies{u"phones"_s, u"emails"_s, u"addresses"_s, u"urls"_s, u"vat_id"_s};
    const QStringList& wanted = kind == ContactKind::Person ? ofPersons : ofCompanies;
    return wanted.contains(field) ? Demand::Wanted : Demand::Normal;
}

QString demandsOf(const DemandedField& field)
{
    QStringList names;
    for (size_t i = 0; i < std::size(kDemands); ++i) {
        if (FieldDemands::takes(field, static_cast<Demand>(i)))
            names += describe<FieldDemand>().displayLabel(fieldOf<&FieldDemand::demand>(), kDemands[i]);
    }
    return names.join(u", "_s);
}

std::vector<DemandedField> fieldsOfKind(ContactKind kind, const OwnFields& own)
{
    std::vector<DemandedField> all;
    for (const PartList& list : describe<Contact>().parts) {
        if (list.csvShape == CsvShape::Columns)
            all.push_back({nullptr, &list});
    }
    for (const Field& field : describe<Contact>().fields) {
        if (isDemandable(field) && hasField(kind, field))
            all.push_back({&field, nullptr});
    }
    for (const Field* field : own.fields())
        all.push_back({field, nullptr});
    return all;
}

/// The definition of an own field; not set: it is the program's.
Id<CustomField> ownOf(const DemandedField& field)
{
    return {field.field && field.field->own ? field.field->own->id() : 0};
}

Result<> checkField(Database& database, FieldDemand& demand)
{
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(describe<Contact>());
    if (!own)
        return own.error();
    const std::vector<DemandedField> fields = fieldsOfKind(demand.kind, **own);
    const auto field = std::ranges::find_if(fields, [&](const DemandedField& known) {
        return demand.field.isEmpty() ? ownOf(known).isSet() && ownOf(known) == demand.ownField
                                      : known.name() == demand.field;
    });
    if (field == fields.end())
        return invalid(QCoreApplication::translate("FieldDemand", "“%1” is no field here (%2).")
                           .arg(demand.field, kindLabel(demand.kind)));
    if (!FieldDemands::takes(*field, demand.demand))
        return invalid(QCoreApplication::translate("FieldDemand", "“%1” can only be one of these: %2.")
                           .arg(isolated(field->label()), demandsOf(*field)));
    demand.ownField = ownOf(*field);
    demand.field = demand.ownField.isSet() ? QString() : field->name();
    return {};
}

/// What is said already of the same field of the same kind.
Result<std::vector<Record>> saidOf(Database& database, const FieldDemand& demand)
{
    return demand.ownField.isSet()
        ? selectRecords(database, describe<FieldDemand>(),
            u"WHERE \"own_field\" = ? AND \"kind\" = ? ORDER BY \"id\""_s,
            {demand.ownField.value, kindWord(demand.kind)})
        : selectRecords(database, describe<FieldDemand>(),
            u"WHERE \"own_field\" IS NULL AND \"kind\" = ? AND \"field\" = ? ORDER BY \"id\""_s,
            {kindWord(demand.kind), demand.field});
}

} // namespace

/// What is taken back may be of a field that this version does not have.
Result<> fieldDemandRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& demand = *static_cast<FieldDemand*>(after);
    demand.field = demand.field.trimmed();
    if (const Result<> fits = tx.isReverting() ? Result<>() : checkField(tx.database(), demand); !fits)
        return fits;
    const Result<std::vector<Record>> same = saidOf(tx.database(), demand);
    if (!same)
        return same.error();
    const bool isTwice
        = std::ranges::any_of(*same, [&](const Record& record) { return record.id() != demand.id.value; });
    if (!isTwice)
        return {};
    return invalid(QCoreApplication::translate(
        "FieldDemand", "What is demanded of this field is said already (%1, %2). Change that.")
                       .arg(kindLabel(demand.kind), QString::number(same->front().id())));
}

Result<> setDemand(Transaction& tx, ContactKind kind, const DemandedField& field, Demand demand)
{
    FieldDemand wanted{{}, kind, field.name(), ownOf(field), demand};
    const Result<std::vector<Record>> said = saidOf(tx.database(), wanted);
    if (!said)
        return said.error();
    const bool isDelivered = demand == delivered(kind, field.name());
    if (said->empty())
        return isDelivered ? Result<>() : tx.insert(wanted);
    const auto& before = said->front().as<FieldDemand>();
    if (isDelivered)
        return tx.remove(before.id);
    FieldDemand after = before;
    after.demand = demand;
    return tx.update(before, after);
}

QString DemandedField::name() const
{
    return QString::fromLatin1(field ? field->name : parts->name);
}

QString DemandedField::label() const
{
    return field ? describe<Contact>().displayLabel(*field) : describe<Contact>().displayLabel(*parts);
}

bool DemandedField::isSaidBy(const Contact& contact) const
{
    return field ? says(contact, *field) : parts->size(&contact) > 0;
}

FieldDemands::FieldDemands()
{
    settle();
}

void FieldDemands::settle()
{
    for (size_t i = 0; i < m_wanted.size(); ++i) {
        const auto kind = static_cast<ContactKind>(i);
        m_wanted[i].clear();
        for (const DemandedField& field : fields(kind)) {
            const Demand demand = of(kind, field);
            if (demand == Demand::Wanted || demand == Demand::Required)
                m_wanted[i].push_back(field);
        }
    }
}

Result<FieldDemands> FieldDemands::read(Database& database)
{
    const Result<std::shared_ptr<const OwnFields>> own = database.ownFields(describe<Contact>());
    if (!own)
        return own.error();
    const Result<std::vector<Record>> records
        = selectRecords(database, describe<FieldDemand>(), u"ORDER BY \"id\""_s, {});
    if (!records)
        return records.error();
    FieldDemands demands;
    demands.m_own = *own;
    for (const Record& record : *records) {
        const auto& said = record.as<FieldDemand>();
        const Field* ownField = said.ownField.isSet() ? (*own)->withId(said.ownField.value) : nullptr;
        const QString name = ownField ? QString::fromLatin1(ownField->name) : said.field;
        demands.m_chosen.insert({static_cast<int>(said.kind), name}, said.demand);
    }
    demands.settle();
    return demands;
}

Demand FieldDemands::of(ContactKind kind, const DemandedField& field) const
{
    const auto chosen = m_chosen.constFind({static_cast<int>(kind), field.name()});
    return chosen == m_chosen.constEnd() ? delivered(kind, field.name()) : *chosen;
}

std::vector<DemandedField> FieldDemands::fields(ContactKind kind) const
{
    return fieldsOfKind(kind, m_own ? *m_own : OwnFields::none());
}

bool FieldDemands::takes(const DemandedField& field, Demand demand)
{
    if (demand == Demand::Hidden)
        return !isName(field);
    const bool isAlwaysSaid
        = field.field && (field.field->type == FieldType::Bool || field.field->type == FieldType::Rate);
    return demand == Demand::Normal || !isAlwaysSaid;
}

bool hasField(ContactKind kind, const Field& field)
{
    static const std::array ofPersons{&fieldOf<&Contact::firstName>(), &fieldOf<&Contact::lastName>(),
        &fieldOf<&Contact::company>(), &fieldOf<&Contact::position>(), &fieldOf<&Contact::salutation>(),
        &fieldOf<&Contact::title>(), &fieldOf<&Contact::suffix>(), &fieldOf<&Contact::department>(),
        &fieldOf<&Contact::birthday>()};
    static const std::array ofCompanies{
        &fieldOf<&Contact::companyName>(), &fieldOf<&Contact::legalForm>(), &fieldOf<&Contact::registrationNumber>()};
    return kind == ContactKind::Person ? std::ranges::count(ofCompanies, &field) == 0
                                       : std::ranges::count(ofPersons, &field) == 0;
}

} // namespace kartei
