#include "core/storage/salvage.h"
#include "core/storage/migrations.h"
#include "tests/support/business_file.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = 4096;

void fillWithContacts(const BusinessFile& file)
{
    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    const Result<> filled = (*session)->transact(u"Fill"_s, Undo::Possible, [](Transaction& tx) -> Result<> {
        for (int i = 0; i < 300; ++i) {
            Contact contact = aPerson(u"Anna %1"_s.arg(i), u"Huber"_s);
            contact.notes = u"note %1 "_s.arg(i).repeated(20);
            contact.phones.emplace_back().value = u"+49 89 %1"_s.arg(100000 + i);
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    });
    REQUIRE(filled);
}

/// Of the leaf pages of a table, by SQLite's own account.
std::vector<qint64> leavesOf(const BusinessFile& file, const QString& table)
{
    const auto session = Session::open(file.location(), TestBusiness::defaultOptions());
    REQUIRE(session);
    const auto pages = (*session)->select(
        u"SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"_s, {table});
    REQUIRE(pages);
    std::vector<qint64> numbers;
    for (const QVariantList& page : *pages)
        numbers.push_back(page[0].toLongLong());
    return numbers;
}

QByteArray withoutPage(QByteArray bytes, qint64 number)
{
    return bytes.replace((number - 1) * kPage + 100, 200, QByteArray(200, '\x5a'));
}

std::unique_ptr<Session> opened(const QString& path)
{
    auto session = Session::open({path}, TestBusiness::defaultOptions());
    REQUIRE(session);
    CHECK(checkThoroughly((*session)->database()));
    CHECK(checkSearch((*session)->database()));
    return std::move(*session);
}

} // namespace

TEST_CASE("of a sound file everything is salvaged")
{
    const BusinessFile file;
    fillWithContacts(file);
    const QStringList before = everything(*opened(file.path()));
    const QString rescued = file.beside(u"rescued.kartei"_s);

    const Result<SalvageReport> report = salvage(file.path(), rescued);

    INFO((report ? std::string() : report.error().message.toStdString() + report.error().detail.toStdString()));
    REQUIRE(report);
    CHECK(report->losses == QStringList());
    CHECK(everything(*opened(rescued)) == before);
    CHECK(opened(rescued)->undo()->title == u"Fill"_s);
}

TEST_CASE("a damaged page costs its rows only, each is named, and what referred to them is mended")
{
    const BusinessFile file;
    fillWithContacts(file);
    const std::vector<qint64> leaves = leavesOf(file, u"contact"_s);
    REQUIRE(leaves.size() > 4);
    const QByteArray damaged = withoutPage(withoutPage(bytesOf(file.path()), leaves[1]), leaves[3]);
    writeBytes(file.path(), damaged);
    REQUIRE(Session::open(file.location(), TestBusiness::defaultOptions()).error().kind == Error::Kind::Damaged);
    const QString rescued = file.beside(u"rescued.kartei"_s);

    const Result<SalvageReport> report = salvage(file.path(), rescued);

    INFO((report ? std::string() : report.error().message.toStdString() + report.error().detail.toStdString()));
    REQUIRE(report);
    const auto session = opened(rescued);
    const qint64 kept = countOf(*session, u"contact"_s);
    CHECK(kept > 200);
    CHECK(kept < 301);
    CHECK(countOf(*session, u"contact_phone"_s) >= kept - 1);
    const auto named = report->losses.filter(u"can't be read."_s);
    CHECK(named.size() == 301 - kept);
    CHECK(named.front().contains(u"huber"_s));
    CHECK(bytesOf(file.path()) == damaged);
    const Contact next = stored(*session, aPerson(u"Next"_s, u"One"_s));
    CHECK(next.id.value > 301);
}

TEST_CASE("whichever pages are damaged, what is salvaged is sound and says nothing else than before")
{
    const BusinessFile file;
    fillWithContacts(file);
    const QByteArray whole = bytesOf(file.path());
    const QStringList before = everything(*opened(file.path()));
    std::mt19937 random(7);
    const int rounds = qEnvironmentVariableIntValue("KARTEI_LONG") != 0 ? 300 : 15;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        QByteArray bytes = whole;
        for (int i = 0; i < 1 + round % 4; ++i)
            bytes = withoutPage(bytes, std::uniform_int_distribution<qint64>(2, whole.size() / kPage)(random));
        if (round % 5 == 4)
            bytes.chop(std::uniform_int_distribution<qsizetype>(1, whole.size() / 3)(random));
        writeBytes(file.path(), bytes);
        const QString rescued = file.beside(u"rescued%1.kartei"_s.arg(round));

        const Result<SalvageReport> report = salvage(file.path(), rescued);

        if (!report) {
            CHECK(report.error().kind == Error::Kind::Damaged); // the table of tables itself
            continue;
        }
        for (const QString& line : everything(*opened(rescued))) {
            // a lost link is cleared, a lost part gone; whatever is told must have been there
            if (!before.contains(line))
                CHECK_FALSE(report->losses.isEmpty());
        }
    }
}

TEST_CASE("a file whose first page is gone can't be salvaged, which is told, and leaves nothing behind")
{
    const BusinessFile file;
    writeBytes(file.path(), withoutPage(bytesOf(file.path()), 1));
    const QStringList names = file.names();

    const Result<SalvageReport> report = salvage(file.path(), file.beside(u"rescued.kartei"_s));

    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::Damaged);
    CHECK(file.names() == names);
}

TEST_CASE("a salvage never writes over a file")
{
    const BusinessFile file;
    const QByteArray before = bytesOf(file.path());

    const Result<SalvageReport> report = salvage(file.path(), file.path());

    REQUIRE_FALSE(report);
    CHECK(report.error().kind == Error::Kind::Access);
    CHECK(bytesOf(file.path()) == before);
}

TEST_CASE("what a salvage that was killed left behind goes with the next one")
{
    const BusinessFile file;
    fillWithContacts(file);
    const QString left = draftOfNobody(file.path()) + u"-xyz"_s;
    REQUIRE(QDir().mkpath(left + u"/backups"_s));
    writeBytes(left + u"/damaged.kartei"_s, "a copy");

    REQUIRE(salvage(file.path(), file.beside(u"rescued.kartei"_s)));

    CHECK_FALSE(QFileInfo::exists(left));
    const QDir folder(QFileInfo(file.path()).path());
    CHECK(folder.entryList({u".kartei-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
}
