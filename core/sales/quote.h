#pragma once

#include "core/sales/deal.h"
#include "core/sales/product.h"

namespace kartei {

enum class LineKind { Item, Text, Heading, Subtotal, Optional, Alternative };
inline constexpr Choice kLineKinds[] = {{"item", QT_TRANSLATE_NOOP("Quote", "Item")},
    {"text", QT_TRANSLATE_NOOP("Quote", "Text")}, {"heading", QT_TRANSLATE_NOOP("Quote", "Heading")},
    {"subtotal", QT_TRANSLATE_NOOP("Quote", "Subtotal")}, {"optional", QT_TRANSLATE_NOOP("Quote", "Optional")},
    {"alternative", QT_TRANSLATE_NOOP("Quote", "Alternative")}};
template <>
inline constexpr std::span<const Choice> choicesOf<LineKind>{kLineKinds};

enum class QuoteStatus { Draft, Sent, Accepted, Declined, Expired };
inline constexpr Choice kQuoteStatuses[] = {{"draft", QT_TRANSLATE_NOOP("Quote", "Draft")},
    {"sent", QT_TRANSLATE_NOOP("Quote", "Sent")}, {"accepted", QT_TRANSLATE_NOOP("Quote", "Accepted")},
    {"declined", QT_TRANSLATE_NOOP("Quote", "Declined")}, {"expired", QT_TRANSLATE_NOOP("Quote", "Expired")}};
template <>
inline constexpr std::span<const Choice> choicesOf<QuoteStatus>{kQuoteStatuses};

enum class Prices { Net, Gross };
inline constexpr Choice kPrices[]
    = {{"net", QT_TRANSLATE_NOOP("Quote", "Net")}, {"gross", QT_TRANSLATE_NOOP("Quote", "Gross")}};
template <>
inline constexpr std::span<const Choice> choicesOf<Prices>{kPrices};

/// Where tax is rounded: once per rate on the sum (EN 16931) or in every line.
enum class TaxMode { PerRate, PerLine };
inline constexpr Choice kTaxModes[] = {{"per_rate", QT_TRANSLATE_NOOP("Quote", "On the sum of each rate")},
    {"per_line", QT_TRANSLATE_NOOP("Quote", "On each line")}};
template <>
inline constexpr std::span<const Choice> choicesOf<TaxMode>{kTaxModes};

struct QuoteLine {
    Id<QuoteLine> id;
    LineKind kind = LineKind::Item;
    Id<Product> product;
    QString sku; ///< as it was when the product was put on the quote
    QString text; ///< what is offered; heading or text of the other kinds
    QString description; ///< smaller, under the text; several lines
    Quantity quantity = Quantity::of(1);
    QString unit;
    UnitPrice unitPrice; ///< net or gross as the document says
    Percent discount;
    Percent taxRate;
    Amount amount; ///< by the arithmetic of quote_rules.h; also of lines that do not count

    bool operator==(const QuoteLine&) const = default;
};

/// A quotation. Its arithmetic: quote_rules.h; its life: quote_actions.h.
struct Quote {
    Id<Quote> id;
    QString number; ///< drawn on sending; empty: a draft
    QString title;
    QuoteStatus status = QuoteStatus::Draft;
    Id<Contact> contact;
    Id<Contact> billTo; ///< not set: the customer pays
    Id<Contact> shipTo; ///< not set: it is for the customer
    Id<Deal> deal;
    QDate date;
    QDate validUntil;
    QString reference; ///< the customer's
    QString clerk;
    Currency currency;
    QString language; ///< of the document: ISO 639-1
    Prices prices = Prices::Net;
    TaxMode taxMode = TaxMode::PerRate;
    Percent discount; ///< on the whole document
    Amount discountAmount; ///< on the whole document, beside or instead of `discount`; in `currency`
    QString salutation;
    QString intro;
    QString closing;
    QString paymentTerms;
    QString recipient; ///< address lines; frozen when sent, until then of who pays
    QString deliveryAddress; ///< lines; frozen when sent, until then of who gets it; empty: the same as `recipient`
    std::vector<QuoteLine> lines;
    Amount net; ///< in `currency`, like the two below
    Amount tax;
    Amount total;
    Id<Quote> revisionOf;
    std::optional<Instant> sent;
    QDate decided; ///< day of acceptance or refusal
    QString declineReason;
    Instant created;
    Instant updated;

    bool operator==(const Quote&) const = default;
};

/// The PDF of a sent quote, kept as it went out.
struct QuotePrint {
    Id<QuotePrint> id;
    Id<Quote> quote;
    QByteArray pdf;
    QString sha256;
    QString letterhead; ///< as SentHead says; empty: sent by a version that did not keep it
    Instant made;

    bool operator==(const QuotePrint&) const = default;
};

template <>
const EntityDesc& describe<QuoteLine>();
template <>
const EntityDesc& describe<Quote>();
template <>
const EntityDesc& describe<QuotePrint>();

} // namespace kartei
