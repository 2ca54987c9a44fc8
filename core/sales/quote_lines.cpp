#include "core/sales/quote_lines.h"

#include "core/sales/quote_drafts.h"

#include <QJsonDocument>

#include <algorithm>

namespace kartei {

namespace {

auto at(std::vector<QuoteLine>& lines, size_t place)
{
    return lines.begin() + static_cast<std::ptrdiff_t>(place);
}

/// Start of the block that ends where `end` is: the section's heading, or the line above.
size_t blockBefore(std::span<const QuoteLine> lines, size_t end, LineKind kind)
{
    size_t first = end - 1;
    if (kind == LineKind::Heading) {
        while (first > 0 && lines[first].kind != LineKind::Heading)
            --first;
    }
    return first;
}

/// The price of `line` as a document with `prices` writes it, when it was of the other kind.
UnitPrice repriced(const QuoteLine& line, Prices prices)
{
    constexpr qint64 whole = Percent::of(100).scaled;
    const qint64 gross = whole + line.taxRate.scaled;
    const Wide price = line.unitPrice.scaled;
    return {(prices == Prices::Gross ? dividedHalfUp(price * gross, whole) : dividedHalfUp(price * whole, gross))
                .value_or(0)};
}

} // namespace

LineBlock blockOf(std::span<const QuoteLine> lines, size_t line)
{
    size_t end = line + 1;
    if (lines[line].kind == LineKind::Heading) {
        while (end < lines.size() && lines[end].kind != LineKind::Heading)
            ++end;
    }
    return {line, end};
}

size_t moveBlock(std::vector<QuoteLine>& lines, size_t line, size_t target)
{
    const LineBlock block = blockOf(lines, line);
    if (target >= block.first && target <= block.end)
        return line;
    if (target < block.first) {
        std::rotate(at(lines, target), at(lines, block.first), at(lines, block.end));
        return target;
    }
    std::rotate(at(lines, block.first), at(lines, block.end), at(lines, target));
    return target - (block.end - block.first);
}

size_t moveBlock(std::vector<QuoteLine>& lines, size_t line, Step step)
{
    const LineBlock block = blockOf(lines, line);
    if (step == Step::Up)
        return block.first == 0 ? line : moveBlock(lines, line, blockBefore(lines, block.first, lines[line].kind));
    if (block.end == lines.size())
        return line;
    const bool isSection = lines[line].kind == LineKind::Heading;
    return moveBlock(lines, line, isSection ? blockOf(lines, block.end).end : block.end + 1);
}

QuoteLine lineFor(const Quote& quote, const Product& product)
{
    QuoteLine line = lineOf(product);
    if (product.currency != quote.currency)
        line.unitPrice = {};
    else if (quote.prices == Prices::Gross)
        line.unitPrice = repriced(line, Prices::Gross);
    return line;
}

QuoteLine copyOf(QuoteLine line)
{
    line.id = {};
    return line;
}

QByteArray carriedLines(const Quote& quote, std::vector<QuoteLine> lines)
{
    Quote carrier;
    carrier.prices = quote.prices;
    qint64 id = 0;
    for (QuoteLine& line : lines)
        line.id = {++id};
    carrier.lines = std::move(lines);
    return QJsonDocument(snapshotOf(Record::of(carrier))).toJson(QJsonDocument::Compact);
}

std::vector<QuoteLine> linesFromCarried(Session& session, const QByteArray& carried, const Quote& quote)
{
    const QJsonObject snapshot = QJsonDocument::fromJson(carried).object();
    const Record record = recordFrom(describe<Quote>(), 0, snapshot);
    const Quote& carrier = record.as<Quote>();
    std::vector<QuoteLine> lines;
    for (const QuoteLine& line : carrier.lines) {
        QuoteLine copy = copyOf(line);
        const Result<Product> product = session.get(line.product);
        if (!product || product->sku != line.sku || (line.sku.isEmpty() && product->name != line.text))
            copy.product = {};
        if (carrier.prices != quote.prices)
            copy.unitPrice = repriced(copy, quote.prices);
        lines.push_back(copy);
    }
    return lines;
}

} // namespace kartei
