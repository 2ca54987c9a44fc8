// What acts leave to be done in a file, and that it is done beside them.

#include "core/storage/upkeep.h"

#include "core/storage/search_index.h"
#include "core/storage/search_text.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QTemporaryDir>

#include <random>
#include <thread>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A business in a file, whose log nobody brings into it.
struct LogCase {
    LogCase()
    {
        REQUIRE(fillBusiness(*session));
        REQUIRE(session->select(u"PRAGMA wal_autocheckpoint = 0"_s));
    }
    void add(int count)
    {
        for (int i = 0; i < count; ++i)
            stored(*session, aPerson(u"Anna"_s, u"Huber%1"_s.arg(m_added++)));
    }
    /// Of the trigram index; each act adds one. FTS5: a segment's number is above bit 37 of its pages' numbers.
    qint64 pieces() const { return number(u"SELECT count(DISTINCT id >> 37) FROM search_index_data WHERE id > 10"_s); }
    qint64 number(const QString& sql) const
    {
        const auto rows = session->select(sql);
        REQUIRE(rows);
        return rows->front()[0].toLongLong();
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
    REQUIRE(keepUp(shop.location));
    CHECK(shop.pieces() <= merged + 3); // FTS5 merges what there are four of
    CHECK(search(shop.session->database(), describe<Contact>(), u"huber"_s, 50)->size() == 24);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("An act on many records merges what it left itself", "[storage][upkeep]")
{
    LogCase shop;
    std::minstd_rand random;
    const auto addMany = [&](int count, int words) {
        REQUIRE(shop.session->transact(u"Import"_s, Undo::InPart, [&](Transaction& tx) -> Result<> {
            for (int i = 0; i < count; ++i) {
                Contact person = aPerson(u"Anna"_s, u"Huber%1"_s.arg(i));
                for (int word = 0; word < words; ++word)
                    person.notes += QString::number(random(), 36) + u' ';
                if (const Result<> added = tx.insert(person); !added)
                    return added;
            }
            return {};
        }));
    };
    addMany(4500, 0);
    addMany(2000, 40); // the smaller part; the index makes a piece of each megabyte
    CHECK(shop.pieces() <= 4);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("Keeping a file up brings its log into it", "[storage][upkeep]")
{
    LogCase shop;
    shop.add(3);
    REQUIRE(keepUp(shop.location));
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
    std::stop_source stop;
    std::jthread beside([&] {
        while (!stop.stop_requested())
            CHECK(keepUp(shop.location, stop.get_token()));
    });
    shop.add(60);
    stop.request_stop();
    beside.join();
    CHECK(search(shop.session->database(), describe<Contact>(), u"huber"_s, 200)->size() == 90);
    CHECK(checkIndex(shop.session->database()));
}

TEST_CASE("Keeping up that is stopped leaves the rest for the next time", "[storage][upkeep]")
{
    LogCase shop;
    REQUIRE(leaveUpkeep(shop.session->database()));
    shop.add(12);
    const qint64 left = shop.pieces();
    std::stop_source stop;
    stop.request_stop();
    REQUIRE(keepUp(shop.location, stop.get_token()));
    CHECK(shop.pieces() == left);
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
}
