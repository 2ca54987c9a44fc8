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
    std::vector<Amount> lines; ///< one per line, also for lines that do not count; of subtotals the sum above them
    std::vector<Amount> sections; ///< one per line: of headings the sum of their section, else 0
    Amount sum; ///< of the lines that count, as written: net or gross
    Amount discount; ///< of the document, not negative when prices fall
    Amount net;
    std::vector<TaxShare> taxes; ///< rising by rate; only rates that occur
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
/// remainder; tax per rate on the sum (EN 16931, BR-CO-17) or per line; gross prices: gross x rate / (100 + rate) taken
/// out per rate. Percent and amount discounts add up. Invalid: a sum does not fit 64 bits.
Result<QuoteTotals> totalsOf(const Quote& quote);

/// Positions as printed: headings 1, 2, …; their items 1.1, 1.2, …; without headings 1, 2, 3. Empty for text and subtotals.
QStringList positionsOf(std::span<const QuoteLine> lines);

} // namespace kartei
