#include "core/exchange/heading_row.h"

#include "core/exchange/cell_looks.h"

#include <algorithm>

namespace kartei {

namespace {

constexpr size_t kRowsAbove = 10; ///< a title, notes
constexpr qsizetype kCertain = 2; ///< known headings in one row

qsizetype knownIn(const QStringList& row, const HeaderMap& map)
{
    return std::ranges::count_if(row, [&](const QString& cell) { return map.find(cell).has_value(); });
}

bool hasData(const QStringList& row)
{
    return std::ranges::any_of(row, &looksLikeData);
}

qsizetype filledIn(const QStringList& row)
{
    return std::ranges::count_if(row, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

/// What stands above the headings fills fewer columns than these.
std::optional<size_t> certainRow(const std::vector<QStringList>& rows, const HeaderMap& map)
{
    qsizetype widest = 0;
    for (size_t i = 0; i < qMin(rows.size(), kRowsAbove); ++i) {
        if (knownIn(rows[i], map) >= kCertain && filledIn(rows[i]) > 2 * widest)
            return i;
        widest = qMax(widest, filledIn(rows[i]));
    }
    return std::nullopt;
}

} // namespace

size_t statedHeadingRowOf(const std::vector<QStringList>& rows, const HeaderMap& map)
{
    return certainRow(rows, map).value_or(0);
}

std::optional<size_t> headingRowOf(const std::vector<QStringList>& rows, const HeaderMap& map)
{
    if (const std::optional<size_t> certain = certainRow(rows, map))
        return certain;
    return rows.empty() || hasData(rows.front()) ? std::nullopt : std::optional<size_t>(0);
}

} // namespace kartei
