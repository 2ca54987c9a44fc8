#include "core/sales/quote.h"

#include "core/sales/sales_rules.h"

#include <QCoreApplication>

namespace kartei {

static constexpr Field kLineFields[] = {
    key<&QuoteLine::id>(),
    field<&QuoteLine::kind>("kind", QT_TRANSLATE_NOOP("Quote", "Kind of line")),
    field<&QuoteLine::product>("product", QT_TRANSLATE_NOOP("Quote", "Product")),
    field<&QuoteLine::sku>("sku", QT_TRANSLATE_NOOP("Quote", "Article number"), Searchable | Code),
    field<&QuoteLine::text>("text", QT_TRANSLATE_NOOP("Quote", "Item"), Title | Searchable),
    field<&QuoteLine::description>("description", QT_TRANSLATE_NOOP("Quote", "Description"), Multiline),
    field<&QuoteLine::quantity>("quantity", QT_TRANSLATE_NOOP("Quote", "Quantity")),
    field<&QuoteLine::unit>("unit", QT_TRANSLATE_NOOP("Quote", "Unit")),
    field<&QuoteLine::unitPrice>("unit_price", QT_TRANSLATE_NOOP("Quote", "Unit price")),
    field<&QuoteLine::discount>("discount", QT_TRANSLATE_NOOP("Quote", "Discount")),
    field<&QuoteLine::taxRate>("tax_rate", QT_TRANSLATE_NOOP("Quote", "Tax rate")),
    field<&QuoteLine::amount>("amount", QT_TRANSLATE_NOOP("Quote", "Total"), Derived),
};

template <>
const EntityDesc& describe<QuoteLine>()
{
    static constexpr EntityDesc desc = withType<QuoteLine>({.name = "quote_line",
        .plural = "",
        .context = "Quote",
        .label = QT_TRANSLATE_NOOP("Quote", "Line"),
        .fields = kLineFields,
        .owner = "quote"});
    return desc;
}

static constexpr PartList kQuoteParts[]
    = {parts<&Quote::lines>("lines", "line", QT_TRANSLATE_NOOP("Quote", "Lines"), CsvShape::Rows)};

static constexpr Field kQuoteFields[] = {
    key<&Quote::id>(),
    field<&Quote::number>("number", QT_TRANSLATE_NOOP("Quote", "Number"), Listed | Searchable | Code),
    field<&Quote::title>("title", QT_TRANSLATE_NOOP("Quote", "Subject"), Title | Listed | Searchable),
    field<&Quote::status>("status", QT_TRANSLATE_NOOP("Quote", "Status"), Listed),
    field<&Quote::contact>("contact", QT_TRANSLATE_NOOP("Quote", "Customer"), Listed | Required),
    field<&Quote::billTo>("bill_to", QT_TRANSLATE_NOOP("Quote", "Bill to")),
    field<&Quote::shipTo>("ship_to", QT_TRANSLATE_NOOP("Quote", "Deliver to")),
    field<&Quote::deal>("deal", QT_TRANSLATE_NOOP("Quote", "Deal")),
    field<&Quote::date>("date", QT_TRANSLATE_NOOP("Quote", "Date"), Listed),
    field<&Quote::validUntil>("valid_until", QT_TRANSLATE_NOOP("Quote", "Valid until"), Listed),
    field<&Quote::reference>("reference", QT_TRANSLATE_NOOP("Quote", "Your reference"), Searchable),
    field<&Quote::clerk>("clerk", QT_TRANSLATE_NOOP("Quote", "Our contact")),
    field<&Quote::currency>("currency", QT_TRANSLATE_NOOP("Quote", "Currency")),
    field<&Quote::language>("language", QT_TRANSLATE_NOOP("Quote", "Language")),
    field<&Quote::prices>("prices", QT_TRANSLATE_NOOP("Quote", "Prices")),
    field<&Quote::taxMode>("tax_mode", QT_TRANSLATE_NOOP("Quote", "Tax is rounded")),
    field<&Quote::discount>("discount", QT_TRANSLATE_NOOP("Quote", "Discount in percent")),
    field<&Quote::discountAmount>("discount_amount", QT_TRANSLATE_NOOP("Quote", "Discount as an amount")),
    field<&Quote::salutation>("salutation", QT_TRANSLATE_NOOP("Quote", "Salutation")),
    field<&Quote::intro>("intro", QT_TRANSLATE_NOOP("Quote", "Opening text"), Multiline),
    field<&Quote::closing>("closing", QT_TRANSLATE_NOOP("Quote", "Closing text"), Multiline),
    field<&Quote::paymentTerms>("payment_terms", QT_TRANSLATE_NOOP("Quote", "Payment terms"), Multiline),
    field<&Quote::recipient>("recipient", QT_TRANSLATE_NOOP("Quote", "Address on the document"), Multiline),
    field<&Quote::deliveryAddress>("delivery_address", QT_TRANSLATE_NOOP("Quote", "Delivery address"), Multiline),
    field<&Quote::net>("net", QT_TRANSLATE_NOOP("Quote", "Net"), Derived),
    field<&Quote::tax>("tax_total", QT_TRANSLATE_NOOP("Quote", "Tax"), Derived),
    field<&Quote::total>("total", QT_TRANSLATE_NOOP("Quote", "Total"), Listed | Derived),
    field<&Quote::revisionOf>("revision_of", QT_TRANSLATE_NOOP("Quote", "Revision of")),
    field<&Quote::sent>("sent", QT_TRANSLATE_NOOP("Quote", "Sent")),
    field<&Quote::decided>("decided", QT_TRANSLATE_NOOP("Quote", "Decided on")),
    field<&Quote::declineReason>("decline_reason", QT_TRANSLATE_NOOP("Quote", "Reason for declining")),
    field<&Quote::created>("created", QT_TRANSLATE_NOOP("Quote", "Created")),
    field<&Quote::updated>("updated", QT_TRANSLATE_NOOP("Quote", "Changed"), Derived),
};

template <>
const EntityDesc& describe<Quote>()
{
    static constexpr EntityDesc desc = withType<Quote>({.name = "quote",
        .plural = "quotes",
        .context = "Quote",
        .label = QT_TRANSLATE_NOOP("Quote", "Quote"),
        .fields = kQuoteFields,
        .parts = kQuoteParts,
        .keyField = "number",
        .order = "date DESC, id DESC",
        .rule = &quoteRule});
    return desc;
}

static constexpr Field kQuotePrintFields[] = {
    key<&QuotePrint::id>(),
    field<&QuotePrint::quote>("quote", "", Hidden | Required),
    field<&QuotePrint::pdf>("pdf", "", Hidden),
    field<&QuotePrint::sha256>("sha256", "", Hidden),
    field<&QuotePrint::letterhead>("letterhead", "", Hidden),
    field<&QuotePrint::made>("made", "", Hidden),
};

template <>
const EntityDesc& describe<QuotePrint>()
{
    static constexpr EntityDesc desc = withType<QuotePrint>({.name = "quote_print",
        .plural = "",
        .context = "Quote",
        .label = QT_TRANSLATE_NOOP("Quote", "Printed quote"),
        .fields = kQuotePrintFields});
    return desc;
}

} // namespace kartei
