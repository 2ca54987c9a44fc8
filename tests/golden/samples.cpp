#include "tests/golden/samples.h"

#include "core/storage/database.h"
#include "tests/golden/must.h"
#include "tests/golden/old_schema.h"
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

/// A column to which migration `by` gives other values on purpose.
struct MeantChange {
    int by;
    const char* table;
    const char* column;
};
constexpr std::array kMeantChanges{MeantChange{13, "search_text", "folded"}};

constexpr int kActsWithoutCounter = 16; ///< acts are numbered without one from that migration on

/// The row of sqlite_sequence for a table of acts.
bool isCounterOfActs(const QStringList& row)
{
    return row.first() == "'journal'"_L1 || row.first() == "'journal_change'"_L1;
}

QString pathOf(int version, const QString& end)
{
    return QStringLiteral(KARTEI_GOLDEN_FILES) + u"/schema-%1."_s.arg(version) + end;
}

} // namespace

std::vector<int> sampleVersions()
{
    std::vector<int> versions;
    for (const QString& name : QDir(QStringLiteral(KARTEI_GOLDEN_FILES)).entryList({u"schema-*.txt"_s}))
        versions.push_back(name.section(u'-', 1).section(u'.', 0, 0).toInt());
    std::ranges::sort(versions);
    return versions;
}

Location unpackedSample(int version, const QString& directory)
{
    const Location location{directory + u"/schema-%1.kartei"_s.arg(version)};
    QProcess gzip;
    gzip.setStandardOutputFile(location.address);
    gzip.start(u"gzip"_s, {u"-dc"_s, pathOf(version, u"kartei.gz"_s)});
    if (!gzip.waitForFinished() || gzip.exitCode() != 0)
        throw std::runtime_error("a sample can't be unpacked");
    return location;
}

Values sampleValues(int version)
{
    QFile file(pathOf(version, u"txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the values of a sample can't be read");
    return fromText(QString::fromUtf8(file.readAll()));
}

Values lastingValues(int version)
{
    Values values = sampleValues(version);
    for (const MeantChange& change : kMeantChanges) {
        for (TableValues& table : values) {
            const qsizetype column = table.columns.indexOf(QLatin1String(change.column));
            if (version >= change.by || table.table != QLatin1String(change.table) || column < 0)
                continue;
            table.columns.removeAt(column);
            for (QStringList& row : table.rows)
                row.removeAt(column);
        }
    }
    for (TableValues& table : values) {
        if (version < kActsWithoutCounter && table.table == "sqlite_sequence"_L1)
            std::erase_if(table.rows, &isCounterOfActs);
    }
    return values;
}

Location sampleOnServer(int version)
{
    const QTemporaryDir directory;
    const RawFile file(unpackedSample(version, directory.path()).address);
    const Location location = must(newPostgresDatabase());
    const auto database = must(Database::open(location, Database::Mode::ReadWrite));
    makeOldSchema(*database, version);
    copyRows(*database, file.select());
    return location;
}

} // namespace kartei::test
