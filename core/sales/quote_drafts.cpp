#include "core/sales/quote_drafts.h"

#include "core/business/business.h"
#include "core/contacts/letter_salutation.h"

namespace kartei {

namespace {

Quote draftFor(const Contact& contact, const Business& business, QDate today)
{
    Quote quote;
    quote.contact = contact.id;
    quote.date = today;
    quote.validUntil = today.addDays(business.validityDays);
    quote.currency = business.currency;
    quote.language = contact.language.isEmpty() ? business.language : contact.language;
    quote.paymentTerms = contact.paymentTerms.isEmpty() ? business.paymentTerms : contact.paymentTerms;
    quote.discount = contact.discount;
    quote.clerk = business.proprietor;
    quote.salutation = letterSalutationOf(contact, quote.language);
    return quote;
}

} // namespace

Result<Quote> newQuoteFor(Session& session, Id<Contact> id)
{
    const Result<Contact> contact = session.get(id);
    const Result<Business> business = session.get(Id<Business>{1});
    if (!contact || !business)
        return contact ? business.error() : contact.error();
    return draftFor(*contact, *business, session.clock().today());
}

Result<> changeCustomer(Session& session, Quote& quote, Id<Contact> id)
{
    const Result<Contact> former = session.get(quote.contact);
    const Result<Contact> contact = session.get(id);
    const Result<Business> business = session.get(Id<Business>{1});
    if (!former || !contact)
        return former ? contact.error() : former.error();
    if (!business)
        return business.error();
    const Quote usual = draftFor(*former, *business, quote.date);
    const Quote next = draftFor(*contact, *business, quote.date);
    const bool isUsualSalutation = quote.salutation == letterSalutationOf(*former, quote.language);
    const auto follow = [&](auto member) {
        if (quote.*member == usual.*member)
            quote.*member = next.*member;
    };
    follow(&Quote::language);
    follow(&Quote::paymentTerms);
    follow(&Quote::discount);
    if (isUsualSalutation)
        quote.salutation = letterSalutationOf(*contact, quote.language);
    quote.contact = id;
    return {};
}

Result<> changeLanguage(Session& session, Quote& quote, const QString& language)
{
    const Result<Contact> contact = session.get(quote.contact);
    if (!contact)
        return contact.error();
    if (quote.salutation == letterSalutationOf(*contact, quote.language))
        quote.salutation = letterSalutationOf(*contact, language);
    quote.language = language;
    return {};
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
