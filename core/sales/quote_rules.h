#pragma once

#include "core/sales/quote.h"

namespace kartei {

/// Tax of one rate over the whole document.
struct TaxShare {
    Percent rate;
    Amount base; ///< net, after the document discount
    Amount tax;
    bool operator==(const TaxShare&) const = default;
};

struct QuoteTotals {
    std::vector<Amount> lines; ///< one per line, also for lines that do not count; of a subtotal what counts since the
                               ///< one before it (or the start), of headings and texts 0
    std::vector<Amount> sections; ///< one per line: of a heading what counts until the next heading, else 0
    Amount sum; ///< of the lines that count, as written: net or gross
    Amount discount; ///< of the document, percent and amount together; as written, negative for a surcharge
    Amount net;
    std::vector<TaxShare> taxes; ///< rising by rate; only rates of lines that count
    Amount tax;
    Amount total; ///< net + tax
    Amount withOptions; ///< total if every optional line counted too; alternatives never
    qsizetype uncounted = 0; ///< optional and alternative lines

    bool operator==(const QuoteTotals&) const = default;
};

/// Whether a line's amount is in the total.
bool counts(LineKind kind);
/// Whether a line has a quantity and a price.
bool isPriced(LineKind kind);

/// Quantity x unit price x (1 - discount), rounded half away from zero to the minor unit, once. Invalid: too large.
Result<Amount> lineAmount(const QuoteLine& line, const Currency& currency);

/// The whole arithmetic of a document, exact: amounts per line; document discount spread over the rates by largest
/// remainder; tax per rate on the sum (EN 16931, BR-CO-17), or per line on what the discount leaves of it; gross
/// prices: gross x rate / (100 + rate) is taken out. Invalid: a sum does not fit 64 bits.
Result<QuoteTotals> totalsOf(const Quote& quote);

/// Positions as printed: headings 1, 2, …; their items 1.1, 1.2, …; items before the first heading count like headings.
/// Empty for texts and subtotals.
QStringList positionsOf(std::span<const QuoteLine> lines);

} // namespace kartei
