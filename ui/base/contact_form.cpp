#include "ui/base/contact_form.h"

#include "core/contacts/field_demand.h"
#include "core/storage/session.h"
#include "ui/base/entity_form.h"
#include "ui/base/likely_contacts_note.h"
#include "ui/base/workbench.h"

#include <algorithm>

namespace kartei {

namespace {

constexpr size_t kSideBySide = 2;

const PartList& partsOf(const char* name)
{
    return *describe<Contact>().findParts(QString::fromLatin1(name));
}

/// What has an editor already stays where that is.
void addRow(EntityForm& form, std::initializer_list<const Field*> fields)
{
    std::vector<const Field*> row;
    for (const Field* field : fields) {
        if (!form.editor(*field))
            row.push_back(field);
    }
    form.addRow(row);
}

/// What would be behind "More fields" and is required, of persons or of companies.
void addRequired(EntityForm& form, const FieldDemands& demands)
{
    const Field* const later = &fieldOf<&Contact::notes>();
    std::vector<const Field*> row;
    for (const ContactKind kind : {ContactKind::Person, ContactKind::Company}) {
        for (const DemandedField& wanted : demands.wanted(kind)) {
            const bool isPlaced = !wanted.field || wanted.field->own || form.editor(*wanted.field)
                || std::ranges::count(row, wanted.field) > 0 || wanted.field == later;
            if (isPlaced || demands.of(kind, wanted) != Demand::Required)
                continue;
            row.push_back(wanted.field);
            if (wanted.field == &fieldOf<&Contact::creditLimit>())
                row.push_back(&fieldOf<&Contact::currency>());
            if (row.size() >= kSideBySide) {
                form.addRow(row);
                row.clear();
            }
        }
    }
    form.addRow(row);
}

/// Nothing that a card says is out of sight.
bool isShown(const DemandedField& field, const FieldDemands& demands, const Contact& entered, const Contact& loaded)
{
    if (field.field && !hasField(entered.kind, *field.field))
        return false;
    return demands.of(entered.kind, field) != Demand::Hidden || field.isSaidBy(entered) || field.isSaidBy(loaded);
}

void obey(EntityForm& form, const DemandedField& field, const std::shared_ptr<const FieldDemands>& demands)
{
    const auto shows = [&form, field, demands](const Record& now) {
        return isShown(field, *demands, now.as<Contact>(), form.loaded().as<Contact>());
    };
    const auto isRequired = [field, demands](const Record& now) {
        return demands->of(now.as<Contact>().kind, field) == Demand::Required;
    };
    if (field.parts) {
        form.showWhile(*field.parts, shows);
        form.requireWhile(*field.parts, isRequired);
        return;
    }
    form.showWhile(*field.field, shows);
    form.requireWhile(*field.field, isRequired);
    if (field.field == &fieldOf<&Contact::creditLimit>())
        form.showWhile(fieldOf<&Contact::currency>(), shows);
}

void addMore(EntityForm& form)
{
    form.beginMore();
    addRow(form, {&fieldOf<&Contact::salutation>(), &fieldOf<&Contact::title>(), &fieldOf<&Contact::suffix>()});
    addRow(form, {&fieldOf<&Contact::department>(), &fieldOf<&Contact::language>()});
    addRow(form, {&fieldOf<&Contact::birthday>(), &fieldOf<&Contact::anniversary>()});
    addRow(form, {&fieldOf<&Contact::number>(), &fieldOf<&Contact::vatId>()});
    addRow(form, {&fieldOf<&Contact::registrationNumber>(), &fieldOf<&Contact::discount>()});
    addRow(form, {&fieldOf<&Contact::paymentTerms>(), &fieldOf<&Contact::source>()});
    addRow(form, {&fieldOf<&Contact::creditLimit>(), &fieldOf<&Contact::currency>()});
    addRow(form, {&fieldOf<&Contact::preferredChannel>(), &fieldOf<&Contact::keepInTouch>()});
    for (const Field* field : {&fieldOf<&Contact::roles>(), &fieldOf<&Contact::customerType>()})
        addRow(form, {field});
    addRow(form, {&fieldOf<&Contact::orientation>(), &fieldOf<&Contact::strategy>()});
    form.addParts(partsOf("consent"));
    form.addRest({&fieldOf<&Contact::created>(), &fieldOf<&Contact::confirmed>()});
}

} // namespace

void layOutContact(EntityForm& form)
{
    const Result<FieldDemands> read = FieldDemands::read(form.bench().session().database());
    const auto demands = std::make_shared<const FieldDemands>(read ? *read : FieldDemands());
    form.add(fieldOf<&Contact::kind>());
    form.addRow({&fieldOf<&Contact::firstName>(), &fieldOf<&Contact::lastName>()});
    form.addRow({&fieldOf<&Contact::companyName>(), &fieldOf<&Contact::legalForm>()});
    form.addRow({&fieldOf<&Contact::company>(), &fieldOf<&Contact::position>()});
    form.addParts(partsOf("phones"));
    form.addParts(partsOf("emails"));
    form.addNote(new LikelyContactsNote(form));
    form.addParts(partsOf("addresses"));
    form.addParts(partsOf("urls"));
    form.add(fieldOf<&Contact::tags>());
    form.addRow({&fieldOf<&Contact::lifecycle>(), &fieldOf<&Contact::owner>()});
    addRequired(form, *demands);
    form.addOwn();
    form.add(fieldOf<&Contact::notes>());
    addMore(form);
    std::vector<DemandedField> all = demands->fields(ContactKind::Person);
    for (const DemandedField& field : demands->fields(ContactKind::Company)) {
        if (std::ranges::count(all, field.name(), &DemandedField::name) == 0)
            all.push_back(field);
    }
    for (const DemandedField& field : all)
        obey(form, field, demands);
}

} // namespace kartei
