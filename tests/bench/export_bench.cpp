// S13: the export of all contacts as CSV by the program, beside that of the command line of SQLite; and whether what
// comes back is the same.

#include "tests/bench/world.h"

#include <QFile>
#include <QHash>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray wholeOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"%1 can't be read"_s.arg(path));
    return file.readAll();
}

/// Lines of one that are not in the other, whatever their order.
int differingLines(const QByteArray& a, const QByteArray& b)
{
    QHash<QByteArray, int> lines;
    for (const QByteArray& line : a.split('\n'))
        ++lines[line];
    for (const QByteArray& line : b.split('\n'))
        --lines[line];
    int differing = 0;
    for (const int left : std::as_const(lines))
        differing += std::max(left, 0);
    return differing;
}

void exportAgain(const QString& from, const QString& to)
{
    // without what every import gives anew: ids, and when it was changed last
    runKartei({u"export"_s, from, u"contacts"_s, to, u"--exact"_s, u"--force"_s, u"--fields"_s,
        u"kind,name,salutation,title,first_name,last_name,suffix,company_name,company,position,department,birthday,"
        "language,notes,tags,lifecycle,owner,source,created,emails,phones,urls,addresses"_s});
}

/// Out, into a new business, and out again.
void compareRoundTrip(World& world, qint64 rows)
{
    const QString first = world.path(u"first.csv"_s);
    const QString second = world.path(u"second.csv"_s);
    const QString other = world.path(u"other.kartei"_s);
    const QString whole = world.path(u"whole.csv"_s);
    exportAgain(world.business(rows), first);
    runKartei({u"export"_s, world.business(rows), u"contacts"_s, whole, u"--exact"_s, u"--force"_s});
    makeBusiness(other);
    runKartei({u"import"_s, other, u"contacts"_s, whole});
    exportAgain(other, second);
    world.report->add(
        {u"S13.same"_s, rows, static_cast<double>(differingLines(wholeOf(first), wholeOf(second))), 0, 1});
    for (const QString& file : {first, second, whole})
        QFile::remove(file);
    removeDatabase(other);
}

} // namespace

void measureExport(World& world, qint64 rows)
{
    const QString out = world.path(u"out.csv"_s);
    const QString plain = world.path(u"plain.db"_s);
    const QString business = world.business(rows);
    std::vector<double> peaks;
    std::vector<std::function<Spent()>> works{[&] {
        const Ended ended = runKartei({u"export"_s, business, u"contacts"_s, out, u"--force"_s});
        peaks.push_back(ended.peakMiB);
        return ended.spent;
    }};
    if (!world.sqlite3.isEmpty()) {
        removeDatabase(plain);
        const QString import = u".import --csv '%1' contact"_s.arg(world.contacts(rows));
        if (Child{world.sqlite3, {plain, import}}.run().status != 0)
            giveUp(u"sqlite3 can't import"_s);
        works.push_back([&] {
            return Child{world.sqlite3, {u"-csv"_s, u"-header"_s, plain, u"SELECT * FROM contact"_s}, {}, {}, out}
                .run()
                .spent;
        });
    }
    const std::vector<Spent> spent = mediansInTurn(world.rounds, works);
    if (works.size() > 1)
        world.report->add({u"S13.time"_s, rows, spent[0].cpu, spent[1].cpu, world.rounds});
    else
        world.report->skip(u"S13.time"_s, u"the sqlite3 command line is not installed"_s);
    const double idle = runKartei({u"list"_s, business, u"contacts"_s, u"--limit"_s, u"1"_s}).peakMiB;
    world.report->add({u"S13.memory"_s, rows, std::max(percentile(peaks, 0.5) - idle, 0.0), 0, world.rounds,
        u"idle: %1 MiB"_s.arg(idle, 0, 'f', 1)});
    QFile::remove(out);
    removeDatabase(plain);
    compareRoundTrip(world, rows);
}

} // namespace kartei::bench
