#include "core/printing/quote_printing.h"

#include "core/sales/quote_actions.h"

namespace kartei {

namespace {

/// Frozen with a sent quote, else as of now.
Result<SentHead> headOf(Session& session, const Quote& quote)
{
    if (quote.status != QuoteStatus::Draft) {
        const Result<std::optional<SentHead>> kept = sentHead(session, quote.id);
        if (!kept)
            return kept.error();
        if (*kept)
            return **kept;
    }
    const Result<Business> business = session.get(Id<Business>{1});
    if (!business)
        return business.error();
    if (!quote.contact.isSet())
        return SentHead{*business, {}};
    const Result<Contact> contact = session.get(quote.contact);
    return contact ? Result<SentHead>(SentHead{*business, contact->number}) : Result<SentHead>(contact.error());
}

} // namespace

Result<QuotePaper> quotePaperOf(Session& session, const Quote& quote)
{
    const Result<SentHead> head = headOf(session, quote);
    if (!head)
        return head.error();
    const Result<QuoteTotals> totals = totalsOf(quote);
    if (!totals)
        return totals.error();
    const Result<QuoteAddresses> addresses = addressesOf(session, quote);
    if (!addresses)
        return addresses.error();
    return QuotePaper{quote, *totals, head->business, addresses->recipient, addresses->delivery, head->customerNumber};
}

Result<QByteArray> quotePdf(Session& session, const Quote& quote)
{
    const Result<QuotePaper> paper = quotePaperOf(session, quote);
    return paper ? pdfOf(laidOut(*paper)) : Result<QByteArray>(paper.error());
}

Result<QByteArray> keptOrNewPdf(Session& session, const Quote& quote)
{
    const Result<QByteArray> kept = sentPdf(session, quote.id);
    return kept || kept.error().kind != Error::Kind::NotFound ? kept : quotePdf(session, quote);
}

} // namespace kartei
