#include "tests/bench/goals.h"

#include <algorithm>

namespace kartei::bench {

namespace {

constexpr qint64 kShop = 100'000;
constexpr qint64 kLarge = 1'000'000;

constexpr Goal kGoals[]{
    {"S1.cli", "import of contacts, wall", "sqlite3 command line", "s", Bound::Ratio, 0.85, kShop},
    {"S1.floor", "import of contacts, wall", "import floor", "s", Bound::Ratio, 1.10, kShop},
    {"S1.cpu", "import of contacts, cpu", "import floor", "s", Bound::None, 0, 0},
    {"S2.cli", "import of contacts, wall", "sqlite3 command line", "s", Bound::Ratio, 0.95, kLarge},
    {"S2.growth", "exponent of import cpu, 10,000 to 1,000,000", "", "", Bound::Most, 1.15, kLarge, false},
    {"S2.window", "longest the window did not answer during an import", "", "ms", Bound::Most, 50, 0, false},
    {"S2.cancel", "from Cancel to the end of an import", "", "ms", Bound::Most, 200, 0, false},
    {"S2.rest", "records that a cancelled import left", "", "", Bound::Most, 0, 0, false},
    {"S3.shop", "import, peak memory", "import floor", "MiB", Bound::Most, 200, kShop},
    {"S3.large", "import, peak memory", "import floor", "MiB", Bound::Most, 400, kLarge},
    {"S4.p50", "search, top 50, cpu p50", "search floor", "ms", Bound::None, 0, 0},
    {"S4.floor", "search, top 50, cpu p99", "search floor", "ms", Bound::Ratio, 1.6, kLarge},
    {"S4.sorted", "search, top 50, cpu p99", "plain FTS, sorted", "ms", Bound::Ratio, 0.05, kLarge},
    {"S4.key", "key to painted rows, p99", "", "ms", Bound::Most, 16, kLarge},
    {"S4.cold", "the same, nothing of the file in the memory of the system", "", "ms", Bound::None, 0, 0},
    {"S5.p50", "search p50, 1,000,000 by 10,000 contacts", "the same at 10,000", "ms", Bound::Ratio, 4, kLarge, false},
    {"S5.p99", "search p99, 1,000,000 by 10,000 contacts", "the same at 10,000", "ms", Bound::Ratio, 16, kLarge, false},
    {"S6.before", "queries of 1,000 that differ from a scan", "", "", Bound::Most, 0, 0, false},
    {"S6.after", "the same after random edits", "", "", Bound::Most, 0, 0, false},
    {"S7.floor", "cold start to painted rows", "window floor, cold", "ms", Bound::Ratio, 1.3, kLarge},
    {"S7.empty", "cold start to painted rows", "empty window, cold", "ms", Bound::Ratio, 1.6, kLarge},
    {"S7.growth", "cold start, 1,000,000 by 10,000 contacts", "the same at 10,000", "ms", Bound::Ratio, 1.15, kLarge,
        false},
    {"S8.floor", "warm start to painted rows", "window floor, warm", "ms", Bound::Ratio, 1.4, kLarge},
    {"S9.idle", "memory at rest, PSS", "window floor", "MiB", Bound::Ratio, 1.6, kLarge},
    {"S9.used", "memory after 1,000 searches and a scroll", "", "MiB", Bound::Most, 96, kLarge},
    {"S10.page", "a page of rows, p99", "", "ms", Bound::Most, 2, kLarge},
    {"S10.frame", "longest frame of a dragged scroll bar", "", "ms", Bound::Most, 16, kLarge},
    {"S11.p50", "durable save of a contact, p50", "save floor", "ms", Bound::Ratio, 1.2, kLarge},
    {"S11.p99", "durable save of a contact, p99", "its own p50", "ms", Bound::Ratio, 4, kLarge},
    {"S11.row.p50", "the same, each behind the last one, p50", "save floor", "ms", Bound::None, 0, 0},
    {"S11.row.p99", "the same, each behind the last one, p99", "its own p50", "ms", Bound::None, 0, 0},
    {"S12.pdf", "quotation of 60 lines as PDF, in-process", "QPainter on QPdfWriter", "ms", Bound::Ratio, 1.5, 0,
        false},
    {"S12.whole", "the same, whole process", "", "ms", Bound::None, 0, 0, false},
    {"S12.preview", "preview of a changed line, one page", "", "ms", Bound::Most, 16, 0, false},
    {"S13.time", "export of contacts to CSV, cpu", "sqlite3 .mode csv", "s", Bound::Ratio, 2, kShop},
    {"S13.memory", "export, peak memory over an idle start", "", "MiB", Bound::Most, 32, kShop},
    {"S13.same", "lines that an export and import changed", "", "", Bound::Most, 0, 0, false},
    {"S14.recall", "planted duplicates that were found", "", "", Bound::Least, 0.97, kShop, false},
    {"S14.right", "of these with the right original", "", "", Bound::Least, 0.96, kShop, false},
    {"S14.false", "found where there is none, per 1,000 rows", "", "", Bound::Most, 1, kShop, false},
    {"S14.time", "share of the import's cpu that looking for them takes", "", "", Bound::Most, 0.15, kShop, false},
    {"S15.size", "size of the file", "sqlite3 command line", "MiB", Bound::Ratio, 0.95, kShop},
    {"S16.card", "card of a customer with 5,000 activities, first paint", "", "ms", Bound::Most, 16, 0, false},
    {"S16.quote", "a key in a quote of 1,000 lines", "", "ms", Bound::Most, 4, 0, false},
    {"S16.board", "longest frame of a drag on a board of 10,000 deals", "", "ms", Bound::Most, 16.7, 0, false},
    {"S16.clocks", "50,000 ticket clocks tick", "", "ms", Bound::Most, 4, 0, false},
    {"J.save", "a save with the journal", "without it", "us", Bound::Ratio, 1.30, 0, false},
    {"J.import", "an import with the journal", "without it", "s", Bound::Ratio, 1.15, 0, false},
};

} // namespace

std::span<const Goal> allGoals()
{
    return kGoals;
}

const Goal& goal(const QString& id)
{
    const auto found = std::ranges::find_if(kGoals, [&](const Goal& one) { return id == QLatin1String(one.id); });
    if (found == std::end(kGoals))
        qFatal("no goal %s", qPrintable(id));
    return *found;
}

} // namespace kartei::bench
