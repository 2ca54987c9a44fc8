#include "core/sales/quote_drafts.h"

#include "core/business/business.h"
#include "core/contacts/letter_salutation.h"
#include "core/contacts/relation.h"
#include "core/sales/quote_recipient.h"

namespace kartei {

Result<Quote> newQuoteFor(Session& session, Id<Contact> id, QDate date)
{
    const QDate day = date.isValid() ? date : session.clock().today();
    const Result<Contact> contact = session.get(id);
    const Result<Business> business = session.get(Id<Business>{1});
    if (!contact || !business)
        return contact ? business.error() : contact.error();
    const Result<Id<Contact>> payer = whoIs(session.database(), RelationRole::PayerFor, *contact, day);
    const Result<Id<Contact>> user = whoIs(session.database(), RelationRole::UserFor, *contact, day);
    if (!payer || !user)
        return payer ? user.error() : payer.error();
    const Result<Contact> addressee = payer->isSet() ? session.get(*payer) : contact;
    if (!addressee)
        return addressee.error();
    Quote quote;
    quote.contact = id;
    quote.billTo = *payer;
    quote.shipTo = *user;
    quote.date = day;
    quote.validUntil = day.addDays(business->validityDays);
    quote.currency = business->currency;
    quote.language = contact->language.isEmpty() ? business->language : contact->language;
    // Terms are agreed with whoever pays. Where their card says nothing, what the customer's says still holds.
    quote.paymentTerms = business->paymentTerms;
    for (const Contact* one : {&*contact, &*addressee}) {
        if (!one->paymentTerms.isEmpty())
            quote.paymentTerms = one->paymentTerms;
        if (one->discount != Percent{})
            quote.discount = one->discount;
    }
    quote.clerk = business->proprietor;
    quote.salutation = letterSalutationOf(*addressee, quote.language);
    return quote;
}

Result<> changeCustomer(Session& session, Quote& quote, Id<Contact> id)
{
    const Result<Quote> usual = newQuoteFor(session, quote.contact, quote.date);
    const Result<Quote> next = newQuoteFor(session, id, quote.date);
    if (!usual || !next)
        return usual ? next.error() : usual.error();
    const Quote before = quote;
    const auto follow = [&](auto member) {
        if (quote.*member == (*usual).*member)
            quote.*member = (*next).*member;
    };
    follow(&Quote::language);
    follow(&Quote::paymentTerms);
    follow(&Quote::discount);
    follow(&Quote::billTo);
    follow(&Quote::shipTo);
    quote.contact = id;
    return greet(session, before, quote);
}

Result<> greet(Session& session, const Quote& before, Quote& after)
{
    const Result<Contact> former = session.get(addresseeOf(before));
    const Result<Contact> addressee = session.get(addresseeOf(after));
    if (!former || !addressee)
        return former ? addressee.error() : former.error();
    if (after.salutation == before.salutation && before.salutation == letterSalutationOf(*former, before.language))
        after.salutation = letterSalutationOf(*addressee, after.language);
    return {};
}

Result<> changeLanguage(Session& session, Quote& quote, const QString& language)
{
    const Quote before = quote;
    quote.language = language;
    return greet(session, before, quote);
}

QuoteLine lineOf(const Product& product)
{
    QuoteLine line;
    line.product = product.id;
    line.sku = product.sku;
    line.text = product.name;
    line.description = product.description;
    line.unit = product.unit;
    line.unitPrice = product.price;
    line.taxRate = product.taxRate;
    return line;
}

} // namespace kartei
