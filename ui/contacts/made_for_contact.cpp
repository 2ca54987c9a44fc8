#include "ui/contacts/made_for_contact.h"

#include "core/base/text.h"
#include "core/sales/deal_actions.h"
#include "core/sales/quote_drafts.h"
#include "core/service/ticket.h"
#include "ui/base/acts.h"
#include "ui/base/record_dialog.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>

namespace kartei {

namespace {

template <class E>
void openForm(QWidget* window, Workbench& bench, E row, Id<Contact> contact)
{
    row.contact = contact;
    RecordDialog* dialog = RecordDialog::openNew(window, bench, Record::of(row));
    QObject::connect(dialog, &RecordDialog::saved, dialog, [&bench](qint64 id) { bench.open(describe<E>(), id); });
}

} // namespace

void makeQuoteFor(Workbench& bench, const Contact& contact)
{
    Result<Quote> quote = newQuoteFor(bench.session(), contact.id);
    if (!quote)
        return bench.report(quote.error());
    const QString title
        = QCoreApplication::translate("kartei::ContactDetail", "New quote for %1").arg(isolated(contact.name));
    const bool made = perform(bench, title, {}, [&](Transaction& tx) {
        Quote draft = *quote;
        const Result<> done = tx.insert(draft);
        quote->id = draft.id;
        return done;
    });
    if (made)
        bench.open(describe<Quote>(), quote->id.value);
}

void makeTicketFor(QWidget* window, Workbench& bench, Id<Contact> contact)
{
    openForm(window, bench, Ticket(), contact);
}

void makeDealFor(QWidget* window, Workbench& bench, Id<Contact> contact)
{
    const Result<Deal> deal = newDeal(bench.session());
    if (!deal)
        return bench.report(deal.error());
    openForm(window, bench, *deal, contact);
}

} // namespace kartei
