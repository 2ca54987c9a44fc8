#include "core/printing/quote_printing.h"

#include "core/sales/quote_actions.h"

namespace kartei {

Result<QuotePaper> quotePaperOf(Session& session, const Quote& quote)
{
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    const Result<QuoteTotals> totals = totalsOf(quote);
    if (!totals)
        return totals.error();
    const Result<QStringList> recipient = recipientOf(session, quote);
    if (!recipient)
        return recipient.error();
    QuotePaper paper{quote, *totals, *business, *recipient, {}};
    if (!quote.contact.isSet())
        return paper;
    const Result<Contact> contact = session.get(quote.contact);
    if (!contact)
        return contact.error();
    paper.customerNumber = contact->number;
    return paper;
}

Result<QByteArray> quotePdf(Session& session, const Quote& quote)
{
    const Result<QuotePaper> paper = quotePaperOf(session, quote);
    return paper ? pdfOf(laidOut(*paper)) : Result<QByteArray>(paper.error());
}

} // namespace kartei
