#include "core/planning/business_figures.h"

#include "core/business/business.h"
#include "core/contacts/contact_queries.h"
#include "core/sales/deal.h"
#include "core/sales/quote.h"
#include "core/sales/quote_versions.h"
#include "core/service/ticket.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

void add(Money& sum, Amount amount, const Currency& currency)
{
    if (currency == sum.currency)
        sum.amount.minor += amount.minor;
}

template <class E>
Result<std::vector<E>> ours(Session& session, Id<Contact> contact, const QString& condition = {})
{
    const SqlCondition mine = businessOf(describe<E>(), contact);
    return session.list<E>(u"WHERE "_s + mine.where + condition, mine.values);
}

void addDeal(BusinessFigures& figures, const Deal& deal, QDate today)
{
    if (deal.status == DealStatus::Open) {
        add(figures.openDeals, deal.value, deal.currency);
        ++figures.openDealCount;
    } else if (deal.status == DealStatus::Won && deal.closed > today.addYears(-1)) {
        add(figures.won, deal.value, deal.currency);
    } else if (deal.status == DealStatus::Won && deal.closed > today.addYears(-2)) {
        add(figures.wonBefore, deal.value, deal.currency);
    }
}

} // namespace

Result<BusinessFigures> businessFigures(Session& session, Id<Contact> contact)
{
    const Result<Business> business = session.get(Id<Business>{1});
    const auto deals = ours<Deal>(session, contact);
    const auto quotes = ours<Quote>(session, contact, u" AND "_s + offeredSql());
    const auto tickets = ours<Ticket>(session, contact);
    if (!business || !deals || !quotes || !tickets)
        return !business ? business.error() : !deals ? deals.error() : !quotes ? quotes.error() : tickets.error();
    BusinessFigures figures;
    for (Money* sum : {&figures.won, &figures.wonBefore, &figures.openDeals, &figures.openQuotes})
        sum->currency = business->currency;
    for (const Deal& deal : *deals)
        addDeal(figures, deal, session.clock().today());
    for (const Quote& quote : *quotes) {
        add(figures.openQuotes, quote.total, quote.currency);
        ++figures.openQuoteCount;
        if (quote.validUntil.isValid() && (!figures.nextExpiry.isValid() || quote.validUntil < figures.nextExpiry))
            figures.nextExpiry = quote.validUntil;
    }
    for (const Ticket& ticket : *tickets) {
        if (!isOpen(ticket.status))
            continue;
        ++figures.openTickets;
        if (!figures.oldestTicket || ticket.created < *figures.oldestTicket)
            figures.oldestTicket = ticket.created;
    }
    return figures;
}

} // namespace kartei
