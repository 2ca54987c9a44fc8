#include "core/sales/sales_rules.h"

#include "core/business/business.h"
#include "core/business/number_ranges.h"
#include "core/sales/quote_rules.h"

#include <QCoreApplication>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

/// Places a deal at the foot of its column.
Result<> rankLast(Transaction& tx, Deal& deal)
{
    const Result<QVariant> last
        = tx.database().value(u"SELECT coalesce(max(rank), 0) FROM deal WHERE stage = ?"_s, {deal.stage.value});
    if (!last)
        return last.error();
    deal.rank = last->toLongLong() + kDealRankStep;
    return {};
}

/// What may change on a quote that the customer has: its fate.
bool onlyFateDiffers(Quote before, const Quote& after)
{
    before.status = after.status;
    before.decided = after.decided;
    before.declineReason = after.declineReason;
    before.deal = after.deal;
    before.updated = after.updated;
    return before == after;
}

Error sealed(const Quote& quote)
{
    return invalid(QCoreApplication::translate("Quote", "Quote %1 was sent and can't be changed. Revise it instead.")
                       .arg(quote.number));
}

Result<> fillQuote(Transaction& tx, Quote& quote)
{
    const Result<Business> business = tx.recall(Id<Business>{1});
    if (!business)
        return business.error();
    if (quote.currency.code.isEmpty())
        quote.currency = business->currency;
    if (quote.language.isEmpty())
        quote.language = business->language;
    if (!quote.date.isValid())
        quote.date = tx.today();
    if (quote.created.utcMs == 0)
        quote.created = tx.now();
    return {};
}

} // namespace

Result<> productRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& product = *static_cast<Product*>(after);
    if (product.name.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Product", "A product needs a name."));
    const Result<Business> business = tx.recall(Id<Business>{1});
    if (!business)
        return business.error();
    if (product.currency.code.isEmpty())
        product.currency = business->currency;
    if (product.created.utcMs == 0)
        product.created = tx.now();
    product.updated = tx.now();
    return {};
}

Result<> dealRule(Transaction& tx, const void* before, void* after)
{
    if (!after)
        return {};
    auto& deal = *static_cast<Deal*>(after);
    const auto* old = static_cast<const Deal*>(before);
    if (deal.title.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Deal", "A deal needs a title."));
    if (!deal.contact.isSet())
        return invalid(QCoreApplication::translate("Deal", "The deal “%1” needs a customer.").arg(deal.title));
    if (!deal.stage.isSet()) {
        const Result<QVariant> first = tx.database().value(u"SELECT id FROM stage ORDER BY rank, id LIMIT 1"_s);
        if (!first)
            return first.error();
        deal.stage = {first->toLongLong()};
    }
    if (deal.value < Amount{0})
        return invalid(QCoreApplication::translate("Deal", "The value of “%1” can't be negative.").arg(deal.title));
    const Result<Business> business = tx.recall(Id<Business>{1});
    if (!business)
        return business.error();
    if (deal.currency.code.isEmpty())
        deal.currency = business->currency;
    if (deal.created.utcMs == 0)
        deal.created = tx.now();
    const bool moved = !old || old->stage != deal.stage;
    if (moved && (!old || old->stageSince == deal.stageSince)) {
        if (old || deal.stageSince.utcMs == 0)
            deal.stageSince = tx.now();
    }
    if (deal.status == DealStatus::Open)
        deal.closed = {};
    else if (!deal.closed.isValid())
        deal.closed = tx.today();
    if (moved && deal.rank == (old ? old->rank : 0)) {
        if (const Result<> placed = rankLast(tx, deal); !placed)
            return placed;
    }
    deal.updated = tx.now();
    return {};
}

Result<> quoteRule(Transaction& tx, const void* before, void* after)
{
    const auto* old = static_cast<const Quote*>(before);
    const bool wasSent = old && old->status != QuoteStatus::Draft;
    if (!after)
        return wasSent ? Result<>(invalid(
                   QCoreApplication::translate("Quote", "Quote %1 was sent and can't be deleted. Decline it instead.")
                       .arg(old->number)))
                       : Result<>();
    auto& quote = *static_cast<Quote*>(after);
    if (wasSent) {
        quote.updated = old->updated;
        if (!onlyFateDiffers(*old, quote))
            return sealed(*old);
        if (quote.status == QuoteStatus::Draft)
            return sealed(*old);
        quote.updated = tx.now();
        return {};
    }
    if (!quote.contact.isSet())
        return invalid(QCoreApplication::translate("Quote", "A quote needs a customer."));
    if (const Result<> filled = fillQuote(tx, quote); !filled)
        return filled;
    const Result<QuoteTotals> totals = totalsOf(quote);
    if (!totals)
        return totals.error();
    for (size_t i = 0; i < quote.lines.size(); ++i)
        quote.lines[i].amount = totals->lines[i];
    quote.net = totals->net;
    quote.tax = totals->tax;
    quote.total = totals->total;
    quote.updated = tx.now();
    return {};
}

} // namespace kartei
