#include "tests/support/engines.h"

#include "core/sales/new_business.h"
#include "tests/support/postgres_server.h"

#include <QUrl>

#include <cstdio>
#include <stdexcept>

namespace kartei::test {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    throw std::runtime_error(error.message.toStdString() + '\n' + error.detail.toStdString());
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

void must(const Result<>& result)
{
    if (!result)
        giveUp(result.error());
}

/// The database that those of the tests are copies of.
QString postgresTemplate()
{
    static const QString name = [] {
        const Location location = must(newPostgresDatabase());
        const auto session = must(Session::create(location, TestBusiness::defaultOptions()));
        must(fillBusiness(*session));
        return QUrl(location.address).path().mid(1);
    }();
    return name;
}

bool hasPostgres()
{
    static const bool found = [] {
        const bool installed = !postgresProgram(u"initdb"_s).isEmpty();
        if (!installed && qEnvironmentVariableIntValue("KARTEI_REQUIRE_PG") != 0)
            throw std::runtime_error("KARTEI_REQUIRE_PG is set, but no PostgreSQL is installed");
        if (!installed)
            std::fputs("No PostgreSQL is installed: these tests run on SQLite only.\n", stderr);
        return installed;
    }();
    return found;
}

} // namespace

std::vector<Engine> enginesUnderTest()
{
    return hasPostgres() ? std::vector{Engine::Sqlite, Engine::Postgres} : std::vector{Engine::Sqlite};
}

Instant testNow()
{
    return {1'795'255'200'000};
}

Session::Options TestBusiness::defaultOptions()
{
    Clock ticking;
    ticking.now = [ms = testNow().utcMs]() mutable { return Instant{ms += 1000}; };
    ticking.today = [] { return QDate(2026, 11, 21); };
    return {.readOnly = false, .clock = ticking, .author = u"tester"_s};
}

Result<> fillBusiness(Session& session)
{
    NewBusiness wishes;
    wishes.name = u"Schreinerei Test"_s;
    wishes.country = u"DE"_s;
    return populateNewBusiness(session, wishes);
}

TestBusiness::TestBusiness(Engine engine)
{
    if (engine == Engine::Postgres) {
        m_session = must(Session::open(must(newPostgresDatabase(postgresTemplate())), defaultOptions()));
        return;
    }
    m_session = must(Session::createInMemory(defaultOptions()));
    must(fillBusiness(*m_session));
}

TestBusiness::~TestBusiness()
{
    const Location location = m_session->location();
    m_session.reset();
    if (location.isServer())
        dropPostgresDatabase(location);
}

std::unique_ptr<Session> TestBusiness::second(const Session::Options& options)
{
    return must(Session::open(m_session->location(), options));
}

} // namespace kartei::test
