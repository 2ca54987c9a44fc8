#pragma once

#include "core/storage/session.h"

#include <memory>
#include <vector>

namespace kartei::test {

/// SQLite, and PostgreSQL where it is installed. Without it the run says so once; with KARTEI_REQUIRE_PG=1 it fails.
std::vector<Engine> enginesUnderTest();

/// 2026-11-21T10:00:00Z, before the "now" of tests that do not say otherwise: their clock goes on by a second at each
/// look.
Instant testNow();

/// A fresh business for one test, in Germany, as populateNewBusiness() makes it; on SQLite in memory.
class TestBusiness {
public:
    explicit TestBusiness(Engine engine);
    ~TestBusiness();
    Session& session() { return *m_session; }
    Session* operator->() { return m_session.get(); }
    /// Another connection to the same business, as a second person has; PostgreSQL only.
    std::unique_ptr<Session> second(const Session::Options& options = defaultOptions());
    static Session::Options defaultOptions();

private:
    std::unique_ptr<Session> m_session;
};

/// What TestBusiness starts with.
Result<> fillBusiness(Session& session);

} // namespace kartei::test

/// First line of a test that holds on every engine.
#define ON_EACH_ENGINE(business)                                                                                       \
    const kartei::Engine engineUnderTest = GENERATE(from_range(kartei::test::enginesUnderTest()));                     \
    INFO((engineUnderTest == kartei::Engine::Sqlite ? "on SQLite" : "on PostgreSQL"));                                 \
    kartei::test::TestBusiness business(engineUnderTest)
