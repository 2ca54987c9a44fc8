#include "tests/durability/aftermath.h"
#include "tests/durability/disk_log.h"
#include "tests/durability/state.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <iostream>
#include <vector>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

struct Fault {
    const char* kind;
    bool isLasting;
};
constexpr std::array kFaults{Fault{"EIO", false}, Fault{"ENOSPC", true}, Fault{"short", false}, Fault{"EIO", true},
    Fault{"ENOSPC", false}, Fault{"short", true}};

constexpr int kSlowStride = 7; ///< shares no divisor with the number of faults, so that each is met

bool isLong()
{
    return qEnvironmentVariableIsSet("KARTEI_LONG");
}

/// All of them take an hour; one after the other meets each call with one of them.
std::vector<Fault> faultsOf(int call)
{
    if (isLong())
        return {kFaults.begin(), kFaults.end()};
    return {kFaults[static_cast<size_t>(call) % kFaults.size()]};
}

struct Trial {
    Ended ended;
    QString failed; ///< the calls that failed; empty: the act has no such call any more
};

Trial actOn(const QString& directory, const Act& act, int call, const Fault& fault)
{
    const QTemporaryDir aside;
    const QString failed = aside.filePath(u"failed"_s);
    Settings settings{{QLatin1String(kDiskDirectory), directory},
        {QLatin1String(kDiskFault), QLatin1String(fault.kind)}, {QLatin1String(kDiskFailAt), QString::number(call)},
        {QLatin1String(kDiskFailed), failed}};
    if (fault.isLasting)
        settings.emplaceBack(QLatin1String(kDiskLasting), u"1"_s);
    Trial trial{ended(*startedOnDisk(argumentsOf(act), directory, settings)), {}};
    QFile file(failed);
    if (file.open(QIODevice::ReadOnly))
        trial.failed = QString::fromUtf8(file.readAll());
    return trial;
}

QString faultOfNextTry(const Rehearsal& rehearsal, const QString& directory)
{
    const Ended again = ended(*started(argumentsOf(rehearsal.act()), directory));
    if (again.status != 0)
        return u"the next try failed: "_s + QString::fromUtf8(again.err);
    return rehearsal.look(directory, true).fault;
}

/// What is replaced stays until it is known to be, or where it can't be removed; the next act clears it away.
bool mayLeaveDrafts(const Trial& trial)
{
    return trial.ended.err.contains("did not confirm it") || trial.failed.startsWith(u"unlink"_s);
}

QString faultOf(const Rehearsal& rehearsal, const QString& directory, const Trial& trial, bool isLasting)
{
    const Ended& ended = trial.ended;
    if (ended.wasKilled)
        return u"it crashed"_s;
    const QTemporaryDir copy; // nothing but the program itself will have opened what the fault left
    copyDirectory(directory, copy.path());
    const bool mayLeave = isLasting || mayLeaveDrafts(trial);
    const Aftermath after = rehearsal.look(directory, ended.isAcknowledged(), mayLeave);
    const bool wasAskedFor = rehearsal.act().start != Start::Older; // nobody asked for a migration
    if (after.isDone && wasAskedFor && !isLasting && !ended.isAcknowledged() && ended.err.contains("Nothing was"))
        return u"it is there, though it said: "_s + QString::fromUtf8(ended.err);
    return after.fault.isEmpty() && !after.isDone ? faultOfNextTry(rehearsal, copy.path()) : after.fault;
}

} // namespace

TEST_CASE("whichever call to the disk fails, no success is claimed that is none and the same act works afterwards",
    "[faults]")
{
    for (const Act& act : acts()) {
        DYNAMIC_SECTION(act.name)
        {
            const Rehearsal rehearsal(act);
            const int stride = act.isSlow && !isLong() ? kSlowStride : 1;
            bool isReached = true;
            int call = 0;
            while (isReached) {
                call += stride;
                REQUIRE(call < 5000);
                for (const Fault& fault : faultsOf(call)) {
                    const QTemporaryDir directory;
                    lay(act.start, directory.path());
                    const Trial trial = actOn(directory.path(), act, call, fault);
                    isReached = !trial.failed.isEmpty();
                    CAPTURE(call, fault.kind, fault.isLasting, trial.failed.section(u'\n', 0, 0), trial.ended.status,
                        trial.ended.err);
                    CHECK(faultOf(rehearsal, directory.path(), trial, fault.isLasting) == QString());
                }
            }
            std::cout << act.name << ": " << call - stride << " calls\n";
        }
    }
}
