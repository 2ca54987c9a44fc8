#include "ui/contacts/contact_list_model.h"

#include "core/base/text.h"
#include "core/planning/next_steps.h"
#include "core/sales/deal.h"
#include "ui/base/display_text.h"
#include "ui/base/workbench.h"

namespace kartei {

namespace {

/// Companies, and people who have neither company nor position in their line.
bool hasFactsInLine(const Contact& contact)
{
    return contact.kind == ContactKind::Company || (!contact.company.isSet() && contact.position.isEmpty());
}

} // namespace

ContactListModel::ContactListModel(Workbench& workbench, QObject* parent)
    : EntityTableModel(describe<Contact>(), workbench, parent)
{
    setColumns({&fieldOf<&Contact::name>(), &fieldOf<&Contact::company>(), &fieldOf<&Contact::position>()});
    connect(&workbench.session(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(describe<Task>()) || changes.touches(describe<Deal>()))
            dropPages();
    });
}

void ContactListModel::pageLoaded(const std::vector<Record>& records) const
{
    std::vector<qint64> ids;
    std::vector<qint64> withFacts;
    for (const Record& record : records) {
        ids.push_back(record.id());
        if (hasFactsInLine(record.as<Contact>()))
            withFacts.push_back(record.id());
    }
    const auto steps = nextStepsWithPeople(bench().session(), ids);
    const auto facts = companyFacts(bench().session(), withFacts);
    if (!steps || !facts)
        return reportLater(steps ? facts.error() : steps.error());
    for (const qint64 id : ids) {
        m_steps.remove(id);
        m_facts.remove(id);
        if (const auto step = steps->constFind(id); step != steps->cend())
            m_steps.insert(id, *step);
        if (const auto fact = facts->constFind(id); fact != facts->cend())
            m_facts.insert(id, *fact);
    }
}

void ContactListModel::pageDropped(const std::vector<qint64>& ids) const
{
    for (const qint64 id : ids) {
        m_steps.remove(id);
        m_facts.remove(id);
    }
}

QString ContactListModel::lineOf(const Record& record) const
{
    const auto& contact = record.as<Contact>();
    const CompanyFacts facts = m_facts.value(contact.id.value);
    QStringList parts;
    if (contact.kind == ContactKind::Company) {
        parts += isolated(facts.city);
        if (facts.people > 0)
            parts += tr("%n people", nullptr, facts.people);
        if (facts.openDeals > 0)
            parts += tr("%n deals", nullptr, facts.openDeals);
    } else {
        parts += isolated(textOf(record, fieldOf<&Contact::company>()));
        parts += isolated(contact.position);
        if (hasFactsInLine(contact))
            parts += facts.city.isEmpty() ? tr("Private person") : isolated(facts.city);
    }
    parts.removeAll(isolated({}));
    return parts.join(QStringLiteral(" · "));
}

QString ContactListModel::sentenceOf(const QModelIndex& index) const
{
    const QString step = index.data(StepRole).toString();
    QStringList words{index.data(NameRole).toString(), index.data(LineRole).toString()};
    if (!step.isEmpty())
        words += tr("next step %1").arg(step);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return sentenceOf(index);
    if (role == Qt::ToolTipRole)
        return {};
    if (role < NameRole)
        return EntityTableModel::data(index, role);
    const Record* record = recordAt(index.row());
    if (!record)
        return {};
    const QDate today = bench().session().clock().today();
    const auto step = m_steps.constFind(record->id());
    const bool hasDay = step != m_steps.cend() && step->due.isValid();
    switch (role) {
    case NameRole:
        return record->title();
    case LineRole:
        return lineOf(*record);
    case StepRole:
        return hasDay ? dueText(step->due, today) : QString();
    case StepStatusRole:
        return static_cast<int>(!hasDay || step->due > today ? Status::Neutral
                : step->due == today                         ? Status::Warning
                                                             : Status::Danger);
    case IsCompanyRole:
        return record->as<Contact>().kind == ContactKind::Company;
    default:
        return {};
    }
}

} // namespace kartei
