// S1, S2 (its figures of time), S3, S15: the import of contacts by the program, beside the command line of SQLite and
// the import floor.

#include "tests/bench/world.h"

#include <QFile>
#include <QFileInfo>

namespace kartei::bench {

using namespace Qt::StringLiterals;

namespace {

/// What anybody can do with the shell of SQLite: the same list, searchable.
QString shellScript(const QString& csv)
{
    return uR"(PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA cache_size = -262144;
.import --csv '%1' contact
CREATE INDEX contact_last ON contact ("Last name");
CREATE INDEX contact_company ON contact ("Company");
CREATE INDEX contact_email ON contact ("Email");
CREATE INDEX contact_city ON contact ("City");
CREATE INDEX contact_created ON contact ("Created");
CREATE VIRTUAL TABLE words USING fts5("First name", "Last name", "Company", "Email", "Phone", "Mobile", "City", "Tags",
    "Notes", tokenize = 'unicode61', content = 'contact');
INSERT INTO words (words) VALUES ('rebuild');
CREATE VIRTUAL TABLE parts USING fts5("First name", "Last name", "Company", "Email", "Phone", "Mobile", "City", "Tags",
    "Notes", tokenize = 'trigram', content = 'contact');
INSERT INTO parts (parts) VALUES ('rebuild');
)"_s.arg(csv);
}

struct Ways {
    QString ours;
    QString shell;
    QString floor;
    std::vector<double> peaks[2];
};

Spent byShell(const World& world, const Ways& ways, const QString& csv)
{
    removeDatabase(ways.shell);
    QFile script(world.path(u"import.sql"_s));
    if (!script.open(QIODevice::WriteOnly))
        giveUp(u"the script can't be written"_s);
    script.write(shellScript(csv).toUtf8());
    script.close();
    const Ended ended = Child{world.sqlite3, {u"-bail"_s, ways.shell}, {}, script.fileName(), {}}.run();
    if (ended.status != 0)
        giveUp(u"sqlite3 ended with %1"_s.arg(ended.status));
    return ended.spent;
}

double mebibytesOf(const QString& database)
{
    return static_cast<double>(QFileInfo(database).size() + QFileInfo(database + u"-wal"_s).size()) / (1024 * 1024);
}

} // namespace

void measureImport(World& world, qint64 rows)
{
    const QString csv = world.contacts(rows);
    Ways ways{
        world.path(u"import-ours.kartei"_s), world.path(u"import-shell.db"_s), world.path(u"import-floor.db"_s), {}};
    std::vector<std::function<Spent()>> works{
        [&] {
            makeBusiness(ways.ours);
            const Ended ended = runKartei({u"import"_s, ways.ours, u"contacts"_s, csv});
            ways.peaks[0].push_back(ended.peakMiB);
            return ended.spent;
        },
        [&] {
            removeDatabase(ways.floor);
            const Ended ended = Child{QStringLiteral(KARTEI_IMPORT_FLOOR), {csv, ways.floor}}.run();
            if (ended.status != 0)
                giveUp(u"the import floor ended with %1"_s.arg(ended.status));
            ways.peaks[1].push_back(ended.peakMiB);
            return ended.spent;
        }};
    if (!world.sqlite3.isEmpty())
        works.push_back([&] { return byShell(world, ways, csv); });
    const int rounds = world.roundsFor(rows);
    const std::vector<Spent> spent = mediansInTurn(rounds, works);
    Report& report = *world.report;
    report.add({u"S1.floor"_s, rows, spent[0].wall, spent[1].wall, rounds});
    report.add({u"S1.cpu"_s, rows, spent[0].cpu, spent[1].cpu, rounds});
    const bool isLarge = rows >= 1'000'000;
    report.add({isLarge ? u"S3.large"_s : u"S3.shop"_s, rows, percentile(ways.peaks[0], 0.5),
        percentile(ways.peaks[1], 0.5), rounds});
    const QString cli = isLarge ? u"S2.cli"_s : u"S1.cli"_s;
    if (world.sqlite3.isEmpty()) {
        for (const QString& figure : {cli, u"S15.size"_s})
            report.skip(figure, u"the sqlite3 command line is not installed"_s);
    } else {
        report.add({cli, rows, spent[0].wall, spent[2].wall, rounds});
        report.add({u"S15.size"_s, rows, mebibytesOf(ways.ours), mebibytesOf(ways.shell), rounds});
    }
    for (const QString& database : {ways.ours, ways.shell, ways.floor})
        removeDatabase(database);
}

} // namespace kartei::bench
