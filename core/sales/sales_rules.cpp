#include "core/sales/sales_rules.h"

#include "core/business/business.h"
#include "core/contacts/contact_rules.h"
#include "core/contacts/relation.h"
#include "core/sales/quote_recipient.h"
#include "core/sales/quote_rules.h"
#include "core/storage/transaction.h"

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

bool isShare(Percent rate)
{
    return rate >= Percent{} && rate <= Percent::of(100);
}

/// The same sum in the minor units of another currency.
Result<> convert(Amount& amount, const Currency& from, const Currency& to)
{
    const std::optional<Amount> same = amount.converted(from, to);
    if (!same)
        return invalid(QCoreApplication::translate(
            "Quote", "%1 %2 can't be written in %3. Enter the amount anew together with the currency.")
                           .arg(amount.toText(from), from.code, to.code));
    amount = *same;
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

/// Refused because of what the quote says, or because somebody whom it names was to go.
Error sealed(const Quote& quote, const Quote& after)
{
    const bool loses
        = (quote.billTo.isSet() && !after.billTo.isSet()) || (quote.shipTo.isSet() && !after.shipTo.isSet());
    Quote without = quote;
    without.billTo = after.billTo;
    without.shipTo = after.shipTo;
    if (loses && onlyFateDiffers(without, after))
        return invalid(QCoreApplication::translate(
            "Quote", "Quote %1 was sent and is kept: neither who pays for it nor who gets it can be deleted.")
                           .arg(quote.number));
    return invalid(QCoreApplication::translate("Quote", "Quote %1 was sent and can't be changed. Revise it instead.")
                       .arg(quote.number));
}

/// Nothing that was sent is deleted. What an import brought was never sent from here: it goes when that is undone.
Result<> mayGo(Transaction& tx, const Quote& quote)
{
    if (tx.isReverting()) {
        const Result<QVariant> prints
            = tx.database().value(u"SELECT count(*) FROM quote_print WHERE quote = ?"_s, {quote.id.value});
        if (!prints || prints->toLongLong() == 0)
            return prints ? Result<>() : Result<>(prints.error());
    }
    return invalid(QCoreApplication::translate(
        "Quote", "Quote %1 was sent and is kept: neither it nor its customer can be deleted.")
                       .arg(quote.number));
}

Result<> checkRates(const Quote& quote)
{
    const Percent whole = Percent::of(100);
    if (quote.discount > whole)
        return invalid(QCoreApplication::translate("Quote", "The discount of a quote can't be above 100 percent."));
    for (const QuoteLine& line : quote.lines) {
        if (line.discount > whole)
            return invalid(QCoreApplication::translate("Quote", "The discount on “%1” can't be above 100 percent.")
                               .arg(line.text));
        if (!isShare(line.taxRate))
            return invalid(QCoreApplication::translate("Quote", "The tax rate of “%1” must be from 0 to 100 percent.")
                               .arg(line.text));
    }
    return {};
}

/// An imported quote that the customer has keeps today's address, and where it goes if it says to whom.
Result<> freezeAddress(Transaction& tx, Quote& quote)
{
    const bool knowsPlace = !quote.deliveryAddress.isEmpty() || !quote.shipTo.isSet();
    const bool isWhole = !quote.recipient.isEmpty() && knowsPlace;
    if (quote.status == QuoteStatus::Draft || isWhole || tx.isReverting())
        return {};
    const Result<QuoteAddresses> addresses = addressesNow(
        tx.database(), [&](Id<Contact> contact) { return tx.recall(contact); }, quote);
    if (!addresses)
        return addresses.error();
    quote.recipient = addresses->recipient.join(u'\n');
    if (!knowsPlace)
        quote.deliveryAddress = addresses->delivery.join(u'\n');
    return {};
}

/// Who pays for one customer or uses what they buy does not do so for another, unless somebody chose them.
Result<> followCustomer(Transaction& tx, const Quote& old, Quote& quote)
{
    if (quote.contact == old.contact || tx.isReverting() || tx.isRedirecting())
        return {};
    const Result<Contact> former = tx.get(old.contact);
    const Result<Contact> customer = tx.get(quote.contact);
    if (!former || !customer)
        return former ? customer.error() : former.error();
    constexpr std::pair<Id<Contact> Quote::*, RelationRole> kParties[]
        = {std::pair(&Quote::billTo, RelationRole::PayerFor), std::pair(&Quote::shipTo, RelationRole::UserFor)};
    for (const auto& [party, role] : kParties) {
        const Result<Id<Contact>> usual = whoIs(tx.database(), role, *former, old.date);
        const Result<Id<Contact>> next = whoIs(tx.database(), role, *customer, quote.date);
        if (!usual || !next)
            return usual ? next.error() : usual.error();
        if (quote.*party == old.*party && old.*party == *usual)
            quote.*party = *next;
    }
    return {};
}

Result<> changeDraft(Transaction& tx, const Quote& old, Quote& quote)
{
    if (quote.status != QuoteStatus::Draft) {
        if (quote.number.isEmpty() || !quote.sent || quote.recipient.isEmpty())
            return invalid(QCoreApplication::translate(
                "Quote", "A draft has to be sent: that gives it its number and keeps its address and its PDF."));
    } else if (quote.number != old.number && !tx.isReverting()) {
        return invalid(QCoreApplication::translate(
            "Quote", "The number of a quote is drawn when it is sent. It can't be set by hand."));
    }
    if (const Result<> followed = followCustomer(tx, old, quote); !followed)
        return followed;
    return quote.discountAmount == old.discountAmount ? convert(quote.discountAmount, old.currency, quote.currency)
                                                      : Result<>();
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

Result<> stageRule(Transaction& tx, const void* before, void* after)
{
    if (after) {
        const auto& stage = *static_cast<const Stage*>(after);
        if (!isShare(stage.probability))
            return invalid(
                QCoreApplication::translate("Stage", "The probability of the stage “%1” must be from 0 to 100 percent.")
                    .arg(stage.name));
        if (stage.rotsAfterDays < 0)
            return invalid(
                QCoreApplication::translate("Stage", "The days of the stage “%1” can't be negative.").arg(stage.name));
        return {};
    }
    const auto& stage = *static_cast<const Stage*>(before);
    const Result<QVariant> deals
        = tx.database().value(u"SELECT count(*) FROM deal WHERE stage = ?"_s, {stage.id.value});
    if (!deals)
        return deals.error();
    const int count = deals->toInt();
    return count == 0
        ? Result<>()
        : Result<>(invalid(QCoreApplication::translate("Stage",
            "There are %n deal(s) in the stage “%1”. Move them to another stage, then delete it.", nullptr, count)
                               .arg(stage.name)));
}

Result<> productRule(Transaction& tx, const void*, void* after)
{
    if (!after)
        return {};
    auto& product = *static_cast<Product*>(after);
    if (product.name.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("Product", "A product needs a name."));
    if (!isShare(product.taxRate))
        return invalid(QCoreApplication::translate("Product", "The tax rate of “%1” must be from 0 to 100 percent.")
                           .arg(product.name));
    if (product.warrantyMonths < 0)
        return invalid(
            QCoreApplication::translate("Product", "The warranty of “%1” can't be negative.").arg(product.name));
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
    if (deal.probability && !isShare(*deal.probability))
        return invalid(QCoreApplication::translate("Deal", "The probability of “%1” must be from 0 to 100 percent.")
                           .arg(deal.title));
    const Result<Business> business = tx.recall(Id<Business>{1});
    if (!business)
        return business.error();
    if (deal.currency.code.isEmpty())
        deal.currency = business->currency;
    if (old && deal.value == old->value) {
        if (const Result<> same = convert(deal.value, old->currency, deal.currency); !same)
            return same;
    }
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
    const bool isWonNow = old && old->status != DealStatus::Won && deal.status == DealStatus::Won;
    return isWonNow && !tx.isReverting() ? giveCustomerNumber(tx, deal.contact) : Result<>();
}

Result<> quoteRule(Transaction& tx, const void* before, void* after)
{
    const auto* old = static_cast<const Quote*>(before);
    const bool wasSent = old && old->status != QuoteStatus::Draft;
    if (!after)
        return wasSent ? mayGo(tx, *old) : Result<>();
    auto& quote = *static_cast<Quote*>(after);
    if (wasSent) {
        quote.updated = old->updated;
        Quote asSent = *old;
        if (tx.isRedirecting() || tx.isReverting()) { // two cards are one customer: what was sent stays
            asSent.contact = quote.contact;
            asSent.billTo = quote.billTo;
            asSent.shipTo = quote.shipTo;
        }
        if (!onlyFateDiffers(asSent, quote) || quote.status == QuoteStatus::Draft)
            return sealed(*old, quote);
        quote.updated = tx.now();
        return {};
    }
    if (!quote.contact.isSet())
        return invalid(QCoreApplication::translate("Quote", "A quote needs a customer."));
    if (const Result<> sound = checkRates(quote); !sound)
        return sound;
    if (const Result<> filled = fillQuote(tx, quote); !filled)
        return filled;
    if (const Result<> done = old ? changeDraft(tx, *old, quote) : freezeAddress(tx, quote); !done)
        return done;
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
