// What acts leave to be done in a file, and that it is done beside them.

#include "core/storage/upkeep.h"

#include "core/storage/search_index.h"
#include "core/storage/search_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>
#include <thread>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A business in a file.
struct LogCase {
    LogCase() { REQUIRE(fillBusiness(*session)); }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            stored(*session, aPerson(u"Anna"_s, u"Huber%1"_s.arg(m_added++)));
    }
    qint64 pieces() const { return piecesOfSearch(*session); }
    /// Of the log, with those that are in the file already.
    qint64 pagesInLog() const { return number(u"PRAGMA wal_checkpoint(PASSIVE)"_s, 1); }
    qint64 number(const QString& sql, qsizetype column = 0) const
    {
        const auto rows = session->select(sql);
        REQUIRE(rows);
        return rows->front()[column].toLongLong();
    }

    QTemporaryDir folder;
    Location location{folder.filePath(u"shop.kartei"_s)};
    std::unique_ptr<Session> session = std::move(*Session::create(location, TestBusiness::defaultOptions()));

private:
    int m_added = 0;
};

} // namespace

TEST_CASE("An act of a window leaves the merging of the search to whoever keeps the file up", "[storage][upkeep]")
{
    LogCase shop;
    shop.add(12);
    const qint64 merged = shop.pieces();
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(12);
    CHECK(shop.pieces() == merged + 12);
    CHECK(keepUp(shop.location) == Upkeep::Done);
    CHECK(shop.pieces() <= merged + 3); // FTS5 merges what there are four of
    CHECK(search(shop.session->database(), describe<Contact>(), u"huber"_s, 50)->size() == 24);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("An act on many records merges what it left itself", "[storage][upkeep]")
{
    LogCase shop;
    std::minstd_rand random;
    const auto addMany = [&](int count, int words) {
        storeMany(*shop.session, count, [&](int i) {
            Contact person = aPerson(u"Anna"_s, u"Huber%1"_s.arg(i));
            for (int word = 0; word < words; ++word)
                person.notes += QString::number(random(), 36) + u' ';
            return person;
        });
    };
    addMany(4500, 0);
    addMany(2000, 40); // the smaller part; the index makes a piece of each megabyte
    CHECK(shop.pieces() <= 4);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("An act of a window leaves the log to whoever keeps the file up, which brings it into the file",
    "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(100);
    CHECK(shop.pagesInLog() > 1500); // SQLite's own begins anew after 1000
    CHECK(keepUp(shop.location) == Upkeep::Done);
    shop.add(1);
    CHECK(shop.pagesInLog() < 200);
    CHECK(keepUp(shop.location) == Upkeep::Done);
    const auto log = shop.session->select(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    REQUIRE(log);
    CHECK(log->front()[1].toInt() > 0);
    CHECK(log->front()[1] == log->front()[2]);
}

TEST_CASE("Acts go on while a file is kept up", "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(30);
    Result<Upkeep> kept = Upkeep::Done;
    {
        const std::jthread beside([&](const std::stop_token& stop) {
            while (kept && !stop.stop_requested())
                kept = keepUp(shop.location, stop);
        });
        shop.add(60);
    }
    CHECK(kept);
    CHECK(search(shop.session->database(), describe<Contact>(), u"huber"_s, 200)->size() == 90);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("Keeping up that is stopped, or meets an act, leaves the rest for the next time", "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(12);
    const qint64 left = shop.pieces();
    std::stop_source stop;
    stop.request_stop();
    CHECK(keepUp(shop.location, stop.get_token()) == Upkeep::Left);
    CHECK(shop.pieces() == left);
    REQUIRE(shop.session->transact(u"Add"_s, Undo::Possible, [&](Transaction&) -> Result<> {
        CHECK(keepUp(shop.location) == Upkeep::Left);
        return {};
    }));
    CHECK(shop.pieces() == left);
    CHECK(keepUp(shop.location) == Upkeep::Done);
    CHECK(shop.pieces() < left);
}

TEST_CASE("Keeping up tells of damage", "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(12);
    const qint64 page = shop.number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'search_index_data'"_s);
    shop.session.reset();
    QFile file(shop.location.address);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(page * 4096 - 2000));
    REQUIRE(file.write("flipped") == 7);
    file.close();
    const Result<Upkeep> kept = keepUp(shop.location);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == Error::Kind::Damaged);
}

TEST_CASE("An act does itself what is left to be done again", "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(12);
    const qint64 left = shop.pieces();
    takeUpkeepBack(shop.session->database());
    shop.add(1);
    CHECK(shop.pieces() < left);
}

TEST_CASE("A business without log, in memory or only read keeps its upkeep in its acts", "[storage][upkeep]")
{
    TestBusiness inMemory(Engine::Sqlite);
    CHECK_FALSE(leaveUpkeep(inMemory->database()));
    LogCase shop;
    Session::Options reading = TestBusiness::defaultOptions();
    reading.readOnly = true;
    const auto reader = Session::open(shop.location, reading);
    REQUIRE(reader);
    CHECK_FALSE(leaveUpkeep((*reader)->database()));
    LogCase synced;
    REQUIRE(synced.session->select(u"PRAGMA journal_mode = DELETE"_s));
    CHECK_FALSE(leaveUpkeep(synced.session->database()));
}
