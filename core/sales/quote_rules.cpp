#include "core/sales/quote_rules.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace kartei {

using namespace Qt::StringLiterals;

namespace {

using Minors = std::vector<qint64>;
constexpr qint64 kWhole = Percent::of(100).scaled;

Error tooLarge()
{
    return invalid(QCoreApplication::translate(
        "Quote", "The amounts of this quote are too large to be added up. Check quantities and prices."));
}

std::optional<qint64> narrowed(Wide value)
{
    return dividedHalfUp(value, 1);
}

Wide sumOf(const Minors& values)
{
    return std::accumulate(values.begin(), values.end(), Wide{0});
}

/// What `whole` is shared out by: the values themselves, or what is left when they cancel each other out.
std::vector<Wide> weightsOf(const Minors& values)
{
    std::vector<Wide> weights(values.begin(), values.end());
    if (sumOf(values) != 0)
        return weights;
    for (Wide& weight : weights)
        weight = weight < 0 ? -weight : weight;
    if (std::accumulate(weights.begin(), weights.end(), Wide{0}) == 0)
        std::ranges::fill(weights, Wide{1});
    return weights;
}

/// Largest remainder: shares of `whole` in proportion to `values` that add up to it; of equal remainders the first
/// gets the odd unit. Shares of -whole are the negated ones.
std::optional<Minors> spread(qint64 whole, const Minors& values)
{
    if (values.empty())
        return Minors{};
    const std::vector<Wide> weights = weightsOf(values);
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    const Wide denominator = sum < 0 ? -sum : sum;
    const Wide magnitude = whole < 0 ? -Wide{whole} : Wide{whole};

    std::vector<Wide> floors;
    std::vector<Wide> remainders;
    for (const Wide weight : weights) {
        const Wide numerator = magnitude * (sum < 0 ? -weight : weight);
        const Wide remainder = (numerator % denominator + denominator) % denominator;
        remainders.push_back(remainder);
        floors.push_back((numerator - remainder) / denominator);
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    const Wide left = magnitude - std::accumulate(floors.begin(), floors.end(), Wide{0});
    for (size_t i = 0; i < static_cast<size_t>(left); ++i)
        ++floors[order[i]];

    Minors shares;
    for (const Wide share : floors) {
        const std::optional<qint64> fits = narrowed(whole < 0 ? -share : share);
        if (!fits)
            return std::nullopt;
        shares.push_back(*fits);
    }
    return shares;
}

/// Net prices: amount x rate. Gross prices: the tax inside, amount x rate / (100 + rate).
std::optional<qint64> taxOn(qint64 amount, Percent rate, Prices prices)
{
    return dividedHalfUp(Wide{amount} * rate.scaled, prices == Prices::Gross ? kWhole + rate.scaled : kWhole);
}

/// Amounts of one rate and their part of the document discount.
std::optional<TaxShare> taxShare(const Quote& quote, Percent rate, const Minors& amounts, qint64 discount)
{
    const std::optional<qint64> base = narrowed(sumOf(amounts) - discount);
    if (!base)
        return std::nullopt;
    Minors taxed{*base};
    if (quote.taxMode == TaxMode::PerLine) {
        const std::optional<Minors> discounts = spread(discount, amounts);
        if (!discounts)
            return std::nullopt;
        taxed.clear();
        for (size_t i = 0; i < amounts.size(); ++i) {
            const std::optional<qint64> rest = narrowed(Wide{amounts[i]} - (*discounts)[i]);
            if (!rest)
                return std::nullopt;
            taxed.push_back(*rest);
        }
    }
    Wide tax = 0;
    for (const qint64 amount : taxed) {
        const std::optional<qint64> part = taxOn(amount, rate, quote.prices);
        if (!part)
            return std::nullopt;
        tax += *part;
    }
    const std::optional<qint64> fits = narrowed(tax);
    const std::optional<qint64> net = narrowed(quote.prices == Prices::Gross ? *base - tax : Wide{*base});
    if (!fits || !net)
        return std::nullopt;
    return TaxShare{rate, {*net}, {*fits}};
}

std::optional<qint64> discountOn(Wide sum, const Quote& quote)
{
    const std::optional<qint64> fits = narrowed(sum);
    const std::optional<qint64> part = fits ? dividedHalfUp(Wide{*fits} * quote.discount.scaled, kWhole) : fits;
    return part ? narrowed(Wide{*part} + quote.discountAmount.minor) : part;
}

/// Tax shares of the rates; `discount` spread over them by their sums.
std::optional<std::vector<TaxShare>> taxShares(
    const Quote& quote, const std::map<Percent, Minors>& rates, qint64 discount)
{
    Minors rateSums;
    for (const auto& [rate, amounts] : rates) {
        const std::optional<qint64> fits = narrowed(sumOf(amounts));
        if (!fits)
            return std::nullopt;
        rateSums.push_back(*fits);
    }
    const std::optional<Minors> discounts = spread(discount, rateSums);
    if (!discounts)
        return std::nullopt;
    std::vector<TaxShare> shares;
    for (const auto& [rate, amounts] : rates) {
        const std::optional<TaxShare> share = taxShare(quote, rate, amounts, (*discounts)[shares.size()]);
        if (!share)
            return std::nullopt;
        shares.push_back(*share);
    }
    return shares;
}

/// Sum, discount, taxes and total; the rest of the totals stays empty.
std::optional<QuoteTotals> totalsWhere(const Quote& quote, const std::vector<Amount>& lines, bool (*included)(LineKind))
{
    std::map<Percent, Minors> rates;
    Wide sum = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        if (included(quote.lines[i].kind)) {
            rates[quote.lines[i].taxRate].push_back(lines[i].minor);
            sum += lines[i].minor;
        }
    const std::optional<qint64> discount = discountOn(sum, quote);
    if (!discount)
        return std::nullopt;
    if (rates.empty() && *discount != 0)
        rates[Percent{}] = {0};
    const std::optional<std::vector<TaxShare>> taxes = taxShares(quote, rates, *discount);
    if (!taxes)
        return std::nullopt;

    Wide net = 0;
    Wide tax = 0;
    for (const TaxShare& share : *taxes) {
        net += share.base.minor;
        tax += share.tax.minor;
    }
    const std::optional<qint64> parts[] = {narrowed(sum), narrowed(net), narrowed(tax), narrowed(net + tax)};
    if (std::ranges::any_of(parts, [](const auto& part) { return !part; }))
        return std::nullopt;
    QuoteTotals totals;
    totals.sum = {*parts[0]};
    totals.discount = {*discount};
    totals.net = {*parts[1]};
    totals.taxes = *taxes;
    totals.tax = {*parts[2]};
    totals.total = {*parts[3]};
    return totals;
}

bool countsWithOptions(LineKind kind)
{
    return counts(kind) || kind == LineKind::Optional;
}

/// Puts the sums of subtotal lines into `amounts` and gives those of the headings.
std::optional<std::vector<Amount>> addedUp(const std::vector<QuoteLine>& lines, std::vector<Amount>& amounts)
{
    std::vector<Amount> sections(lines.size());
    Wide section = 0;
    Wide subtotal = 0;
    std::optional<size_t> heading;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (counts(lines[i].kind)) {
            section += amounts[i].minor;
            subtotal += amounts[i].minor;
        } else if (lines[i].kind == LineKind::Heading) {
            heading = i;
            section = 0;
        }
        const std::optional<qint64> sectionFits = narrowed(section);
        const std::optional<qint64> subtotalFits = narrowed(subtotal);
        if (!sectionFits || !subtotalFits)
            return std::nullopt;
        if (heading)
            sections[*heading] = {*sectionFits};
        if (lines[i].kind == LineKind::Subtotal) {
            amounts[i] = {*subtotalFits};
            subtotal = 0;
        }
    }
    return sections;
}

} // namespace

bool counts(LineKind kind)
{
    return kind == LineKind::Item;
}

bool isPriced(LineKind kind)
{
    return kind == LineKind::Item || kind == LineKind::Optional || kind == LineKind::Alternative;
}

Result<Amount> lineAmount(const QuoteLine& line, const Currency& currency)
{
    constexpr Wide denominator = Wide{Quantity::one()} * UnitPrice::one() * kWhole;
    Wide product = Wide{line.quantity.scaled} * line.unitPrice.scaled;
    // A product that leaves 128 bits is far beyond 64 bits after the division, too.
    const bool over = __builtin_mul_overflow(product, Wide{kWhole} - line.discount.scaled, &product)
        || __builtin_mul_overflow(product, Wide{currency.minorPerMajor()}, &product);
    const std::optional<qint64> minor = over ? std::nullopt : dividedHalfUp(product, denominator);
    if (!minor)
        return invalid(
            QCoreApplication::translate("Quote", "The amount of “%1” is too large. Check quantity and price.")
                .arg(isolated(line.text)));
    return Amount{*minor};
}

Result<QuoteTotals> totalsOf(const Quote& quote)
{
    std::vector<Amount> amounts;
    for (const QuoteLine& line : quote.lines) {
        const Result<Amount> amount = isPriced(line.kind) ? lineAmount(line, quote.currency) : Amount{};
        if (!amount)
            return amount.error();
        amounts.push_back(*amount);
    }
    std::optional<QuoteTotals> totals = totalsWhere(quote, amounts, counts);
    const std::optional<QuoteTotals> withOptions = totalsWhere(quote, amounts, countsWithOptions);
    const std::optional<std::vector<Amount>> sections = addedUp(quote.lines, amounts);
    if (!totals || !withOptions || !sections)
        return tooLarge();
    totals->lines = std::move(amounts);
    totals->sections = *sections;
    totals->withOptions = withOptions->total;
    totals->uncounted = std::ranges::count_if(
        quote.lines, [](const QuoteLine& line) { return isPriced(line.kind) && !counts(line.kind); });
    return *totals;
}

QStringList positionsOf(std::span<const QuoteLine> lines)
{
    QStringList positions;
    int outer = 0;
    int inner = 0;
    bool inSection = false;
    for (const QuoteLine& line : lines) {
        if (line.kind == LineKind::Heading) {
            inSection = true;
            inner = 0;
            positions.append(QString::number(++outer));
        } else if (!isPriced(line.kind)) {
            positions.append(QString());
        } else if (inSection) {
            positions.append(QString::number(outer) + u'.' + QString::number(++inner));
        } else {
            positions.append(QString::number(++outer));
        }
    }
    return positions;
}

} // namespace kartei
