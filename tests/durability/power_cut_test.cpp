#include "tests/durability/aftermath.h"
#include "tests/durability/power.h"
#include "tests/durability/seed.h"
#include "tests/durability/state.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <iostream>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kCutsInCi = 60; ///< an act
constexpr std::array kUnsynced{
    Unsynced::Dropped, Unsynced::Kept, Unsynced::NamesOnly, Unsynced::ContentOnly, Unsynced::Random, Unsynced::Torn};

/// An act as the disk saw it.
struct Recording {
    std::vector<DiskEntry> entries;
    std::unique_ptr<Disk> start;
    size_t told; ///< from this entry on it was acknowledged
};

Recording recorded(const Act& act)
{
    const QTemporaryDir directory;
    const QTemporaryDir aside;
    lay(act.start, directory.path());
    Recording made{{}, std::make_unique<Disk>(directory.path()), 0};
    const auto process = startedOnDisk(argumentsOf(act), directory.path(),
        {{QLatin1String(kDiskLog), aside.filePath(u"log"_s)}}, aside.filePath(u"out"_s));
    REQUIRE(ended(*process).status == 0);
    made.entries = readDiskLog(aside.filePath(u"log"_s), directory.path());
    const auto told = std::ranges::find(made.entries, DiskCall::Told, &DiskEntry::call);
    made.told = static_cast<size_t>(told - made.entries.begin());
    return made;
}

struct Cut {
    size_t after; ///< so many entries
    Unsynced unsynced;
};

/// All of them, or a sample in which the two places that acknowledge are.
std::vector<Cut> cutsOf(const Recording& recording, std::mt19937& random)
{
    std::vector<Cut> cuts;
    for (size_t after = 0; after <= recording.entries.size(); ++after) {
        for (const Unsynced unsynced : kUnsynced)
            cuts.push_back({after, unsynced});
    }
    if (qEnvironmentVariableIsSet("KARTEI_LONG") || cuts.size() <= kCutsInCi)
        return cuts;
    const auto acknowledges
        = [&](const Cut& cut) { return cut.after == recording.entries.size() || cut.after == recording.told; };
    std::ranges::shuffle(cuts, random);
    std::partition(cuts.begin(), cuts.end(), acknowledges);
    cuts.resize(kCutsInCi);
    return cuts;
}

} // namespace

TEST_CASE("whenever the power fails, what was acknowledged is there and all else is whole or not at all", "[power]")
{
    std::mt19937 random(seed());
    for (const Act& act : acts()) {
        DYNAMIC_SECTION(act.name)
        {
            const Rehearsal rehearsal(act);
            const Recording recording = recorded(act);
            const std::vector<Cut> cuts = cutsOf(recording, random);
            for (const Cut& cut : cuts) {
                Disk disk = *recording.start;
                for (size_t i = 0; i < cut.after; ++i)
                    disk.apply(recording.entries[i]);
                const QTemporaryDir directory;
                disk.cutPower(cut.unsynced, random, directory.path());
                const bool isAcknowledged = cut.after > recording.told || cut.after == recording.entries.size();
                CAPTURE(seed(), cut.after, static_cast<int>(cut.unsynced), isAcknowledged);
                CHECK(rehearsal.look(directory.path(), isAcknowledged, true).fault == QString());
            }
            std::cout << act.name << ": " << recording.entries.size() << " calls, " << cuts.size() << " cuts\n";
        }
    }
}

TEST_CASE("a disk that syncs nothing loses what was acknowledged, and these tests see it", "[power]")
{
    std::mt19937 random(seed());
    const Act& act
        = *std::ranges::find(acts(), std::string_view("add"), [](const Act& a) { return std::string_view(a.name); });
    const Rehearsal rehearsal(act);
    const Recording recording = recorded(act);
    Disk disk = *recording.start;
    for (const DiskEntry& entry : recording.entries) {
        if (entry.call != DiskCall::Sync)
            disk.apply(entry);
    }
    const QTemporaryDir directory;
    disk.cutPower(Unsynced::Dropped, random, directory.path());
    CHECK(rehearsal.look(directory.path(), true, true).fault.contains(u"acknowledged"_s));
}
