// S4 (from key to rows), S7, S8, S9, S10 (frames): the window of the program, beside one that does nothing else.

#include "tests/bench/data/queries.h"
#include "tests/bench/inside.h"
#include "tests/bench/window_process.h"
#include "tests/bench/world.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

struct Windows {
    Child ours;
    Child floor;
    Child empty;
};

WindowProcess shownOurs(const Windows& windows)
{
    return {windows.ours, u"contact_list"_s};
}

bool canDropCaches()
{
    return access("/proc/sys/vm/drop_caches", W_OK) == 0;
}

void dropCaches()
{
    sync();
    QFile caches(u"/proc/sys/vm/drop_caches"_s);
    if (caches.open(QIODevice::WriteOnly))
        caches.write("3");
}

enum class Start { Cold, Warm };

/// Of ours, the floor and the empty window.
std::vector<Spent> starts(const Windows& windows, Start start, int rounds)
{
    const auto timed = [start](const Child& child, const QString& watched) {
        return [=] {
            if (start == Start::Cold)
                dropCaches();
            const WindowProcess window(child, watched);
            return Spent{window.secondsToPaint() * 1000, 0};
        };
    };
    const std::vector<std::function<Spent()>> works{
        timed(windows.ours, u"contact_list"_s), timed(windows.floor, u"rows"_s), timed(windows.empty, u"window"_s)};
    if (start == Start::Warm)
        mediansInTurn(1, works);
    return mediansInTurn(rounds, works);
}

void measureStarts(World& world, const Windows& windows, qint64 rows)
{
    if (canDropCaches() && !world.isTrial(rows)) {
        const int rounds = std::min(world.rounds, 5);
        const std::vector<Spent> cold = starts(windows, Start::Cold, rounds);
        world.report->add({u"S7.floor"_s, rows, cold[0].wall, cold[1].wall, rounds});
        world.report->add({u"S7.empty"_s, rows, cold[0].wall, cold[2].wall, rounds});
    } else {
        world.report->skip(u"S7.floor"_s, u"only root can empty the caches of the system, and not for a trial"_s);
    }
    const std::vector<Spent> warm = starts(windows, Start::Warm, world.rounds);
    world.report->add({u"S8.floor"_s, rows, warm[0].wall, warm[1].wall, world.rounds,
        u"empty window: %1 ms"_s.arg(warm[2].wall, 0, 'g', 3)});
}

double restingMiB(const Child& child, const QString& watched)
{
    const WindowProcess window(child, watched);
    usleep(1'500'000); // what it does once it is there
    return proportionalMiB(window.process());
}

void measureMemory(World& world, const Windows& windows, qint64 rows)
{
    std::vector<double> ours;
    std::vector<double> floor;
    for (int round = 0; round < std::min(world.rounds, 3); ++round) {
        ours.push_back(restingMiB(windows.ours, u"contact_list"_s));
        floor.push_back(restingMiB(windows.floor, u"rows"_s));
    }
    world.report->add(
        {u"S9.idle"_s, rows, percentile(ours, 0.5), percentile(floor, 0.5), static_cast<int>(ours.size())});
}

/// Into the memory of the system.
void readOnce(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"%1 can't be read"_s.arg(path));
    while (!file.read(1 << 20).isEmpty()) { }
}

std::vector<double> typed(WindowProcess& window)
{
    std::vector<double> keys = window.command('s', "key ");
    if (keys.empty())
        giveUp(u"the list could not be searched"_s);
    return keys;
}

/// A search, letter by letter, then the whole list from end to end.
void measureUse(World& world, const Windows& windows, qint64 rows)
{
    const int words = world.isTrial(rows) ? 2 : 40 * world.rounds; // of about five letters, each a search
    QFile file(world.path(u"queries.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        giveUp(u"%1 can't be written"_s.arg(file.fileName()));
    file.write(queriesFor(world.seed + 2, rows, words).join(u'\n').toUtf8());
    file.close();
    Windows searched = windows;
    searched.ours.settings.emplace_back(QLatin1String(kQueries), file.fileName());
    const auto report = [&](const QString& goal, const std::vector<double>& keys) {
        world.report->add({goal, rows, percentile(keys, 0.99), 0, static_cast<int>(keys.size()),
            u"p50: %1 ms"_s.arg(percentile(keys, 0.5), 0, 'g', 3)});
    };
    if (canDropCaches() && !world.isTrial(rows)) {
        dropCaches();
        WindowProcess window = shownOurs(searched);
        report(u"S4.cold"_s, typed(window));
    }
    readOnce(world.business(rows));
    WindowProcess window = shownOurs(searched);
    const std::vector<double> frames = window.command('d', "frame ");
    const std::vector<double> keys = typed(window);
    window.command('d', "frame ");
    if (frames.empty())
        giveUp(u"the list could not be dragged"_s);
    world.report->add({u"S10.frame"_s, rows, percentile(frames, 1), 0, static_cast<int>(frames.size())});
    report(u"S4.key"_s, keys);
    world.report->add({u"S9.used"_s, rows, proportionalMiB(window.process()), 0, 1, u"%1 searches"_s.arg(keys.size())});
}

} // namespace

void measureWindow(World& world, qint64 rows)
{
    const QString business = world.business(rows);
    const QString floor = QStringLiteral(KARTEI_WINDOW_FLOOR);
    const Windows windows{{QStringLiteral(KARTEI_PROGRAM), {business}}, {floor, {business}}, {floor, {}}};
    measureStarts(world, windows, rows);
    measureMemory(world, windows, rows);
    measureUse(world, windows, rows);
}

} // namespace kartei::bench
