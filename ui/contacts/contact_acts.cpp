// What one can do with the contact that is shown.
#include "ui/contacts/contact_detail.h"

#include "core/base/text.h"
#include "core/contacts/relation.h"
#include "core/sales/deal_actions.h"
#include "core/sales/quote_drafts.h"
#include "core/service/ticket.h"
#include "ui/base/acts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/workbench.h"
#include "ui/contacts/composer.h"
#include "ui/contacts/next_step_card.h"
#include "ui/contacts/timeline_pane.h"

#include <QTabBar>
#include <QUrl>

#include <algorithm>

namespace kartei {

namespace {

/// The preferred one, else the first; null: none.
template <class Part>
const Part* preferredOf(const std::vector<Part>& parts)
{
    const auto found = std::ranges::find(parts, true, &Part::preferred);
    if (found != parts.end())
        return &*found;
    return parts.empty() ? nullptr : &parts.front();
}

} // namespace

void ContactDetail::edit()
{
    if (m_contact.id.isSet())
        RecordDialog::openEdit(window(), m_bench, describe<Contact>(), m_contact.id.value);
}

void ContactDetail::call()
{
    const ContactPhone* phone = preferredOf(m_contact.phones);
    if (!phone)
        return;
    m_opener(QUrl(QStringLiteral("tel:") + (phone->e164.isEmpty() ? phone->value : phone->e164)));
    logCall();
}

void ContactDetail::write()
{
    if (const ContactEmail* email = preferredOf(m_contact.emails))
        m_opener(QUrl(QStringLiteral("mailto:") + email->value));
}

void ContactDetail::logCall()
{
    m_tabs->setCurrentIndex(Timeline);
    m_timeline->composer().begin(Composer::Kind::Call);
}

void ContactDetail::finishStep()
{
    m_step->finish();
}

void ContactDetail::postponeStep()
{
    m_step->openLaterMenu();
}

void ContactDetail::confirm()
{
    const Contact before = m_contact;
    perform(m_bench, tr("Confirm %1").arg(isolated(before.name)),
        tr("The card of %1 is right.").arg(isolated(before.name)), [&](Transaction& tx) -> Result<> {
            Contact after = before;
            after.confirmed = tx.now();
            return tx.update(before, after);
        });
}

template <class E>
void ContactDetail::makeFor(E row)
{
    row.contact = m_contact.id;
    RecordDialog* dialog = RecordDialog::openNew(window(), m_bench, Record::of(row));
    connect(dialog, &RecordDialog::saved, this, [this](qint64 id) { m_bench.open(describe<E>(), id); });
}

void ContactDetail::makeDeal()
{
    const Result<Deal> deal = newDeal(m_bench.session());
    if (!deal)
        return m_bench.report(deal.error());
    makeFor(*deal);
}

void ContactDetail::makeTicket()
{
    makeFor(Ticket());
}

void ContactDetail::makePerson()
{
    Contact person;
    person.company = m_contact.id;
    RecordDialog::openNew(window(), m_bench, Record::of(person));
}

void ContactDetail::makeRelation()
{
    Relation relation;
    relation.contact = m_contact.id;
    RecordDialog::openNew(window(), m_bench, Record::of(relation));
}

void ContactDetail::makeQuote()
{
    Result<Quote> quote = newQuoteFor(m_bench.session(), m_contact.id);
    if (!quote)
        return m_bench.report(quote.error());
    const bool made = perform(m_bench, tr("New quote for %1").arg(isolated(m_contact.name)), {}, [&](Transaction& tx) {
        Quote draft = *quote;
        const Result<> done = tx.insert(draft);
        quote->id = draft.id;
        return done;
    });
    if (made)
        m_bench.open(describe<Quote>(), quote->id.value);
}

} // namespace kartei
