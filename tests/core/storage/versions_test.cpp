#include "core/storage/migrations.h"
#include "tests/golden/old_schema.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// An empty business as the version before this one made it.
void makeOlder(const QString& path)
{
    const auto made = Database::open({path}, Database::Mode::Create);
    REQUIRE(made);
    REQUIRE((*made)->beginGuarded());
    makeOldSchema(**made, schemaVersion() - 1);
}

Session::Options forReading()
{
    return {.readOnly = true, .clock = Clock::system(), .author = u"tester"_s};
}

} // namespace

TEST_CASE("a file of an older version is brought up to date also for those who only read")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"old.kartei"_s);
    makeOlder(path);

    const auto reader = Session::open({path}, forReading());

    REQUIRE(reader);
    CHECK((*reader)->isReadOnly());
    CHECK((*reader)->list<Quote>({})->empty());
    CHECK(schemaVersionOf((*reader)->database()) == schemaVersion());
}

TEST_CASE("an older file that can't be written says so and stays as it is")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"old.kartei"_s);
    makeOlder(path);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFile(path).open(QIODevice::ReadWrite))
        return; // root writes it all the same

    const auto reader = Session::open({path}, forReading());

    REQUIRE_FALSE(reader);
    CHECK(reader.error().kind == Error::Kind::Access);
    CHECK(reader.error().message.contains(u"older version"_s));
}

TEST_CASE("a newer version that stands in the log only is refused, and file and log stay byte for byte")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"shop.kartei"_s);
    REQUIRE(Session::create({path}, TestBusiness::defaultOptions()));
    sqlite3* newer = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &newer) == SQLITE_OK);
    const auto closed = qScopeGuard([&] { sqlite3_close(newer); });
    const QByteArray pragma = "PRAGMA user_version = " + QByteArray::number(schemaVersion() + 1);
    REQUIRE(sqlite3_exec(newer, pragma.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto bytes = [&](const QString& end) {
        QFile file(path + end);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes(u""_s);
    const QByteArray log = bytes(u"-wal"_s);
    REQUIRE(log.size() > 0);

    for (const bool readOnly : {false, true}) {
        Session::Options options = forReading();
        options.readOnly = readOnly;
        const auto session = Session::open({path}, options);
        REQUIRE_FALSE(session);
        CHECK(session.error().kind == Error::Kind::Refused);
        CHECK(session.error().message.contains(u"newer version"_s));
    }
    CHECK(bytes(u""_s) == before);
    CHECK(bytes(u"-wal"_s) == log);
}

TEST_CASE("reading behind a link leaves the log of a writer that was cut off")
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"shop.kartei"_s);
    const QString copy = directory.filePath(u"copy.kartei"_s);
    const QString link = directory.filePath(u"link.kartei"_s);
    {
        const auto writer = Session::create({path}, TestBusiness::defaultOptions());
        REQUIRE(writer);
        REQUIRE(fillBusiness(**writer));
        REQUIRE(QFile::copy(path, copy));
        REQUIRE(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    }
    REQUIRE(QFile::link(copy, link));
    const qint64 log = QFileInfo(copy + u"-wal"_s).size();
    REQUIRE(log > 0);
    REQUIRE(Session::open({link}, forReading()));
    CHECK(QFileInfo(copy + u"-wal"_s).size() == log);
}

TEST_CASE("a value that no field may hold is told apart from a number that is used twice")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Result<> twice = session.transact(u"Add"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 2; ++i) {
            Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
            contact.number = u"K-1"_s;
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    });
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Kind::Conflict);
    CHECK(twice.error().message.contains(u"only once"_s));

    const auto outside = session.database().run(u"UPDATE business SET tax_rate = 20000"_s);
    REQUIRE_FALSE(outside);
    CHECK(outside.error().kind == Error::Kind::Invalid);
    CHECK_FALSE(outside.error().message.contains(u"once"_s));
    const auto nowhere = session.database().run(
        u"INSERT INTO contact_url (contact, position, label, value) VALUES (4711, 0, 'work', 'x')"_s);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.contains(u"refers"_s));
}

TEST_CASE("a search that does not fit the data is damage that a thorough check finds")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    stored(session, aFullTicket(anna.id));
    CHECK(checkSearch(session.database()));
    CHECK(checkThoroughly(session.database()));

    const auto spoil = GENERATE("UPDATE search_text SET folded = 'somebody else'", "DELETE FROM search_text",
        "INSERT INTO search_text (entity, record, folded) VALUES ('contact', 4711, 'nobody')",
        "INSERT INTO search_index (search_index) VALUES ('delete-all')",
        "INSERT INTO search_word (search_word) VALUES ('delete-all')",
        "UPDATE search_text SET rank = 4711 WHERE entity = 'contact'");
    const QLatin1String sql(spoil);
    const bool isOfIndex = sql.contains("search_index"_L1) || sql.contains("search_word"_L1) || sql.contains("rank"_L1);
    if (isOfIndex && engineUnderTest == Engine::Postgres)
        return;
    REQUIRE(session.database().run(QLatin1String(spoil)));
    const Result<> checked = checkSearch(session.database());
    REQUIRE_FALSE(checked);
    CHECK(checked.error().kind == Error::Kind::Damaged);
}

TEST_CASE("a business from before titles had an index of their words is searched by it at once")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    const Contact anna = stored(session, aFullContact({}));
    stored(session, aFullTicket(anna.id));
    for (const char* step : {"DROP TABLE search_word_term", "DROP TABLE search_word", "PRAGMA user_version = 31"})
        REQUIRE(session.database().run(QLatin1String(step)));

    REQUIRE(migrate(session.database()));

    CHECK(checkSearch(session.database()));
    const auto found = search(session.database(), describe<Contact>(), anna.lastName.left(4), 1);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().id == anna.id.value);
}

TEST_CASE("what the search index names too much is found by nobody and is no damage")
{
    TestBusiness business(Engine::Sqlite);
    Session& session = business.session();
    stored(session, aFullContact({}));
    REQUIRE(session.database().run(u"INSERT INTO search_index (rowid, folded) VALUES (4711, 'nobody at all')"_s));

    CHECK(checkSearch(session.database()));
    CHECK(search(session.database(), u"nobody"_s, 10)->empty());
}
