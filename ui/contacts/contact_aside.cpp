#include "ui/contacts/contact_aside.h"

#include "core/base/text.h"
#include "core/business/business.h"
#include "core/contacts/coming_days.h"
#include "core/contacts/contact_merge.h"
#include "core/contacts/contact_queries.h"
#include "core/sales/deal_queries.h"
#include "ui/base/acts.h"
#include "ui/base/avatar.h"
#include "ui/base/choice_editors.h"
#include "ui/base/display_text.h"
#include "ui/base/elided_label.h"
#include "ui/base/field_text.h"
#include "ui/base/metrics.h"
#include "ui/base/record_dialog.h"
#include "ui/base/section.h"
#include "ui/base/value_row.h"
#include "ui/base/widget_style.h"
#include "ui/base/workbench.h"
#include "ui/contacts/credit_text.h"
#include "ui/contacts/stage_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace kartei {

namespace {

constexpr int kMostPeople = 12;

template <class Label>
QString labelOf(const Field& field, Label label)
{
    return describe<Contact>().displayLabel(field, choicesOf<Label>[static_cast<size_t>(label)]);
}

QUrl webAddress(const QString& typed)
{
    return QUrl::fromUserInput(typed);
}

QString addressText(const ContactAddress& address)
{
    QStringList lines{address.street, QString(address.postalCode + u' ' + address.city).simplified(), address.region,
        nameOfCode(fieldOf<&ContactAddress::country>(), address.country)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// "2015 – 2018", "until 2018", "since 2019"; empty: not known.
QString yearsText(const Relation& relation)
{
    const auto year = [](QDate day) { return isolated(QLocale().toString(day, QStringLiteral("yyyy"))); };
    if (relation.to.isValid())
        return relation.from.isValid() && relation.from.year() != relation.to.year()
            ? QString(year(relation.from) + QStringLiteral(" – ") + year(relation.to))
            : ContactAside::tr("until %1").arg(year(relation.to));
    return relation.from.isValid() ? ContactAside::tr("since %1").arg(year(relation.from)) : QString();
}

} // namespace

ContactAside::ContactAside(Workbench& bench, UrlOpener opener, QWidget* parent)
    : QScrollArea(parent), m_bench(bench), m_opener(std::move(opener))
{
    setObjectName(QStringLiteral("contact_aside"));
    setAccessibleName(tr("Details"));
    setFixedWidth(Metrics::aside);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ContactAside::showContact(const Contact& contact)
{
    if (m_editor && contact.id == m_contact.id)
        return;
    m_contact = contact;
    auto* body = new QWidget;
    body->setProperty("scrollBody", true);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(Metrics::space16, Metrics::space12, Metrics::space16, Metrics::space16);
    m_column->setSpacing(Metrics::space8);
    if (contact.kind == ContactKind::Company) {
        addPeople(contact);
        addLine();
    }
    addDetails(contact);
    addDeals(contact);
    if (contact.company.isSet())
        addCompany(contact);
    addRelations(contact);
    addConsents(contact);
    addConfirmation(contact);
    m_column->addStretch();
    setWidget(body);
}

void ContactAside::addLine()
{
    m_column->addSpacing(Metrics::space4);
    m_column->addWidget(hairline());
}

ValueRow* ContactAside::addValue(const QString& label, const QString& value, const InPlace& place, const QUrl& url)
{
    if (value.isEmpty())
        return nullptr;
    auto* row = new ValueRow(label, value, url.isEmpty() ? ValueRow::Kind::Text : ValueRow::Kind::Link);
    connect(row, &ValueRow::linkClicked, this, [this, url] {
        if (url.scheme() == QLatin1String("tel"))
            Q_EMIT dialWanted(url);
        else if (url.scheme() == QLatin1String("mailto"))
            Q_EMIT mailWanted(url);
        else
            m_opener(url);
    });
    connect(row, &ValueRow::editWanted, this, [this, row, place] { edit(row, place); });
    m_column->addWidget(row);
    return row;
}

/// One may call and write all the same: they may have asked for it.
void ContactAside::addReach(
    const QString& label, const QString& value, const InPlace& place, ConsentState consent, const QUrl& url)
{
    ValueRow* row = addValue(label, value, place, url);
    if (row && consent == ConsentState::Withdrawn)
        row->warn(tr("not wanted"));
}

void ContactAside::addField(const Field& field, const QString& text)
{
    addValue(describe<Contact>().displayLabel(field), text, {.field = &field});
}

void ContactAside::edit(ValueRow* row, const InPlace& place)
{
    const Result<Record> before = m_bench.session().get(describe<Contact>(), m_contact.id.value);
    if (!before)
        return m_bench.report(before.error());
    m_editor = new InPlaceEditor(m_bench, *before, place);
    connect(
        m_editor.data(), &InPlaceEditor::closed, this, [this] { showAnew(); }, Qt::QueuedConnection);
    row->open(m_editor);
}

void ContactAside::showAnew()
{
    delete m_editor;
    if (const Result<Contact> contact = m_bench.session().get(m_contact.id))
        showContact(*contact);
}

void ContactAside::addDetails(const Contact& contact)
{
    auto* section = new Section(tr("Details"));
    auto* edit = section->addButton(Icon::Edit, tr("Edit (F2)"), QStringLiteral("aside_edit"));
    connect(edit, &QToolButton::clicked, this, &ContactAside::editWanted);
    m_column->addWidget(section);
    const auto partsOf = [](const char* name) { return describe<Contact>().findParts(name); };
    qsizetype at = 0;
    for (const ContactPhone& phone : contact.phones)
        addReach(labelOf(fieldOf<&ContactPhone::label>(), phone.label), phone.value,
            {.parts = partsOf("phones"), .index = at++}, contact.consentPhone,
            QUrl(QStringLiteral("tel:") + (phone.e164.isEmpty() ? phone.value : phone.e164)));
    at = 0;
    for (const ContactEmail& email : contact.emails)
        addReach(describe<ContactEmail>().displayLabel(), email.value, {.parts = partsOf("emails"), .index = at++},
            contact.consentEmail, QUrl(QStringLiteral("mailto:") + email.value));
    at = 0;
    for (const ContactUrl& url : contact.urls)
        addValue(describe<ContactUrl>().displayLabel(), url.value, {.parts = partsOf("urls"), .index = at++},
            webAddress(url.value));
    at = 0;
    for (const ContactAddress& address : contact.addresses)
        addReach(labelOf(fieldOf<&ContactAddress::label>(), address.label), addressText(address),
            {.parts = partsOf("addresses"), .index = at++}, contact.consentPost);
    addField(fieldOf<&Contact::tags>(), contact.tags.join(QStringLiteral(", ")));
    for (const Field* field : {&fieldOf<&Contact::roles>(), &fieldOf<&Contact::customerType>(),
             &fieldOf<&Contact::orientation>(), &fieldOf<&Contact::strategy>()}) {
        if (says(contact, *field))
            addField(*field, fieldText(describe<Contact>(), *field, field->get(&contact), {}, {}, {}));
    }
    addField(fieldOf<&Contact::department>(), contact.department);
    const std::optional<int> age = ageOn(contact.birthday, m_bench.session().clock().today());
    addField(fieldOf<&Contact::birthday>(),
        //: Day of birth, and how old somebody is
        age ? tr("%1 (%2)").arg(dateText(contact.birthday), countText(*age)) : dateText(contact.birthday));
    addField(fieldOf<&Contact::anniversary>(), dateText(contact.anniversary));
    addField(fieldOf<&Contact::language>(), nameOfCode(fieldOf<&Contact::language>(), contact.language));
    addField(fieldOf<&Contact::vatId>(), isolatedLtr(contact.vatId));
    addField(fieldOf<&Contact::paymentTerms>(), contact.paymentTerms);
    if (contact.discount.scaled != 0)
        addField(fieldOf<&Contact::discount>(), percentText(contact.discount));
    addCredit(contact);
    addField(fieldOf<&Contact::owner>(), contact.owner);
    addField(fieldOf<&Contact::source>(), contact.source);
    if (contact.keepInTouch)
        addField(fieldOf<&Contact::keepInTouch>(), countText(*contact.keepInTouch));
    else if (contact.touchEvery)
        //: Days to keep in touch that the contact itself says nothing of
        addField(fieldOf<&Contact::keepInTouch>(), tr("%1, by a tag").arg(countText(*contact.touchEvery)));
    addOwnFields(contact);
    addField(fieldOf<&Contact::notes>(), contact.notes);
}

void ContactAside::addCredit(const Contact& contact)
{
    const auto use = creditUseOf(m_bench.session(), contact);
    if (!use)
        return m_bench.report(use.error());
    if (*use)
        addField(fieldOf<&Contact::creditLimit>(), creditText(**use));
}

void ContactAside::addOwnFields(const Contact& contact)
{
    const auto own = m_bench.session().database().ownFields(describe<Contact>());
    if (!own)
        return m_bench.report(own.error());
    m_own = *own;
    const QDate today = m_bench.session().clock().today();
    for (const Field* field : m_own->fields()) {
        const QVariant stored = field->get(&contact);
        if (field->type == FieldType::Bool && !stored.toBool())
            continue;
        const bool isLink = field->type == FieldType::Text && field->is(Code);
        addValue(describe<Contact>().displayLabel(*field),
            fieldText(describe<Contact>(), *field, stored, {}, today, {}), {.field = field},
            isLink ? webAddress(stored.toString()) : QUrl());
    }
}

void ContactAside::addDeals(const Contact& contact)
{
    const auto open = openDealsOf(m_bench.session(), contact.id);
    const auto stages = stagesInOrder(m_bench.session());
    if (!open || !stages)
        return m_bench.report(open ? stages.error() : open.error());
    addLine();
    auto* section = new Section(tr("Open deals"));
    auto* add = section->addButton(Icon::Add, tr("New deal"), QStringLiteral("aside_deal"));
    connect(add, &QToolButton::clicked, this, &ContactAside::dealWanted);
    m_column->addWidget(section);
    const Instant now = m_bench.session().clock().now();
    for (const Deal& deal : *open) {
        auto* line = new QHBoxLayout;
        plain(*line, Metrics::space8);
        auto* title = textButton(deal.title, ButtonKind::Link, QStringLiteral("aside_open_deal"));
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(title, &QPushButton::clicked, this, [this, id = deal.id] { m_bench.open(describe<Deal>(), id.value); });
        auto* value = new QLabel(moneyText({deal.value, deal.currency}));
        setTextStyle(*value, FontSize::Body, TextColour::Text, 600);
        line->addWidget(title, 1);
        line->addWidget(value);
        m_column->addLayout(line);
        const auto stage = std::ranges::find(*stages, deal.stage, &Stage::id);
        const int reached = static_cast<int>(stage - stages->begin()) + 1;
        m_column->addWidget(new StageBar(reached, static_cast<int>(stages->size())));
        const QString name = stage == stages->end() ? QString() : stage->name;
        auto* words = new ElidedLabel(QString(isolated(name) + QStringLiteral(" · ") + ageText(deal.stageSince, now)));
        setTextStyle(*words, FontSize::Small, TextColour::Text2);
        m_column->addWidget(words);
    }
    if (open->empty()) {
        auto* none = new ElidedLabel(tr("None"));
        setTextStyle(*none, FontSize::Small, TextColour::Text3);
        m_column->addWidget(none);
    }
}

QHBoxLayout* ContactAside::addPerson(const Contact& person, const QString& line)
{
    auto* row = new QHBoxLayout;
    plain(*row, Metrics::space8);
    auto* avatar = new Avatar(32);
    avatar->setSubject(
        person.name, person.id.value, person.kind == ContactKind::Company ? AvatarShape::Company : AvatarShape::Person);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    plain(*words);
    auto* name = textButton(person.name, ButtonKind::Link, QStringLiteral("aside_person"));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(name, &QPushButton::clicked, this, [this, id = person.id] { m_bench.open(describe<Contact>(), id.value); });
    words->addWidget(name);
    auto* below = new ElidedLabel(line);
    setTextStyle(*below, FontSize::Small, TextColour::Text2);
    words->addWidget(below);
    row->addLayout(words, 1);
    m_column->addLayout(row);
    return row;
}

void ContactAside::addPeople(const Contact& company)
{
    auto* section = new Section(tr("People"));
    auto* add = section->addButton(Icon::Add, tr("New person at this company"), QStringLiteral("aside_person_add"));
    connect(add, &QToolButton::clicked, this, &ContactAside::personWanted);
    m_column->addWidget(section);
    const auto people = peopleOf(m_bench.session(), company.id);
    if (!people)
        return m_bench.report(people.error());
    const auto shown = std::min<size_t>(people->size(), kMostPeople);
    for (size_t i = 0; i < shown; ++i) {
        const Contact& person = (*people)[i];
        addPerson(person,
            person.position.isEmpty() && !person.phones.empty() ? isolatedLtr(person.phones.front().value)
                                                                : person.position);
    }
    if (people->size() > shown) {
        auto* more = new ElidedLabel(tr("and %n more", nullptr, static_cast<int>(people->size() - shown)));
        setTextStyle(*more, FontSize::Small, TextColour::Text3);
        m_column->addWidget(more);
    }
}

void ContactAside::addCompany(const Contact& contact)
{
    const Result<Contact> company = m_bench.session().get(contact.company);
    const auto facts = companyFacts(m_bench.session(), {contact.company.value});
    if (!company || !facts)
        return m_bench.report(company ? facts.error() : company.error());
    addLine();
    m_column->addWidget(new Section(tr("Company")));
    const CompanyFacts fact = facts->value(contact.company.value);
    QStringList words{isolated(fact.city), tr("%n people", nullptr, fact.people)};
    words.removeAll(isolated({}));
    addPerson(*company, words.join(QStringLiteral(" · ")));
}

void ContactAside::addRelations(const Contact& contact)
{
    const auto relations = relationsOf(m_bench.session(), contact);
    if (!relations)
        return m_bench.report(relations.error());
    addLine();
    auto* section = new Section(tr("Relations"));
    auto* add = section->addButton(Icon::Add, tr("New relation"), QStringLiteral("aside_relation_add"));
    connect(add, &QToolButton::clicked, this, &ContactAside::relationWanted);
    m_column->addWidget(section);
    for (const RelationSeen& seen : *relations) {
        QStringList words{seen.role, isolated(seen.relation.position), yearsText(seen.relation)};
        words.removeAll(isolated({}));
        words.removeAll(QString());
        QHBoxLayout* row = addPerson(seen.other, words.join(QStringLiteral(" · ")));
        auto* edit = iconButton(Icon::Edit, tr("Change the relation to %1").arg(isolated(seen.other.name)),
            QStringLiteral("aside_relation_edit"));
        connect(edit, &QToolButton::clicked, this, [this, id = seen.relation.id] { changeRelation(id); });
        row->addWidget(edit, 0, Qt::AlignTop);
    }
}

void ContactAside::changeRelation(Id<Relation> id)
{
    RecordDialog* dialog = RecordDialog::openEdit(window(), m_bench, describe<Relation>(), id.value);
    if (!dialog)
        return;
    connect(dialog->addButton(tr("Delete"), QStringLiteral("relation_delete")), &QPushButton::clicked, this,
        [this, dialog, id] {
            if (deleteRecords(m_bench, describe<Relation>(), {id.value}))
                dialog->close();
        });
}

} // namespace kartei
