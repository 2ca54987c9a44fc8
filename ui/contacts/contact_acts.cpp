// What one can do with the contact that is shown.
#include "ui/contacts/contact_detail.h"

#include "core/base/text.h"
#include "core/contacts/consent.h"
#include "core/contacts/relation.h"
#include "ui/base/acts.h"
#include "ui/base/display_text.h"
#include "ui/base/record_dialog.h"
#include "ui/base/workbench.h"
#include "ui/contacts/consent_dialog.h"
#include "ui/contacts/made_for_contact.h"
#include "ui/contacts/next_step_card.h"
#include "ui/planning/call_form.h"

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
    if (const ContactPhone* phone = preferredOf(m_contact.phones))
        dial(QUrl(QStringLiteral("tel:") + (phone->e164.isEmpty() ? phone->value : phone->e164)));
}

/// What is to be said and heard is written down while the telephone rings.
void ContactDetail::dial(const QUrl& number)
{
    m_opener(number);
    tellIfUnwanted(ConsentChannel::Phone);
    CallForm::open(*window(), m_bench, {m_contact.id, Direction::Outgoing, m_bench.session().clock().now()});
}

void ContactDetail::write()
{
    if (const ContactEmail* email = preferredOf(m_contact.emails))
        writeTo(QUrl(QStringLiteral("mailto:") + email->value));
}

void ContactDetail::writeTo(const QUrl& address)
{
    m_opener(address);
    tellIfUnwanted(ConsentChannel::Email);
}

/// Nothing is held up: an answer to a question of theirs is no mailing.
void ContactDetail::tellIfUnwanted(ConsentChannel channel)
{
    const ContactConsent* standing = standingConsent(m_contact, channel, m_bench.session().clock().today());
    if (!standing || standing->state != ConsentState::Withdrawn)
        return;
    const QString text
        = channel == ConsentChannel::Phone ? tr("%1 wants no calls since %2.") : tr("%1 wants no e-mails since %2.");
    m_bench.announce(text.arg(isolated(m_contact.name), isolated(dateText(standing->day))));
}

void ContactDetail::recordConsent()
{
    ConsentDialog::open(window(), m_bench, {m_contact.id.value});
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

void ContactDetail::makeDeal()
{
    makeDealFor(window(), m_bench, m_contact.id);
}

void ContactDetail::makeTicket()
{
    makeTicketFor(window(), m_bench, m_contact.id);
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
    makeQuoteFor(m_bench, m_contact);
}

} // namespace kartei
