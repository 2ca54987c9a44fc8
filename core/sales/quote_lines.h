#pragma once

#include "core/sales/quote.h"
#include "core/storage/session.h"

namespace kartei {

/// Lines that move and go together: a heading with its section, any other line alone. `end` is one past the last.
struct LineBlock {
    size_t first = 0;
    size_t end = 0;

    bool operator==(const LineBlock&) const = default;
};
LineBlock blockOf(std::span<const QuoteLine> lines, size_t line);

/// Puts the block of `line` before `target` (number of lines: at the end). Gives the new place of `line`; inside its
/// own block nothing moves.
size_t moveBlock(std::vector<QuoteLine>& lines, size_t line, size_t target);

enum class Step { Up, Down };
/// One place up or down: a line over its neighbour, a section over the next section. Gives the new place of `line`; the
/// same when it is at the end.
size_t moveBlock(std::vector<QuoteLine>& lines, size_t line, Step step);

/// A line with the product as `quote` writes prices: with tax where they are gross, 0 where the product is priced in
/// another currency.
QuoteLine lineFor(const Quote& quote, const Product& product);

/// A copy to be inserted: the same content, its own row.
QuoteLine copyOf(QuoteLine line);

/// Lines of `quote` to be carried to another one, whole: JSON as the journal keeps it.
QByteArray carriedLines(const Quote& quote, std::vector<QuoteLine> lines);
/// Copies of carried lines as `quote` writes prices: with or without tax. They may come from another file, where a
/// product's id is another one's: a line keeps its product where number or name agree. Empty: no lines are in it.
std::vector<QuoteLine> linesFromCarried(Session& session, const QByteArray& carried, const Quote& quote);

} // namespace kartei
