#include "tests/durability/aftermath.h"
#include "tests/durability/kill_moments.h"
#include "tests/durability/seed.h"
#include "tests/durability/state.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

#include <iostream>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKillsInCi = 500;

struct Tally {
    int before = 0; ///< killed before it wrote
    int during = 0; ///< killed from its first write on
    int late = 0; ///< over before the kill came; not counted as a kill
    int done = 0; ///< killed, and its work is there whole
    int total() const { return before + during; }
};

} // namespace

TEST_CASE(
    "whenever the program is killed, what it acknowledged is there and all else is whole or not at all", "[kills]")
{
    std::mt19937 random(seed());
    const int wanted
        = qEnvironmentVariableIntValue("KARTEI_KILLS") > 0 ? qEnvironmentVariableIntValue("KARTEI_KILLS") : kKillsInCi;
    const int each = static_cast<int>((static_cast<size_t>(wanted) + acts().size() - 1) / acts().size());
    for (const Act& act : acts()) {
        DYNAMIC_SECTION(act.name)
        {
            const Rehearsal rehearsal(act);
            const KillMoments moments(act);
            Tally tally;
            for (int run = 0; tally.total() < each; ++run) {
                CAPTURE(seed(), run);
                REQUIRE(run < 20 * each);
                const QTemporaryDir directory;
                lay(act.start, directory.path());
                const Killed killed = moments.killOnce(argumentsOf(act), directory.path(), random);
                tally.late += killed.ended.wasKilled ? 0 : 1;
                if (killed.ended.wasKilled)
                    (killed.hasWritten ? tally.during : tally.before) += 1;
                const Aftermath after = rehearsal.look(directory.path(), killed.ended.isAcknowledged(), true);
                tally.done += killed.ended.wasKilled && after.isDone ? 1 : 0;
                REQUIRE(after.fault == QString());
            }
            std::cout << act.name << ": " << tally.before << " killed before the first write, " << tally.during
                      << " after it (work done in " << tally.done << "), " << tally.late << " were over\n";
        }
    }
}
