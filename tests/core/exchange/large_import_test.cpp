#include "tests/core/exchange/import_fixture.h"

#include "tests/support/records.h"

using namespace kartei;

namespace {

const QByteArray kHead = "First name,Last name,Company,Email,Phone,Street,Postal code,City,Notes,Created\n";

/// Some work together, some companies have a row of their own, every fiftieth row is refused.
QByteArray peopleRows(int first, int count)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray company = "Firma " + QByteArray::number(i / 3);
        const QByteArray created = i % 50 == 7 ? "never" : "2020-01-02 03:04:05";
        const bool isCompany = i % 9 == 2;
        rows += (isCompany ? QByteArray(",,") : "Žofie" + n + ",Müller" + n + ',') + company + ",a" + n
            + "@example.org,+49 171 " + QByteArray::number(1'000'000 + i) + ",Weg " + n + ",80331,München,\""
            + QByteArray(200, 'x') + "\n" + n + "\"," + created + '\n';
    }
    return rows;
}

/// Every moment in it is the same.
std::unique_ptr<Session> timelessBusiness()
{
    const Session::Options options{false, Clock::fixed({1'795'255'200'000}), u"tester"_s};
    Result<std::unique_ptr<Session>> session = Session::createInMemory(options);
    REQUIRE(session);
    NewBusiness wishes;
    wishes.name = u"Test"_s;
    wishes.country = u"DE"_s;
    REQUIRE(populateNewBusiness(**session, wishes));
    return std::move(*session);
}

QString firstDifference(const QStringList& one, const QStringList& other)
{
    for (qsizetype i = 0; i < qMin(one.size(), other.size()); ++i) {
        if (one[i] != other[i])
            return one[i] + u" / "_s + other[i];
    }
    return one.size() == other.size() ? QString() : u"one is longer"_s;
}

std::vector<QVariantList> schemaOf(Session& session)
{
    const auto rows = session.select(u"SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"_s);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("a large file comes in as its pieces do one after the other")
{
    const auto whole = timelessBusiness();
    const auto inPieces = timelessBusiness();
    const std::vector<QVariantList> schema = schemaOf(*whole);

    const ImportReport report = importContacts(*whole, kHead + peopleRows(0, 3000));
    for (int i = 0; i < 10; ++i)
        importContacts(*inPieces, kHead + peopleRows(300 * i, 300));

    CHECK(report.created == 2940);
    CHECK(report.rejected.size() == 60);
    CHECK(firstDifference(test::everything(*whole), test::everything(*inPieces)).isEmpty());
    CHECK(schemaOf(*whole) == schema);
    CHECK(whole->select(u"PRAGMA integrity_check"_s)->front()[0].toString() == u"ok"_s);
}

TEST_CASE("a large import that is stopped, or only tried, leaves everything as it was")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const std::vector<QVariantList> schema = schemaOf(*session);
    const QStringList before = test::everything(*session);
    int asked = 0;
    ImportOptions options;
    options.isDryRun = GENERATE(true, false);
    if (!options.isDryRun)
        options.progress = [&](qint64, qint64) { return ++asked < 12; };

    const Result<ImportReport> report = tryImport(*session, describe<Contact>(), kHead + peopleRows(0, 3000), options);

    CHECK(report.has_value() == options.isDryRun);
    CHECK((options.isDryRun || asked == 12));
    CHECK(schemaOf(*session) == schema);
    CHECK(firstDifference(test::everything(*session), before).isEmpty());
    CHECK(importContacts(*session, kHead + peopleRows(0, 10)).created == 9);
}

TEST_CASE("a row that is refused leaves no company behind that it alone named")
{
    const auto session = business();

    const ImportReport report = importContacts(
        *session, "Customer number,Last name,Company\nK-1,Huber,Alpha\nK-1,Maier,Beta\nK-2,Novak,Alpha\n");

    CHECK(report.created == 2);
    CHECK(report.rejected.size() == 1);
    CHECK(test::countOf(*session, u"contact"_s) == 3);
    CHECK(contactNamed(*session, u"Novak"_s).company == contactNamed(*session, u"Huber"_s).company);
}

TEST_CASE("a contact that was typed again is told with the first one, and others with the same name are not")
{
    const auto [again, why] = GENERATE(table<QByteArray, QString>({
        {"ANNA,HUBER,HUBER GMBH,ANNA@HUBER.DE,,,,", u"e-mail"_s},
        {"Huber,Anna,Huber GmbH,,0049 89 1234567,,,", u"phone"_s},
        {"Anna,Hubre,,other@gmx.de,0891234567,,,", u"phone"_s},
        {"anna,huber,huber gmbh,,,,,", u"name and company"_s},
        {"Anna,Huber,Hubr GmbH,,,Lange Str. 1,80331,München", u"name and address"_s},
        {"Ana,Huber,Huber GmbH,other@gmx.de,,,,", u"similar name"_s},
        {"Anna,Huuber,Huber GmbH,,,,,", u"similar name"_s},
        {"Anna,Huber,,,,,,Munchen", u"name and city"_s},
        {"Bob,Huber,Huber GmbH,bob@huber.de,+49 89 7654321,,,", u""_s},
        {"Anna,Huber,Other AG,anna@other.de,+49 30 5554443,Weg 2,10115,Berlin", u""_s},
        {"Anna,Huber,Huber GmbH,anna2@huber.de,+49 30 5554443,,,", u""_s},
        {"Anna,Huber,Huber GmbH,anna2@huber.de,,Weg 9,10115,Berlin", u""_s},
        {"Anna,Huber,Other AG,info@,,,,", u""_s},
    }));
    const QByteArray head = "First name,Last name,Company,Email,Phone,Street,Postal code,City\n";
    const QByteArray first = "Anna,Huber,Huber GmbH,anna@huber.de,+49 89 1234567,Lange Straße 1,80331,München\n";
    const auto session = business();
    const bool isInOneFile = GENERATE(true, false);
    CAPTURE(again.toStdString());
    if (!isInOneFile)
        importContacts(*session, head + first);

    const ImportReport report = importContacts(*session, head + (isInOneFile ? first : QByteArray()) + again + '\n');

    REQUIRE(report.likelyDuplicates.size() == (why.isEmpty() ? 0 : 1));
    if (!why.isEmpty()) {
        CHECK(report.likelyDuplicates[0].text.contains(why));
        CHECK(report.likelyDuplicates[0].text.contains(u"Anna Huber"_s));
    }
}
