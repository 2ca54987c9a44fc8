#pragma once

#include "core/base/result.h"

#include <functional>
#include <vector>

namespace kartei::bench {

/// Seconds.
struct Spent {
    double wall = 0;
    double cpu = 0; ///< user and system, of all threads
};

Spent spentBy(const std::function<void()>& work);

/// 0.5: the median. Of nothing 0.
double percentile(std::vector<double> values, double share);

/// Each work in turn, `rounds` times, so that what else the machine does hits all of them. The median of each.
std::vector<Spent> mediansInTurn(int rounds, const std::vector<std::function<Spent()>>& works);

/// Ends the measurement, saying why.
[[noreturn]] void giveUp(const QString& why);

/// What a step must give.
template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().message + u'\n' + result.error().detail);
    return std::move(*result);
}
void must(const Result<>& result);

} // namespace kartei::bench
