#pragma once

#include <QString>

#include <span>

namespace kartei::bench {

/// What a figure is compared with.
enum class Bound {
    None, ///< told beside the others
    Ratio, ///< at most `limit` times the floor
    Most, ///< at most `limit`, in its unit
    Least, ///< at least `limit`
};

/// A figure of the suite and what it has to be.
struct Goal {
    const char* id; ///< "S1.cli": goal, and which figure of it
    const char* what;
    const char* floor; ///< what stands beside it; empty: nothing
    const char* unit; ///< "s", "ms", "MiB"; empty: a share or a count
    Bound bound;
    double limit;
    qint64 rows; ///< contacts for which it holds; 0: any number
    /// Grows with the contacts: the exponent between the smallest and the largest list is told.
    bool grows = true;
};

std::span<const Goal> allGoals();
/// Ends the program where there is none: a slip in the suite.
const Goal& goal(const QString& id);

} // namespace kartei::bench
