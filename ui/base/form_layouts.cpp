#include "ui/base/form_layouts.h"

#include "core/contacts/relation.h"
#include "core/contacts/tag.h"
#include "core/planning/activity.h"
#include "core/sales/deal.h"
#include "core/sales/product.h"
#include "core/service/asset.h"
#include "core/service/reply_template.h"
#include "ui/base/contact_form.h"
#include "ui/base/entity_form.h"

#include <QCoreApplication>

namespace kartei {

namespace {

void layOutRelation(EntityForm& form)
{
    form.add(fieldOf<&Relation::contact>());
    form.add(fieldOf<&Relation::role>());
    form.add(fieldOf<&Relation::other>());
    form.add(fieldOf<&Relation::position>());
    form.addRow({&fieldOf<&Relation::from>(), &fieldOf<&Relation::to>()});
    form.add(fieldOf<&Relation::notes>());
    form.addRest({&fieldOf<&Relation::created>()});
    form.showWhile(fieldOf<&Relation::position>(),
        [](const Record& now) { return now.as<Relation>().role == RelationRole::EmployeeOf; });
}

void layOutDeal(EntityForm& form)
{
    form.add(fieldOf<&Deal::title>());
    form.add(fieldOf<&Deal::contact>());
    form.addRow({&fieldOf<&Deal::value>(), &fieldOf<&Deal::currency>()});
    form.addRow({&fieldOf<&Deal::stage>(), &fieldOf<&Deal::expectedClose>()});
    form.addRow({&fieldOf<&Deal::owner>(), &fieldOf<&Deal::source>()});
    form.add(fieldOf<&Deal::notes>());
    form.beginMore();
    form.addRow({&fieldOf<&Deal::number>(), &fieldOf<&Deal::probability>()});
    form.add(fieldOf<&Deal::competitor>());
    form.addRest({&fieldOf<&Deal::status>(), &fieldOf<&Deal::lostReason>(), &fieldOf<&Deal::closed>(),
        &fieldOf<&Deal::created>()});
}

void layOutProduct(EntityForm& form)
{
    form.addRow({&fieldOf<&Product::name>(), &fieldOf<&Product::sku>()});
    form.add(fieldOf<&Product::description>());
    form.addRow({&fieldOf<&Product::price>(), &fieldOf<&Product::unit>(), &fieldOf<&Product::taxRate>()});
    form.addRow({&fieldOf<&Product::cost>(), &fieldOf<&Product::currency>()});
    form.addRow({&fieldOf<&Product::category>(), &fieldOf<&Product::kind>()});
    form.addRow({&fieldOf<&Product::warrantyMonths>(), &fieldOf<&Product::active>()});
    form.addRest({&fieldOf<&Product::created>()});
}

void layOutTicket(EntityForm& form)
{
    form.add(fieldOf<&Ticket::subject>());
    form.add(fieldOf<&Ticket::contact>());
    form.addRow({&fieldOf<&Ticket::priority>(), &fieldOf<&Ticket::channel>()});
    form.addRow({&fieldOf<&Ticket::category>(), &fieldOf<&Ticket::assignee>()});
    form.add(fieldOf<&Ticket::description>());
    form.add(fieldOf<&Ticket::tags>());
    form.addRest({&fieldOf<&Ticket::number>(), &fieldOf<&Ticket::status>(), &fieldOf<&Ticket::resolved>(),
        &fieldOf<&Ticket::created>()});
}

void layOutTemplate(EntityForm& form)
{
    form.addRow({&fieldOf<&ReplyTemplate::name>(), &fieldOf<&ReplyTemplate::language>()});
    form.add(fieldOf<&ReplyTemplate::text>());
}

void layOutTask(EntityForm& form)
{
    form.add(fieldOf<&Task::subject>());
    form.add(fieldOf<&Task::contact>());
    form.addRow({&fieldOf<&Task::due>(), &fieldOf<&Task::time>(), &fieldOf<&Task::kind>()});
    form.add(fieldOf<&Task::assignee>());
    form.add(fieldOf<&Task::body>());
    form.beginMore();
    form.addRow({&fieldOf<&Task::deal>(), &fieldOf<&Task::ticket>()});
    form.addRow({&fieldOf<&Task::number>(), &fieldOf<&Task::done>()});
    form.addRest({&fieldOf<&Task::doneAt>(), &fieldOf<&Task::created>()});
}

void layOutActivity(EntityForm& form)
{
    form.addRow({&fieldOf<&Activity::kind>(), &fieldOf<&Activity::direction>()});
    form.add(fieldOf<&Activity::subject>());
    form.add(fieldOf<&Activity::body>());
    form.add(fieldOf<&Activity::contact>());
    form.addRow({&fieldOf<&Activity::at>(), &fieldOf<&Activity::duration>()});
    form.addRow({&fieldOf<&Activity::outcome>(), &fieldOf<&Activity::owner>()});
    form.addRow({&fieldOf<&Activity::feedback>(), &fieldOf<&Activity::state>(), &fieldOf<&Activity::due>()});
    form.beginMore();
    form.addRow({&fieldOf<&Activity::deal>(), &fieldOf<&Activity::quote>(), &fieldOf<&Activity::ticket>()});
    form.addRest({&fieldOf<&Activity::number>(), &fieldOf<&Activity::settled>(), &fieldOf<&Activity::created>()});
}

/// The number is what has to be read off the thing; all else is mostly known.
void layOutAsset(EntityForm& form)
{
    form.add(fieldOf<&Asset::serial>());
    form.addRow({&fieldOf<&Asset::product>(), &fieldOf<&Asset::name>()});
    form.add(fieldOf<&Asset::contact>());
    form.addRow({&fieldOf<&Asset::sold>(), &fieldOf<&Asset::installed>(), &fieldOf<&Asset::warrantyUntil>()});
    form.addRow({&fieldOf<&Asset::quantity>(), &fieldOf<&Asset::unit>(), &fieldOf<&Asset::quote>()});
    form.add(fieldOf<&Asset::notes>());
    form.addRest({&fieldOf<&Asset::created>()});
}

void layOutCustomField(EntityForm& form)
{
    form.add(fieldOf<&CustomField::label>());
    form.add(fieldOf<&CustomField::kind>());
    form.add(fieldOf<&CustomField::choices>());
    form.beginMore();
    form.add(fieldOf<&CustomField::name>());
    form.addRest({&fieldOf<&CustomField::currency>(), &fieldOf<&CustomField::position>()});
    form.showWhile(fieldOf<&CustomField::choices>(),
        [](const Record& now) { return now.as<CustomField>().kind == CustomKind::Choice; });
}

/// The name of one that is there is changed on all contacts, and that may take a while: not here.
void layOutTag(EntityForm& form)
{
    form.add(fieldOf<&Tag::name>());
    form.addRow({&fieldOf<&Tag::colour>(), &fieldOf<&Tag::keepInTouch>()});
    form.showWhile(fieldOf<&Tag::name>(), [](const Record& now) { return now.id() == 0; });
}

/// How a kind is entered.
struct Kind {
    const EntityDesc& (*entity)();
    void (*layOut)(EntityForm& form);
    const char* newTitle;
    const char* editTitle;
};
constexpr Kind kKinds[] = {
    {&describe<Contact>, &layOutContact, QT_TRANSLATE_NOOP("FormLayouts", "New contact"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit contact")},
    {&describe<CustomField>, &layOutCustomField, QT_TRANSLATE_NOOP("FormLayouts", "New field"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit field")},
    {&describe<Tag>, &layOutTag, QT_TRANSLATE_NOOP("FormLayouts", "New tag"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit tag")},
    {&describe<Relation>, &layOutRelation, QT_TRANSLATE_NOOP("FormLayouts", "New relation"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit relation")},
    {&describe<Deal>, &layOutDeal, QT_TRANSLATE_NOOP("FormLayouts", "New deal"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit deal")},
    {&describe<Product>, &layOutProduct, QT_TRANSLATE_NOOP("FormLayouts", "New product"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit product")},
    {&describe<Asset>, &layOutAsset, QT_TRANSLATE_NOOP("FormLayouts", "New owned item"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit owned item")},
    {&describe<Ticket>, &layOutTicket, QT_TRANSLATE_NOOP("FormLayouts", "New ticket"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit ticket")},
    {&describe<ReplyTemplate>, &layOutTemplate, QT_TRANSLATE_NOOP("FormLayouts", "New reply template"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit reply template")},
    {&describe<Task>, &layOutTask, QT_TRANSLATE_NOOP("FormLayouts", "New task"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit task")},
    {&describe<Activity>, &layOutActivity, QT_TRANSLATE_NOOP("FormLayouts", "New activity"),
        QT_TRANSLATE_NOOP("FormLayouts", "Edit activity")},
};

const Kind* kindOf(const EntityDesc& entity)
{
    for (const Kind& kind : kKinds) {
        if (&kind.entity() == &entity)
            return &kind;
    }
    return nullptr;
}

} // namespace

void layOut(EntityForm& form, const EntityDesc& entity)
{
    if (const Kind* kind = kindOf(entity))
        kind->layOut(form);
    else
        form.addAll();
}

QString newTitleOf(const EntityDesc& entity)
{
    const Kind* kind = kindOf(entity);
    return kind ? QCoreApplication::translate("FormLayouts", kind->newTitle) : entity.displayLabel();
}

QString editTitleOf(const EntityDesc& entity)
{
    const Kind* kind = kindOf(entity);
    return kind ? QCoreApplication::translate("FormLayouts", kind->editTitle) : entity.displayLabel();
}

bool canBeMadeByName(const EntityDesc& entity)
{
    return &entity == &describe<Contact>() || &entity == &describe<Product>();
}

Record namedRecord(const EntityDesc& entity, const QString& name, bool asCompany)
{
    Record record(entity);
    if (&entity != &describe<Contact>()) {
        record.setValue(entity.title(), name);
        return record;
    }
    auto& contact = record.edit<Contact>();
    contact.kind = asCompany ? ContactKind::Company : ContactKind::Person;
    const qsizetype lastWord = name.lastIndexOf(u' ');
    if (asCompany) {
        contact.companyName = name;
    } else {
        contact.firstName = name.left(qMax<qsizetype>(0, lastWord));
        contact.lastName = name.mid(lastWord + 1);
    }
    return record;
}

} // namespace kartei
