#include "core/storage/migrations.h"
#include "tests/golden/must.h"
#include "tests/golden/samples.h"
#include "tests/golden/statement_watch.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/postgres_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSet>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A sample, unpacked once, of which each cut gets a copy.
struct Sample {
    explicit Sample(int schema) : version(schema), values(lastingValues(schema))
    {
        original = unpackedSample(version, directory.path());
    }
    Location copy(const QString& name) const
    {
        const Location made{directory.filePath(name)};
        REQUIRE(QFile::copy(original.address, made.address));
        return made;
    }

    QTemporaryDir directory;
    int version;
    Values values;
    Location original;
};

void removeAll(const QString& path)
{
    for (const QString& end : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + end);
}

/// What a process that is gone now would leave.
void copyAll(const QString& from, const QString& to)
{
    removeAll(to);
    for (const QString& end : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFile::exists(from + end))
            REQUIRE(QFile::copy(from + end, to + end));
    }
}

/// The schema version as the file says it, looked at without this program.
int rawVersion(const Location& location)
{
    const QString look = location.address + u"-look"_s;
    copyAll(location.address, look);
    const int version = RawFile(look).schemaVersion();
    removeAll(look);
    return version;
}

QString differencesOf(Session& session, const Values& then)
{
    return differences(then, [&](const QString& sql) { return must(session.select(sql)); }).join(u'\n');
}

/// It opens, is brought up to date now, and every value is as it was.
void checkOpens(const Sample& sample, const Location& location)
{
    const auto session = Session::open(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    CHECK(schemaVersionOf((*session)->database()) == schemaVersion());
    CHECK(differencesOf(**session, sample.values) == u""_s);
    CHECK(checkThoroughly((*session)->database()));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isUntouched(const Sample& sample, const Location& location)
{
    const auto isThere = [&](const QString& end) { return QFileInfo(location.address + end).size() > 0; };
    return !isThere(u"-wal"_s) && !isThere(u"-journal"_s)
        && bytesOf(location.address) == bytesOf(sample.original.address);
}

void checkAfterCut(const Sample& sample, const Location& location, bool wasOpened)
{
    if (isUntouched(sample, location)) { // as the sample itself, which opens
        CHECK((!wasOpened || sample.version == schemaVersion()));
        removeAll(location.address);
        return;
    }
    const int version = rawVersion(location);
    CHECK((version == sample.version || version == schemaVersion()));
    if (wasOpened)
        CHECK(version == schemaVersion());
    checkOpens(sample, location);
    removeAll(location.address);
}

bool isLong()
{
    return qEnvironmentVariableIntValue("KARTEI_TEST_LONG") != 0;
}

/// The longest way and the last one; all of them with KARTEI_TEST_LONG=1.
std::vector<int> versionsForTheDisk()
{
    const std::vector<int> all = sampleVersions();
    return isLong() ? all : std::vector{all.front(), all.back()};
}

constexpr int kCallStride = 4; ///< each call fails in tests/durability, "migrate"

/// The longest way has every statement of every migration. The others, which have most of them again, are cut at every
/// third one, each version at others; at all of them with KARTEI_TEST_LONG=1.
int strideOf(const Sample& sample)
{
    return isLong() || sample.version == sampleVersions().front() ? 1 : 3;
}

} // namespace

TEST_CASE("whichever statement fails while a file is brought up to date, it stays as it was and opens the next time")
{
    const Sample sample(GENERATE(from_range(sampleVersions())));
    const bool diskFails = GENERATE(false, true);
    CAPTURE(sample.version, diskFails);
    FaultyDisk& disk = FaultyDisk::instance();

    int refused = 0;
    const int stride = strideOf(sample);
    for (int cut = 1 + sample.version % stride;; cut += stride) {
        CAPTURE(cut);
        REQUIRE(cut < 1000);
        const Location trial = sample.copy(u"trial.kartei"_s);
        bool wasOpened = false;
        int statements = 0;
        {
            const StatementWatch watch(trial.address, [&](int number, sqlite3* db) {
                if (number != cut)
                    return StatementWatch::Then::GoOn;
                if (!diskFails)
                    return StatementWatch::Then::Interrupt;
                disk.arm(FaultyDisk::Fault::Error, 1, false);
                sqlite3_db_cacheflush(db); // what the transaction changed so far can't be written
                return StatementWatch::Then::GoOn;
            });
            wasOpened = Session::open(trial, TestBusiness::defaultOptions()).has_value();
            statements = watch.statements();
        }
        disk.disarm();
        checkAfterCut(sample, trial, wasOpened);
        refused += wasOpened ? 0 : 1;
        if (statements < cut)
            break;
    }
    CHECK((refused > 0 || (diskFails && sample.version == schemaVersion())));
}

TEST_CASE("a process that ends between any two statements of a migration leaves a file that opens with every value")
{
    const Sample sample(GENERATE(from_range(sampleVersions())));
    CAPTURE(sample.version);
    const Location trial = sample.copy(u"trial.kartei"_s);
    QSet<QByteArray> seen;
    std::vector<Location> left;
    {
        const StatementWatch watch(trial.address, [&](int number, sqlite3* db) {
            sqlite3_db_cacheflush(db); // else all would stay in memory to the end
            QCryptographicHash hash(QCryptographicHash::Sha256);
            for (const QString& end : {u""_s, u"-wal"_s, u"-journal"_s})
                hash.addData(QByteArray(bytesOf(trial.address + end) + '|'));
            if (seen.contains(hash.result()))
                return StatementWatch::Then::GoOn;
            seen.insert(hash.result());
            left.push_back({sample.directory.filePath(u"left%1.kartei"_s.arg(number))});
            copyAll(trial.address, left.back().address);
            return StatementWatch::Then::GoOn;
        });
        REQUIRE(Session::open(trial, TestBusiness::defaultOptions()));
    }

    const auto stride = static_cast<size_t>(strideOf(sample));
    for (size_t i = static_cast<size_t>(sample.version) % stride; i < left.size(); i += stride) {
        CAPTURE(left[i].address);
        checkAfterCut(sample, left[i], false);
    }
}

TEST_CASE("whichever write or sync fails while a file is brought up to date, it opens the next time with every value")
{
    const auto [fault, andLater] = GENERATE(table<FaultyDisk::Fault, bool>(
        {{FaultyDisk::Fault::Error, false}, {FaultyDisk::Fault::HalfWritten, true}, {FaultyDisk::Fault::Full, true}}));
    const Sample sample(GENERATE(from_range(versionsForTheDisk())));
    CAPTURE(sample.version, static_cast<int>(fault), andLater);
    FaultyDisk& disk = FaultyDisk::instance();

    bool failed = true;
    for (int call = 1; failed; call += isLong() ? 1 : kCallStride) {
        CAPTURE(call);
        REQUIRE(call < 1000);
        const Location trial = sample.copy(u"trial.kartei"_s);
        disk.arm(fault, call, andLater);
        const bool wasOpened = Session::open(trial, TestBusiness::defaultOptions()).has_value();
        failed = disk.disarm();
        checkAfterCut(sample, trial, wasOpened);
    }
}

TEST_CASE("whichever statement fails while a server is brought up to date, or loses the connection, nothing is changed")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    const QString cut = GENERATE(
        u"RAISE EXCEPTION 'cut'"_s, u"PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5)"_s);
    const int version = GENERATE(from_range(sampleVersions()));
    CAPTURE(cut, version);
    const Location location = sampleOnServer(version);
    const auto dropped = qScopeGuard([&] { dropPostgresDatabase(location); });
    Values values = lastingValues(version);
    std::erase_if(values, [](const TableValues& table) { return table.table.startsWith("sqlite_"_L1); });
    const auto admin = must(Database::open(location, Database::Mode::ReadWrite));
    if (must(admin->value(u"SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"_s)).toInt() > 0)
        must(admin->run(u"CREATE EXTENSION IF NOT EXISTS pg_trgm"_s)); // else each of its own definitions would be cut
    must(admin->run(u"CREATE SEQUENCE definitions"_s));
    must(admin->run(
        u"CREATE FUNCTION cut() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF nextval('definitions') = current_setting('kartei.cut')::bigint THEN %1; END IF; END $$"_s.arg(cut)));
    must(admin->run(u"CREATE EVENT TRIGGER cut ON ddl_command_start EXECUTE FUNCTION cut()"_s));

    bool failed = true;
    for (int at = 1; failed; ++at) {
        CAPTURE(at);
        REQUIRE(at < 300);
        must(admin->rows(u"SELECT setval('definitions', 1, false)"_s));
        must(admin->run(u"ALTER DATABASE \"%1\" SET kartei.cut = '%2'"_s
                            .arg(admin->value(u"SELECT current_database()"_s)->toString())
                            .arg(at)));
        const auto session = Session::open(location, TestBusiness::defaultOptions());
        failed = !session;
        if (failed) {
            CHECK(schemaVersionOf(*admin) == version);
            CHECK(differences(values, [&](const QString& sql) { return must(admin->rows(sql)); }).join(u'\n') == u""_s);
        } else {
            CHECK(schemaVersionOf((*session)->database()) == schemaVersion());
            CHECK(differencesOf(**session, values) == u""_s);
        }
    }
}
