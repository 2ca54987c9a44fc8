#include "core/contacts/contact.h"
#include "core/storage/migrations.h"
#include "tests/golden/must.h"
#include "tests/golden/samples.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/postgres_server.h"
#include "tests/support/records.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Session::Options asAda()
{
    Session::Options options = TestBusiness::defaultOptions();
    options.author = u"ada"_s; // on a server everybody takes back their own acts only
    options.actor = {.user = 1, .name = options.author}; // who signs in to the newer samples
    return options;
}

Select selectOf(Session& session)
{
    return [&session](const QString& sql) { return must(session.select(sql)); };
}

Values withoutSqlitesOwn(Values values)
{
    std::erase_if(values, [](const TableValues& table) { return table.table.startsWith("sqlite_"_L1); });
    return values;
}

/// Undoes (or redoes) as long as there is something; how often.
int whilePossible(Session& session, Result<Undone> (Session::*step)(const Session::UndoProgress&))
{
    for (int steps = 0;; ++steps) {
        const Result<Undone> done = (session.*step)({});
        if (done)
            continue;
        INFO(done.error().message.toStdString());
        CHECK((done.error().kind == Error::Kind::NotFound || done.error().message.contains(u"can't be undone"_s)));
        return steps;
    }
}

} // namespace

TEST_CASE("there is a sample of every schema version that was ever released, and it holds what is noted beside it")
{
    const std::vector<int> versions = sampleVersions();
    REQUIRE(versions.size() >= 8);
    for (const int version : versions) {
        CAPTURE(version);
        const QTemporaryDir directory;
        const RawFile file(unpackedSample(version, directory.path()).address);
        CHECK(file.schemaVersion() == version);
        CHECK(toText(sqliteValues(file.select())) == toText(sampleValues(version)));
    }
}

TEST_CASE("a sample holds rows in every table of its time")
{
    const auto version = GENERATE(from_range(sampleVersions()));
    CAPTURE(version);
    for (const TableValues& table : sampleValues(version)) {
        CAPTURE(table.table);
        // nothing that is searched was there before contacts
        CHECK((!table.rows.empty() || (version < 3 && table.table == "search_text"_L1)));
    }
}

TEST_CASE("a business file of any version opens with every value as it was, sound, and found by search")
{
    const auto version = GENERATE(from_range(sampleVersions()));
    CAPTURE(version);
    const QTemporaryDir directory;
    const Location location = unpackedSample(version, directory.path());

    const auto session = Session::open(location, asAda());

    REQUIRE(session);
    CHECK(schemaVersionOf((*session)->database()) == schemaVersion());
    CHECK(differences(lastingValues(version), selectOf(**session)).join(u'\n') == u""_s);
    CHECK(checkThoroughly((*session)->database()));
    CHECK(checkSearch((*session)->database()));
}

TEST_CASE("a business of any version on a server opens with every value as it was")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    for (const int version : sampleVersions()) {
        CAPTURE(version);
        const Location location = sampleOnServer(version);
        const auto dropped = qScopeGuard([&] { dropPostgresDatabase(location); });

        const auto session = Session::open(location, asAda());

        REQUIRE(session);
        CHECK(schemaVersionOf((*session)->database()) == schemaVersion());
        CHECK(differences(withoutSqlitesOwn(lastingValues(version)), selectOf(**session)).join(u'\n') == u""_s);
        CHECK(checkSearch((*session)->database()));
    }
}

TEST_CASE("what was done with an older version is redone and undone with this one")
{
    const auto version = GENERATE(from_range(sampleVersions()));
    const auto engine = GENERATE(from_range(enginesUnderTest()));
    CAPTURE(version, engine == Engine::Sqlite);
    const QTemporaryDir directory;
    const Location location
        = engine == Engine::Sqlite ? unpackedSample(version, directory.path()) : sampleOnServer(version);
    const auto dropped = qScopeGuard([&] {
        if (location.isServer())
            dropPostgresDatabase(location);
    });
    const auto session = must(Session::open(location, asAda()));

    if (version < 3) {
        CHECK(session->redoTitle() == u""_s);
        CHECK(whilePossible(*session, &Session::undo) == (version == 2 ? 1 : 0));
        return;
    }
    const auto noa = [&] { return session->list<Contact>(u"WHERE number = 'K-10043'"_s, {}, Parts::Load)->front(); };
    const Contact before = noa();
    CHECK(before.position.isEmpty());
    CHECK(before.department == u"Küche"_s);
    REQUIRE(session->redo());
    CHECK(noa().position == u"Chefin"_s);
    REQUIRE(session->undo());
    CHECK(noa().position.isEmpty());
    REQUIRE(session->undo());
    CHECK(noa().department.isEmpty());

    const QStringList midway = everything(*session);
    const int undone = whilePossible(*session, &Session::undo);
    CHECK(undone >= 2);
    for (int i = 0; i < undone; ++i)
        REQUIRE(session->redo());
    CHECK(everything(*session) == midway);
    CHECK(checkSearch(session->database()));
}
