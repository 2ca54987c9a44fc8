#include "core/storage/page_guard.h"
#include "core/storage/backup.h"
#include "core/storage/migrations.h"
#include "core/storage/salvage.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

/// A business file with pages of every kind: tables and indexes of two levels, long texts, pages that became free.
class FullFile {
public:
    FullFile()
    {
        const auto session = Session::open(m_file.location(), TestBusiness::defaultOptions());
        REQUIRE(session);
        const Contact anna = (*session)->list<Contact>(u"LIMIT 1"_s)->front();
        stored(**session, aFullTicket(anna.id));
        const Result<> filled = (*session)->transact(u"Fill"_s, Undo::Possible, [&](Transaction& tx) -> Result<> {
            for (int i = 0; i < 150; ++i) {
                Contact contact = aPerson(u"Anna %1"_s.arg(i), u"Huber"_s);
                contact.notes = u"word "_s.repeated(i % 20 == 0 ? 2500 : 20);
                if (const Result<> done = tx.insert(contact); !done)
                    return done;
            }
            return {};
        });
        REQUIRE(filled);
        const Contact gone = stored(**session, [] {
            Contact contact = aPerson(u"Gone"_s, u"Huber"_s);
            contact.notes = u"gone "_s.repeated(3000);
            return contact;
        }());
        REQUIRE(removed(**session, gone.id));
        m_state = everything(**session);
    }
    const BusinessFile& file() const { return m_file; }
    const QStringList& state() const { return m_state; }

    /// The business with these bytes is refused as damaged, or everything in it is as it was.
    bool isFoundOrHarmless(const QByteArray& bytes) const
    {
        writeBytes(m_file.path(), bytes);
        const auto session
            = Session::open(m_file.location(), {.readOnly = true, .clock = Clock::system(), .author = u"tester"_s});
        if (!session)
            return session.error().kind == Error::Kind::Damaged || session.error().kind == Error::Kind::Refused;
        return everything(**session) == m_state;
    }

private:
    BusinessFile m_file;
    QStringList m_state;
};

/// The same content in a file as release 0.1.0 made it.
void makeWithoutDigests(const QString& path, const QString& old)
{
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(old).constData(), &db) == SQLITE_OK);
    const QByteArray script = "ATTACH '" + QFile::encodeName(path) + "' AS new";
    REQUIRE(sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto execute = [](void* to, int, char** cells, char**) {
        return sqlite3_exec(static_cast<sqlite3*>(to), cells[0], nullptr, nullptr, nullptr);
    };
    for (const char* step : {"SELECT sql FROM new.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'",
             "SELECT 'INSERT INTO \"' || name || '\" SELECT * FROM new.\"' || name || '\"' FROM new.sqlite_schema"
             " WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
             "SELECT 'PRAGMA application_id = 1262572116; PRAGMA user_version = 8'"})
        REQUIRE(sqlite3_exec(db, step, execute, db, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(db) == SQLITE_OK);
}

bool isLong()
{
    return qEnvironmentVariableIntValue("KARTEI_LONG") != 0;
}

} // namespace

TEST_CASE("whichever bit of a business file flips, it is found at opening or changes nothing")
{
    const FullFile full;
    const QByteArray whole = bytesOf(full.file().path());
    std::mt19937 random(20261129);
    const qsizetype pages = whole.size() / kPage;
    REQUIRE(pages > 60);

    const int flipsAPage = isLong() ? 64 : 3;
    for (qsizetype page = 0; page < pages; ++page) {
        for (int i = 0; i < flipsAPage; ++i) {
            const auto bit = std::uniform_int_distribution<qsizetype>(0, kPage * 8 - 1)(random);
            CAPTURE(page, bit);
            QByteArray flipped = whole;
            flipped[page * kPage + bit / 8] = static_cast<char>(flipped[page * kPage + bit / 8] ^ (1 << (bit % 8)));
            CHECK(full.isFoundOrHarmless(flipped));
        }
    }
}

TEST_CASE("every bit of a file's header is guarded")
{
    const FullFile full;
    const QByteArray whole = bytesOf(full.file().path());
    for (int bit = 0; bit < 100 * 8; bit += isLong() ? 1 : 3) {
        CAPTURE(bit);
        QByteArray flipped = whole;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        CHECK(full.isFoundOrHarmless(flipped));
    }
}

TEST_CASE("pages that are cut off, empty, exchanged or from an older day are found at opening")
{
    const FullFile full;
    const QByteArray whole = bytesOf(full.file().path());
    const qsizetype pages = whole.size() / kPage;
    const auto withPage = [&](qsizetype page, const QByteArray& content) {
        QByteArray bytes = whole;
        bytes.replace(page * kPage, kPage, content);
        return bytes;
    };
    for (qsizetype page = 1; page < pages; ++page) {
        CAPTURE(page);
        CHECK(full.isFoundOrHarmless(whole.first(page * kPage)));
        CHECK(full.isFoundOrHarmless(whole.first(page * kPage + 100)));
        CHECK(full.isFoundOrHarmless(withPage(page, QByteArray(kPage, '\0'))));
        CHECK(full.isFoundOrHarmless(withPage(page, whole.mid((page % (pages - 1) + 1) * kPage, kPage))));
    }
}

TEST_CASE("what leaves the cache before the first page was written has its digest, and so has a copy of it")
{
    const QTemporaryDir directory;
    const Location location{directory.filePath(u"big.kartei"_s)};
    const auto session = Session::create(location, TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE(fillBusiness(**session));
    const Result<> filled = (*session)->transact(u"Fill"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 60; ++i) {
            Contact contact = aPerson(u"Anna %1"_s.arg(i), u"Huber"_s);
            contact.notes = QString(1'000'000, u'a');
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    });
    REQUIRE(filled);

    CHECK(makeBackup((*session)->database(), directory.filePath(u"copy.kartei"_s)));
    const QString rescued = directory.filePath(u"rescued.kartei"_s);
    const Result<SalvageReport> report = salvage(location.address, rescued);
    REQUIRE(report);
    CHECK(report->losses.isEmpty());
    CHECK(countOf(**Session::open({rescued}, TestBusiness::defaultOptions()), u"contact"_s) == 60);
}

TEST_CASE("a page that is damaged while the business is open is told as damage, and nothing of it is shown")
{
    const FullFile full;
    const auto session = Session::open(full.file().location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    REQUIRE((*session)->database().rows(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    REQUIRE((*session)->database().rows(u"PRAGMA shrink_memory"_s));
    QFile file(full.file().path());
    REQUIRE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 1; page < file.size() / kPage; ++page) {
        REQUIRE(file.seek(page * kPage + 2000));
        REQUIRE(file.write("\x55\xaa\x55") == 3);
    }
    REQUIRE(file.flush());

    const auto contacts = (*session)->list<Contact>(u""_s);

    REQUIRE_FALSE(contacts);
    CHECK(contacts.error().kind == Error::Kind::Damaged);
}

TEST_CASE("what another program wrote into a business file is found to be damage")
{
    const BusinessFile file;
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(file.path()).constData(), &other) == SQLITE_OK);
    CHECK(sqlite3_exec(other, "UPDATE contact SET last_name = 'Other'", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_close(other) == SQLITE_OK);

    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());

    REQUIRE_FALSE(session);
    CHECK(session.error().kind == Error::Kind::Damaged);
}

TEST_CASE("a file without digests gets them when it is opened for writing, and loses nothing")
{
    const BusinessFile file;
    const Location old{file.beside(u"old.kartei"_s)};
    // version 8 did not know them
    alterFile(file.path(),
        "UPDATE contact SET keep_in_touch = NULL, touch_every = NULL, credit_limit = NULL, currency = '',"
        " consent_email = '', consent_phone = '', consent_post = '', consent_messaging = '', roles = '',"
        " customer_type = '', orientation = '', strategy = '';"
        "DELETE FROM contact_consent");
    const QStringList before = everything(**Session::open(file.location(), TestBusiness::defaultOptions()));
    makeVersion8(file.path());
    makeWithoutDigests(file.path(), old.address);
    REQUIRE(bytesOf(old.address).at(20) == 0);

    {
        const auto session = Session::open(old, TestBusiness::defaultOptions());
        REQUIRE(session);
        CHECK(hasGuardBytes((*session)->database().sqliteHandle()));
        CHECK(everything(**session) == before);
    }

    const QByteArray bytes = bytesOf(old.address);
    CHECK(bytes.at(20) == kGuardBytes);
    for (qsizetype at = 0; at < bytes.size(); at += kPage) {
        CAPTURE(at);
        CHECK(bytes.mid(at + kPage - kGuardBytes, kGuardBytes) != QByteArray(kGuardBytes, '\0'));
    }
}
