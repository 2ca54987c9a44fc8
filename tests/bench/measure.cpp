#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <stdexcept>

namespace kartei::bench {

namespace {

double secondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

Spent spentBy(const std::function<void()>& work)
{
    const double wall = secondsOf(CLOCK_MONOTONIC);
    const double cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    work();
    return {secondsOf(CLOCK_MONOTONIC) - wall, secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu};
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto at = static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(values.size() - 1)));
    std::ranges::nth_element(values, values.begin() + at);
    return values[static_cast<size_t>(at)];
}

std::vector<Spent> mediansInTurn(int rounds, const std::vector<std::function<Spent()>>& works)
{
    std::vector<std::vector<double>> wall(works.size());
    std::vector<std::vector<double>> cpu(works.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < works.size(); ++i) {
            const Spent spent = works[i]();
            wall[i].push_back(spent.wall);
            cpu[i].push_back(spent.cpu);
        }
    }
    std::vector<Spent> medians;
    for (size_t i = 0; i < works.size(); ++i)
        medians.push_back({percentile(wall[i], 0.5), percentile(cpu[i], 0.5)});
    return medians;
}

void giveUp(const QString& why)
{
    throw std::runtime_error(why.toStdString());
}

void must(const Result<>& result)
{
    if (!result)
        giveUp(result.error().message + u'\n' + result.error().detail);
}

} // namespace kartei::bench
