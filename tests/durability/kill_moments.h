#pragma once

#include "tests/durability/acts.h"
#include "tests/durability/program.h"

#include <chrono>
#include <random>

namespace kartei::test {

struct Killed {
    Ended ended;
    bool hasWritten = false; ///< before the kill
};

/// Kills an act so that it hits the work: half of the moments are spread evenly over its writes, most others over the
/// time from the first of them to its end, few over all of it. What these are is measured on undisturbed runs.
class KillMoments {
public:
    explicit KillMoments(const Act& act);
    Killed killOnce(const QStringList& arguments, const QString& directory, std::mt19937& random) const;

private:
    using Time = std::chrono::microseconds;
    Time m_whole{};
    Time m_fromWriting{};
    int m_writes = 0;
};

} // namespace kartei::test
