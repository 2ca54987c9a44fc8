#include "tests/ui/sales/sales_story.h"

#include "core/sales/quote_drafts.h"

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

QuoteLine heading(const QString& text)
{
    QuoteLine line;
    line.kind = LineKind::Heading;
    line.text = text;
    return line;
}

QuoteLine item(const QString& text, const QString& description, const char16_t* quantity, const QString& unit,
    const char16_t* price, qint64 discount = 0)
{
    QuoteLine line;
    line.text = text;
    line.description = description;
    line.quantity = *Quantity::fromText(quantity);
    line.unit = unit;
    line.unitPrice = *UnitPrice::fromText(price);
    line.discount = Percent::of(discount);
    line.taxRate = Percent::of(19);
    return line;
}

} // namespace

Contact aBakery(TestWorkbench& bench)
{
    Contact contact;
    contact.kind = ContactKind::Company;
    contact.companyName = u"Bäckerei Huber GmbH"_s;
    ContactAddress address;
    address.street = u"Lindenstraße 14"_s;
    address.postalCode = u"80331"_s;
    address.city = u"München"_s;
    address.country = u"DE"_s;
    contact.addresses.push_back(address);
    return bench.stored(contact);
}

Product anOakWorktop(TestWorkbench& bench)
{
    Product product;
    product.sku = u"EI-40"_s;
    product.name = u"Arbeitsplatte Eiche"_s;
    product.description = u"40 mm massiv, Ecken gerundet"_s;
    product.unit = u"m"_s;
    product.price = UnitPrice::of(690);
    product.taxRate = Percent::of(19);
    return bench.stored(product);
}

Quote aJoineryQuote(TestWorkbench& bench)
{
    Result<Quote> made = newQuoteFor(bench.session(), aBakery(bench).id);
    if (!made)
        throw std::runtime_error(made.error().message.toStdString());
    Quote quote = *made;
    quote.title = u"Ladentheke und Regale"_s;
    quote.reference = u"Ihre Anfrage vom 11.11."_s;
    quote.language = u"de"_s;
    quote.lines = {heading(u"Theke"_s),
        item(
            u"Verkaufstheke 3,20 m"_s, u"Eiche geölt, Front kanneliert, Kassenpodest 60 cm"_s, u"1", u"Stk"_s, u"5480"),
        item(u"Arbeitsplatte Eiche"_s, u"40 mm massiv, Ecken gerundet"_s, u"3.2", u"m"_s, u"690", 5),
        item(u"Kassenschublade"_s, u"Abschließbar, Vollauszug gedämpft"_s, u"1", u"Stk"_s, u"352.40"),
        heading(u"Regale"_s),
        item(u"Wandregal 120 × 30 cm"_s, u"Eiche geölt, verdeckte Träger"_s, u"8", u"Stk"_s, u"246"),
        item(u"LED-Regalbeleuchtung"_s, {}, u"8", u"Stk"_s, u"58"),
        item(u"Montage vor Ort"_s, u"Zwei Tischler inkl. Anfahrt"_s, u"10", u"Std"_s, u"60.20")};
    quote.lines[6].kind = LineKind::Optional;
    return bench.stored(quote);
}

} // namespace kartei
