#include "core/storage/migrations.h"
#include "core/storage/sqlite_file.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/postgres_server.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// Refused in this way, and the file and its directory stay as they are.
void checkRefused(const BusinessFile& file, Error::Kind kind, const QString& words)
{
    const QByteArray before = bytesOf(file.path());
    const QStringList names = file.names();
    for (const bool readOnly : {false, true}) {
        CAPTURE(readOnly);
        const auto session
            = Session::open(file.location(), {.readOnly = readOnly, .clock = Clock::system(), .author = u"tester"_s});
        REQUIRE_FALSE(session);
        INFO(session.error().message.toStdString() << session.error().detail.toStdString());
        CHECK(session.error().kind == kind);
        CHECK(session.error().message.contains(words));
        CHECK(session.error().message.contains(file.path()));
    }
    CHECK(bytesOf(file.path()) == before);
    CHECK(file.names() == names);
}

} // namespace

TEST_CASE("a business file is opened again with everything in it")
{
    const BusinessFile file;

    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());

    REQUIRE(session);
    CHECK((*session)->list<Contact>(u""_s, {}, Parts::Load)->front().emails.size() == 2);
    CHECK_FALSE((*session)->isReadOnly());
}

TEST_CASE("a business file may be called whatever the file system takes")
{
    const BusinessFile file;
    const Location odd{file.beside(u"shop ö?#% &mode=memory.kartei"_s)};
    REQUIRE(QFile::rename(file.path(), odd.address));

    const auto session = Session::open(odd, TestBusiness::defaultOptions());

    REQUIRE(session);
    stored(**session, aPerson(u"Anna"_s, u"Huber"_s));
    CHECK(QFile::exists(odd.address + u"-wal"_s));
}

TEST_CASE("a missing file is not made by opening it")
{
    const QTemporaryDir directory;
    const Location location{directory.filePath(u"none.kartei"_s)};

    const auto session = Session::open(location, TestBusiness::defaultOptions());

    REQUIRE_FALSE(session);
    CHECK(session.error().kind == Error::Kind::Access);
    CHECK_FALSE(QFile::exists(location.address));
}

TEST_CASE("a directory, a pipe, an empty file and a text are no business file")
{
    const QTemporaryDir directory;
    const QString pipe = directory.filePath(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    writeBytes(directory.filePath(u"empty"_s), {});
    writeBytes(directory.filePath(u"text"_s), QByteArray("Name;City\n").repeated(1000));

    for (const QString& path :
        {directory.path(), pipe, directory.filePath(u"empty"_s), directory.filePath(u"text"_s)}) {
        CAPTURE(path);
        const auto session = Session::open({path}, TestBusiness::defaultOptions());
        REQUIRE_FALSE(session);
        CHECK(session.error().kind == Error::Kind::Refused);
        CHECK(session.error().message.contains(u"not a business file"_s));
    }
}

TEST_CASE("the database of another program is refused")
{
    const BusinessFile file;
    alterFile(file.path(), "PRAGMA application_id = 77");

    checkRefused(file, Error::Kind::Refused, u"not a business file"_s);
}

TEST_CASE("a file from a newer version is refused")
{
    const BusinessFile file;
    alterFile(file.path(), QString(u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1)).toLatin1());

    checkRefused(file, Error::Kind::Refused, u"newer version"_s);
}

TEST_CASE("a file that lost one byte, a page or its middle is refused as damaged")
{
    const BusinessFile file;
    const QByteArray whole = bytesOf(file.path());
    const auto lost = GENERATE(1, 4096, -1);
    CAPTURE(lost);
    QByteArray cut = whole.chopped(std::max(lost, 0));
    if (lost < 0)
        cut.replace(4096, whole.size() / 2, QByteArray(whole.size() / 2, '\x5a'));
    writeBytes(file.path(), cut);

    checkRefused(file, Error::Kind::Damaged, u"damaged"_s);
}

TEST_CASE("whatever was planted into the schema is refused and never runs")
{
    const BusinessFile file;
    alterFile(file.path(),
        GENERATE("CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM contact; END",
            "CREATE VIEW evil AS SELECT * FROM contact", "CREATE TABLE evil (x)",
            "CREATE INDEX evil ON contact (notes)", "ALTER TABLE contact ADD COLUMN evil TEXT",
            "DROP INDEX contact_sort", "PRAGMA journal_mode = DELETE; CREATE TABLE evil (x)"));

    checkRefused(file, Error::Kind::Refused, u"not Kartei's"_s);
}

TEST_CASE("an index that is hidden behind a zero byte of another one's statement keeps the file from being opened")
{
    const BusinessFile file;
    alterFile(file.path(), // SQLite reads a statement to its first zero byte
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || char(0) || (SELECT type || ' ' || name || ' '"
        " || tbl_name || ' ' || sql FROM sqlite_schema WHERE name = 'contact_sort') WHERE name = (SELECT max(name) FROM"
        " sqlite_schema WHERE type = 'index' AND name < 'contact_sort');"
        "DELETE FROM sqlite_schema WHERE name = 'contact_sort'");
    const QByteArray before = bytesOf(file.path());
    for (const bool readOnly : {false, true})
        CHECK_FALSE(
            Session::open(file.location(), {.readOnly = readOnly, .clock = Clock::system(), .author = u"tester"_s}));
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("the schema that the program carries is what its migrations make")
{
    CHECK(carriedSchemaDigest() == *currentSchemaDigest());
}

TEST_CASE("a row that refers to nothing is damage")
{
    const BusinessFile file;
    alterFile(file.path(), "PRAGMA foreign_keys = OFF; UPDATE contact_email SET contact = 99");

    checkRefused(file, Error::Kind::Damaged, u"damaged"_s);
}

TEST_CASE("a large file that was closed in order opens before it is checked, any other after it")
{
    const BusinessFile file;
    Session::Options options = file.options();
    options.checkedAtOnce = 1000;
    CHECK_FALSE((*Session::open(file.location(), options))->isChecked());
    {
        const auto first = file.open();
        stored(*first, aPerson(u"Anna"_s, u"Berg"_s)); // has a log beside it
        CHECK((*Session::open(file.location(), options))->isChecked());
    }
    alterFile(file.path(), "PRAGMA foreign_keys = OFF; UPDATE contact_email SET contact = 99");
    CHECK(Session::open(file.location(), options));
    alterFile(file.path(), "CREATE TABLE evil (x)");
    const auto foreign = Session::open(file.location(), options);
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().kind == Error::Kind::Refused);
}

TEST_CASE("a check of the whole file ends when somebody wants it to stop")
{
    const BusinessFile file;
    const auto session = file.open();
    REQUIRE(session->transact(u"Add"_s, Undo::Never, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 300; ++i) {
            Contact made = aPerson(u"Anna"_s, u"Berg %1"_s.arg(i));
            if (const Result<> done = tx.insert(made); !done)
                return done;
        }
        return {};
    }));
    std::stop_source stop;
    CHECK(checkIntegrity(session->database(), stop.get_token()));
    stop.request_stop();
    CHECK_FALSE(checkIntegrity(session->database(), stop.get_token()));
    CHECK(countOf(*session, u"contact"_s) > 300);
}

TEST_CASE("a stored value that no field knows is told as damage, never shown")
{
    const BusinessFile file;
    alterFile(file.path(), "UPDATE contact SET lifecycle = 'sleeping'");

    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());

    REQUIRE(session);
    const auto contacts = (*session)->list<Contact>(u""_s);
    REQUIRE_FALSE(contacts);
    CHECK(contacts.error().kind == Error::Kind::Damaged);
}

TEST_CASE("a journal that would make SQLite delete another file is refused, also behind a link")
{
    const BusinessFile file;
    const QString victim = file.beside(u"victim"_s);
    writeBytes(victim, "precious");
    const QByteArray name = QFile::encodeName(victim);
    QByteArray journal(512, '\0');
    journal += QByteArray("\0\0\0\x01", 4) + name;
    journal += QByteArray("\0\0\0", 3) + static_cast<char>(name.size()) + QByteArray(4, '\0');
    journal += "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    writeBytes(file.path() + u"-journal"_s, journal);

    checkRefused(file, Error::Kind::Refused, u"journal"_s);

    const QString link = file.beside(u"link.kartei"_s);
    REQUIRE(QFile::link(file.path(), link));
    CHECK(Session::open({link}, TestBusiness::defaultOptions()).error().kind == Error::Kind::Refused);
    CHECK(bytesOf(victim) == "precious");
    CHECK(bytesOf(file.path() + u"-journal"_s) == journal);
}

TEST_CASE("a new file is its owner's only, and none is written over")
{
    const BusinessFile file;
    const auto open = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(open);
    stored(**open, aPerson(u"Anna"_s, u"Huber"_s));

    for (const QString& name : file.names()) {
        CAPTURE(name);
        struct stat info { };
        REQUIRE(::stat(QFile::encodeName(file.beside(name)).constData(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
    const QByteArray before = bytesOf(file.path());
    const auto again = Session::create(file.location(), TestBusiness::defaultOptions());
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Access);
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("nothing is left beside a closed file")
{
    const BusinessFile file;

    CHECK(file.names() == QStringList{u"shop.kartei"_s});
}

TEST_CASE("a session for reading refuses to write and says so")
{
    const BusinessFile file;
    const QByteArray before = bytesOf(file.path());
    {
        const auto session
            = Session::open(file.location(), {.readOnly = true, .clock = Clock::system(), .author = u"tester"_s});
        REQUIRE(session);
        CHECK((*session)->isReadOnly());
        CHECK((*session)->list<Contact>(u""_s)->size() == 1);

        const Result<> done = (*session)->transact(u"Add"_s, Undo::Possible, [](Transaction& tx) {
            Contact contact = aPerson(u"Anna"_s, u"Huber"_s);
            return tx.insert(contact);
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::Access);
        CHECK((*session)->undo().error().kind == Error::Kind::Access);
        CHECK_FALSE((*session)->database().run(u"DELETE FROM contact_email"_s));
    }
    CHECK(bytesOf(file.path()) == before);
    CHECK(file.names().size() == 1);
}

TEST_CASE("reading a file whose writer was cut off shows what was stored and leaves its log")
{
    const BusinessFile file;
    {
        const auto writer = Session::open(file.location(), TestBusiness::defaultOptions());
        REQUIRE(writer);
        stored(**writer, aPerson(u"Anna"_s, u"Huber"_s));
        writeBytes(file.beside(u"copy.kartei"_s), bytesOf(file.path()));
        writeBytes(file.beside(u"copy.kartei-wal"_s), bytesOf(file.path() + u"-wal"_s));
    }
    const QString copy = file.beside(u"copy.kartei"_s);
    const QByteArray before = bytesOf(copy);
    const QByteArray log = bytesOf(copy + u"-wal"_s);
    {
        const auto reader = Session::open({copy}, {.readOnly = true, .clock = Clock::system(), .author = u"tester"_s});
        REQUIRE(reader);
        CHECK(countOf(**reader, u"contact"_s) == 2);
    }
    CHECK(bytesOf(copy) == before);
    CHECK(bytesOf(copy + u"-wal"_s) == log);
    CHECK(countOf(**Session::open({copy}, TestBusiness::defaultOptions()), u"contact"_s) == 2);
}

TEST_CASE("opening a file that this process has open keeps the locks that tell others so")
{
    const BusinessFile file;
    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    stored(**session, aPerson(u"Anna"_s, u"Huber"_s));
    REQUIRE(Session::open(file.location(), TestBusiness::defaultOptions())); // a worker's, closed again

    const QByteArray name = QFile::encodeName(file.path());
    const pid_t other = ::fork();
    if (other == 0) { // locks of one's own process are not seen
        const int fd = ::open(name.constData(), O_RDWR);
        struct flock shared { };
        shared.l_type = F_WRLCK;
        shared.l_whence = SEEK_SET;
        shared.l_start = 0x40000002; // SQLite's shared range, os.h
        shared.l_len = 510;
        const bool isHeld = fd >= 0 && ::fcntl(fd, F_GETLK, &shared) == 0 && shared.l_type != F_UNLCK;
        ::_exit(isHeld ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(other, &status, 0) == other);
    CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("two sessions on one file see what the other stored, and wait for each other at most some seconds")
{
    const BusinessFile file;
    const auto one = Session::open(file.location(), TestBusiness::defaultOptions());
    const auto two = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(one);
    REQUIRE(two);

    const Contact anna = stored(**one, aPerson(u"Anna"_s, u"Huber"_s));
    CHECK((*two)->get(anna.id) == anna);

    REQUIRE((*one)->database().begin());
    const Result<> refused = removed(**two, anna.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::InUse);
    (*one)->database().rollback();
    CHECK(removed(**two, anna.id));
}

TEST_CASE("a full disk takes the act back, says so, and the next act works")
{
    const BusinessFile file;
    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    Database& database = (*session)->database();
    const QStringList before = everything(**session);
    const qint64 pages = database.value(u"PRAGMA page_count"_s)->toLongLong();
    REQUIRE(database.rows(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    const auto big = [](Transaction& tx) {
        Contact contact = aPerson(u"Big"_s, u"Note"_s);
        contact.notes = u"x"_s.repeated(200'000);
        return tx.insert(contact);
    };

    const Result<> done = (*session)->transact(u"Add"_s, Undo::Possible, big);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Access);
    CHECK(done.error().message.contains(u"full"_s));
    CHECK(everything(**session) == before);

    const Result<> half = (*session)->transact(u"Import"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        Contact first = aPerson(u"First"_s, u"Row"_s);
        if (const Result<> inserted = tx.insert(first); !inserted)
            return inserted;
        CHECK_FALSE(tx.attempt([&] { return big(tx); }));
        Contact last = aPerson(u"Last"_s, u"Row"_s);
        return tx.insert(last);
    });
    const qint64 added = countOf(**session, u"contact"_s) - 1;
    CHECK(added == (half ? 2 : 0));

    REQUIRE(database.rows(u"PRAGMA max_page_count = 1000000"_s));
    CHECK((*session)->transact(u"Add"_s, Undo::Possible, big));
}

TEST_CASE("every SQLite connection has the settings that keep data safe")
{
    const BusinessFile file;
    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    Database& database = (*session)->database();
    static constexpr std::pair<const char*, const char*> kExpected[]{{"foreign_keys", "1"}, {"trusted_schema", "0"},
        {"cell_size_check", "1"}, {"mmap_size", "0"}, {"secure_delete", "1"}, {"temp_store", "2"},
        {"journal_mode", "wal"}, {"synchronous", "2"}, {"busy_timeout", "3000"}, {"application_id", "1262572116"}};

    for (const auto& [pragma, expected] : kExpected) {
        CAPTURE(pragma);
        CHECK(database.value(u"PRAGMA "_s + QLatin1String(pragma))->toString() == QLatin1String(expected));
    }
    CHECK_FALSE(database.value(u"SELECT \"no such column\""_s));
    CHECK_FALSE(database.value(u"SELECT load_extension('evil')"_s));
    CHECK_FALSE(database.run(u"ATTACH ':memory:' AS other"_s));
    CHECK(database.rows(u"PRAGMA writable_schema = ON"_s));
    CHECK_FALSE(database.run(u"DELETE FROM sqlite_schema"_s));
}

TEST_CASE("every PostgreSQL connection has its time limits, UTC and one schema")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    TestBusiness business(Engine::Postgres);
    static constexpr std::pair<const char*, const char*> kExpected[]{{"lock_timeout", "5s"},
        {"statement_timeout", "30s"}, {"idle_in_transaction_session_timeout", "1min"}, {"TimeZone", "UTC"},
        {"search_path", "public"}, {"standard_conforming_strings", "on"}};

    for (const auto& [setting, expected] : kExpected) {
        CAPTURE(setting);
        const auto value = business->database().value(u"SELECT current_setting(?)"_s, {QString::fromLatin1(setting)});
        CHECK(value->toString() == QLatin1String(expected));
    }
}

TEST_CASE("an empty server database is no business, and a filled one is not filled twice")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    const Location location = newPostgresDatabase().value();

    CHECK(Session::open(location, TestBusiness::defaultOptions()).error().kind == Error::Kind::Access);
    CHECK(Session::create(location, TestBusiness::defaultOptions()));
    CHECK(Session::create(location, TestBusiness::defaultOptions()).error().kind == Error::Kind::Access);
    CHECK(Session::open(location, TestBusiness::defaultOptions()));
    auto reader = Session::open(location, {.readOnly = true, .clock = Clock::system(), .author = u"tester"_s});
    REQUIRE(reader);
    CHECK_FALSE((*reader)->database().run(u"DELETE FROM contact"_s));
    reader->reset();
    dropPostgresDatabase(location);
}

TEST_CASE("two people on a server merge different fields, conflict on one, and undo only their own acts")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    TestBusiness business(Engine::Postgres);
    Session::Options options = TestBusiness::defaultOptions();
    options.author = u"second"_s;
    const std::unique_ptr<Session> second = business.second(options);
    const Contact contact = stored(business.session(), aFullContact({}));
    Contact mine = contact;
    mine.position = u"Baker"_s;
    Contact theirs = contact;
    theirs.department = u"Oven"_s;

    CHECK(changed(business.session(), contact, mine));
    CHECK(changed(*second, contact, theirs));
    theirs.position = u"Miller"_s;
    CHECK(changed(*second, contact, theirs).error().kind == Error::Kind::Conflict);

    REQUIRE(business->undo());
    const Contact now = second->get(contact.id).value();
    CHECK(now.position == contact.position);
    CHECK(now.department == u"Oven"_s);
}

TEST_CASE("a lost connection is told, nothing of the act is left, and the next act goes on")
{
    if (postgresProgram(u"initdb"_s).isEmpty())
        return;
    TestBusiness business(Engine::Postgres);
    const std::unique_ptr<Session> second = business.second();
    const auto killFirst = [&] {
        const auto killed = second->select(
            u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid()"_s);
        REQUIRE(killed);
        REQUIRE(killed->size() == 1);
    };

    const Result<> done = business->transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        if (const Result<> inserted = tx.insert(anna); !inserted)
            return inserted;
        killFirst();
        Contact bob = aPerson(u"Bob"_s, u"Maier"_s);
        return tx.insert(bob);
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Access);
    CHECK(done.error().message.contains(u"connection"_s));
    CHECK(countOf(business.session(), u"contact"_s) == 0);
    stored(business.session(), aPerson(u"Carl"_s, u"Oss"_s));
    CHECK(countOf(*second, u"contact"_s) == 1);
}
