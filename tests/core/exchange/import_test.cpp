#include "core/sales/quote.h"

#include "tests/core/exchange/import_fixture.h"

using namespace kartei;

TEST_CASE("a row of a plain contact list becomes a person with everything on the card")
{
    const auto session = business();

    const ImportReport report = importContacts(*session, kAnna);

    CHECK(report.created == 1);
    CHECK(report.rejected.empty());
    CHECK(report.unmapped.isEmpty());
    const Contact anna = contactNamed(*session, u"Anna Huber"_s);
    CHECK(anna.kind == ContactKind::Person);
    REQUIRE(anna.emails.size() == 1);
    CHECK(anna.emails[0].value == u"anna@huber.de"_s);
    REQUIRE(anna.phones.size() == 2);
    CHECK(anna.phones[0].label == ReachLabel::Work);
    CHECK(anna.phones[1].label == ReachLabel::Mobile);
    REQUIRE(anna.addresses.size() == 1);
    CHECK(anna.addresses[0].postalCode == u"01067"_s);
    CHECK(anna.addresses[0].country == u"DE"_s);
    CHECK(anna.tags == QStringList{u"VIP"_s, u"a, b"_s});
    CHECK(anna.notes == u"two\nlines"_s);
    CHECK(anna.created.toText() == u"2016-03-01T09:12:00Z"_s);
    CHECK(anna.company == contactNamed(*session, u"Huber GmbH"_s).id);
}

TEST_CASE("a company that people work for is one record, whether its own row comes first, last or never")
{
    const auto session = business();

    const ImportReport report = importContacts(*session,
        "First name,Last name,Company,Email\nAnna,Huber,Huber GmbH,a@x.de\n,,Huber "
        "GmbH,office@huber.de\nBob,Maier,huber gmbh,b@x.de\n"
        ",,Fink KG,info@fink.de\nEva,Fink,Fink KG,e@x.de\nTim,Alt,Nowhere Ltd,t@x.de\n");

    CHECK(report.created == 6);
    CHECK(all<Contact>(*session).size() == 7);
    REQUIRE(report.notes.size() == 1);
    const Contact huber = contactNamed(*session, u"Huber GmbH"_s);
    CHECK(huber.kind == ContactKind::Company);
    REQUIRE(huber.emails.size() == 1);
    CHECK(huber.emails[0].value == u"office@huber.de"_s);
    CHECK(contactNamed(*session, u"Anna Huber"_s).company == huber.id);
    CHECK(contactNamed(*session, u"Bob Maier"_s).company == huber.id);
    CHECK(contactNamed(*session, u"Eva Fink"_s).company == contactNamed(*session, u"Fink KG"_s).id);
}

TEST_CASE("an export of Google keeps labels, several values and leaves out its own groups")
{
    const auto session = business();

    const ImportReport report = importContacts(*session,
        "First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
        "Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Photo\n"
        "Anna,Maria,Huber,,VIP ::: * myContacts,* Work,a@x.de ::: b@x.de,Assistant,+49 89 123456,Home,\"Weg "
        "1\nKöln\",Weg 1,Köln,\n");

    CHECK(report.created == 1);
    CHECK(report.unmapped == QStringList{u"Address 1 - Formatted"_s});
    const Contact anna = contactNamed(*session, u"Anna Maria Huber"_s);
    CHECK(anna.tags == QStringList{u"VIP"_s});
    REQUIRE(anna.emails.size() == 2);
    CHECK(anna.emails[0].label == ReachLabel::Work);
    CHECK(anna.emails[1].value == u"b@x.de"_s);
    REQUIRE(anna.phones.size() == 1);
    CHECK(anna.phones[0].label == ReachLabel::Other);
    REQUIRE(anna.addresses.size() == 1);
    CHECK(anna.addresses[0].label == AddressLabel::Home);
}

TEST_CASE("an export of Outlook keeps business and home apart and knows its empty dates")
{
    const auto session = business();

    importContacts(*session,
        "Title,First Name,Last Name,Business Street,Business Street 2,Business City,Home City,Business Phone,Home "
        "Phone,"
        "Mobile Phone,Anniversary,Birthday,Categories\r\n"
        "Dr.,Anna,Huber,Weg 1,c/o Fink,Köln,Bonn,+49 221 1,+49 228 2,0171 3,0/0/00,29.2.1980,A;B\r\n");

    const Contact anna = contactNamed(*session, u"Anna Huber"_s);
    CHECK(anna.title == u"Dr."_s);
    REQUIRE(anna.addresses.size() == 2);
    CHECK(anna.addresses[0].street == u"Weg 1\nc/o Fink"_s);
    CHECK(anna.addresses[1].label == AddressLabel::Home);
    CHECK(anna.addresses[1].city == u"Bonn"_s);
    CHECK(anna.phones.size() == 3);
    CHECK(anna.anniversary.isNull());
    CHECK(anna.birthday == QDate(1980, 2, 29));
    CHECK(anna.tags == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("rows that do not fit are left out with line and reason, the others are in")
{
    const auto session = business();

    const ImportReport report = importContacts(*session,
        "Name,Email,Birthday\nAnna Huber,a@x.de,soon\n\nBob Maier,b@x.de,1980-01-01\n,,\nEva Fink,e@x.de,x,too "
        "much\nTim,,01/02/1980\n");

    CHECK(report.created == 1);
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[0].line == 2);
    CHECK(report.rejected[0].reason.contains(u"soon"_s));
    CHECK(report.rejected[1].line == 6);
    CHECK(report.rejected[2].line == 7);
    const QByteArray rejects = rejectsCsv(report);
    CHECK(rejects.startsWith(
        "\xEF\xBB\xBF\"Name\",\"Email\",\"Birthday\",\"Rejected because\"\r\n\"Anna Huber\",\"a@x.de\",\"soon\","));
}

TEST_CASE("a stopped, failed or trial import leaves nothing behind")
{
    const auto session = business();
    const size_t before = all<Contact>(*session).size();

    ImportOptions trial;
    trial.isDryRun = true;
    const Result<ImportReport> tried = tryImport(*session, describe<Contact>(), kAnna, trial);
    REQUIRE(tried);
    CHECK(tried->created == 1);
    CHECK(tried->isDryRun);
    CHECK(tried->journal == 0);
    CHECK(all<Contact>(*session).size() == before);

    QByteArray many = "Last name\n";
    for (int i = 0; i < 250; ++i)
        many += "Name " + QByteArray::number(i) + '\n';
    ImportOptions stopped;
    stopped.progress = [](qint64 done, qint64 total) { return done < total / 1000; };
    const Result<ImportReport> cancelled = tryImport(*session, describe<Contact>(), many, stopped);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);

    const Result<ImportReport> broken = tryImport(*session, describe<Contact>(), "Last name\nA\n\"open\n");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(u"line 3"_s));
    CHECK(all<Contact>(*session).size() == before);
}

TEST_CASE("an import is undone as one", "[P2]")
{
    const auto session = business();
    const ImportReport report = importContacts(*session, kAnna);

    REQUIRE(report.journal > 0);
    REQUIRE(session->undoAct(report.journal));

    CHECK(all<Contact>(*session).empty());
}

TEST_CASE("create takes every row and names likely duplicates")
{
    const auto session = business();
    importContacts(*session, kAnna);

    const ImportReport report = importContacts(*session,
        "First name,Last name,Email,Phone,City\nA,H,Anna@Huber.de,,\nAnna,Huber,,,dresden\nB,C,,0049 89 "
        "1234567,\nD,E,d@x.de,,\n");

    CHECK(report.created == 4);
    REQUIRE(report.likelyDuplicates.size() == 3);
    CHECK(report.likelyDuplicates[0].line == 2);
    CHECK(report.likelyDuplicates[0].text.contains(u"e-mail"_s));
    CHECK(report.likelyDuplicates[1].text.contains(u"city"_s));
    CHECK(report.likelyDuplicates[2].text.contains(u"phone"_s));
}

TEST_CASE("a customer number can't be taken twice, and the row says by whom")
{
    const auto session = business();

    const ImportReport report = importContacts(*session, "Customer number,Last name\nK-1,Huber\nK-1,Maier\n");

    CHECK(report.created == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"K-1"_s));
    CHECK(report.rejected[0].reason.contains(u"Huber"_s));
}

TEST_CASE("skip leaves out and names rows whose number, e-mail or id is already there")
{
    const auto session = business();
    importContacts(*session, "Customer number,Last name,Email\nK-1,Huber,a@x.de\n");

    const ImportReport report = importContacts(
        *session, "Customer number,Last name,Email\nK-1,X,\n,Y,A@x.de\nK-2,Z,z@x.de\n", Duplicates::Skip);

    CHECK(report.created == 1);
    CHECK(report.skipped == 2);
    REQUIRE(report.skippedRows.size() == 2);
    CHECK(report.skippedRows[1].line == 3);
    CHECK(report.skippedRows[1].text.contains(u"Huber"_s));
}

TEST_CASE("merge fills in: blanks never overwrite, lists are united, single values are replaced", "[P2]")
{
    const auto session = business();
    importContacts(*session, kAnna);

    const ImportReport report = importContacts(*session,
        "First name,Last name,Email,Work email,Phone,Street,Postal code,City,Country,Tags,Notes\n"
        "Anne,,anna@huber.de,boss@huber.de,0049 (89) 123-4567,Weg 1,01067,Dresden,AT,new,\n",
        Duplicates::Merge);

    CHECK(report.updated == 1);
    const Contact anne = contactNamed(*session, u"Anne Huber"_s);
    CHECK(anne.notes == u"two\nlines"_s);
    CHECK(anne.tags == QStringList{u"VIP"_s, u"a, b"_s, u"new"_s});
    CHECK(anne.emails.size() == 2);
    CHECK(anne.phones.size() == 2);
    CHECK(anne.phones[0].value == u"+49 89 1234567"_s);
    REQUIRE(anne.addresses.size() == 1);
    CHECK(anne.addresses[0].country == u"AT"_s);

    const ImportReport again = importContacts(*session, kAnna, Duplicates::Merge);
    CHECK(again.updated == 1); // "Anne" becomes "Anna" again
    const ImportReport unchanged = importContacts(*session, kAnna, Duplicates::Merge);
    CHECK(unchanged.unchanged == 1);
    CHECK(unchanged.updated == 0);
    CHECK(unchanged.journal == 0);
}

TEST_CASE("an id from another file does not merge into somebody else")
{
    const auto session = business();
    importContacts(*session, "Customer number,Last name,Created\nK-1,Huber,2020-01-01\n");

    const ImportReport report = importContacts(*session,
        "id,Customer number,Last name,Created\n1,K-7,Maier,2021-05-05\n1,,Huber-Wolf,2020-01-01\n", Duplicates::Merge);

    CHECK(report.created == 1);
    CHECK(report.updated == 1);
    CHECK(contactNamed(*session, u"Huber-Wolf"_s).number == u"K-1"_s);
    CHECK(contactNamed(*session, u"Maier"_s).number == u"K-7"_s);
}

TEST_CASE("every row is a company where only companies are imported")
{
    const auto session = business();
    ImportOptions options;
    options.only = u"company"_s;

    REQUIRE(tryImport(*session, describe<Contact>(), "Firma,Ort\nHuber GmbH,Köln\n", options));

    const Contact huber = contactNamed(*session, u"Huber GmbH"_s);
    CHECK(huber.kind == ContactKind::Company);
    CHECK_FALSE(huber.company.isSet());
}

TEST_CASE("records of another format bring the name of a company")
{
    const auto session = business();
    Contact anna;
    anna.firstName = u"Anna"_s;
    anna.lastName = u"Huber"_s;
    anna.companyName = u"Huber GmbH"_s;

    const Result<ImportReport> report
        = importRecords(*session, {Candidate::of(Record::of(anna))}, describe<Contact>(), {});

    REQUIRE(report);
    CHECK(report->created == 1);
    CHECK(contactNamed(*session, u"Anna Huber"_s).company == contactNamed(*session, u"Huber GmbH"_s).id);
}

TEST_CASE("a JSON list is imported entry by entry")
{
    const auto session = business();

    const Result<ImportReport> report = importJson(*session,
        R"([{"kind": "person", "first_name": "Anna", "company": "Huber GmbH", "shoe_size": 39}, {"birthday": "soon", "last_name": "X"},
            7, {"kind": "company", "company_name": "Huber GmbH", "number": "K-1"}])",
        describe<Contact>(), {});

    REQUIRE(report);
    CHECK(report->created == 2);
    CHECK(report->unmapped == QStringList{u"shoe_size"_s});
    REQUIRE(report->rejected.size() == 2);
    CHECK(report->rejected[0].line == 2);
    CHECK(rejectsCsv(*report).contains("soon"));
    CHECK(contactNamed(*session, u"Anna"_s).company == contactNamed(*session, u"Huber GmbH"_s).id);

    const Result<ImportReport> broken = importJson(*session, "[{\n\"a\": }]", describe<Contact>(), {});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(u"line 2"_s));
}

TEST_CASE("merging JSON leaves alone what an object does not mention")
{
    const auto session = business();
    importContacts(*session, "Customer number,Last name,Discount,Tags\nK-1,Huber,5,VIP\n");

    ImportOptions options;
    options.duplicates = Duplicates::Merge;
    const Result<ImportReport> report = importJson(
        *session, R"({"number": "K-1", "last_name": "Wolf", "tags": ["new"]})", describe<Contact>(), options);

    REQUIRE(report);
    CHECK(report->updated == 1);
    const Contact wolf = contactNamed(*session, u"Wolf"_s);
    CHECK(wolf.discount == Percent::of(5));
    CHECK(wolf.tags == QStringList{u"VIP"_s, u"new"_s});
}

TEST_CASE("a price that may be thousands or decimals is refused by row")
{
    const auto session = business();

    const ImportReport report = import(
        *session, describe<Product>(), "SKU,Name,Net price\nP-1,Oak,25.000\nP-2,Elm,1.250\nP-3,Fir,\"1.250,00\"\n");

    CHECK(report.created == 1);
    REQUIRE(report.rejected.size() == 2);
    CHECK(report.rejected[0].reason.contains(u"25.000"_s));
    CHECK(all<Product>(*session)[0].price == UnitPrice::of(1250));
}

TEST_CASE("the reason in a file of rejected rows is not imported")
{
    const auto session = business();
    importContacts(*session, kAnna);
    const QByteArray row = "Oak,anna@huber.de,lost,";
    const ImportReport first
        = import(*session, describe<Deal>(), "Title,Contact email,Status,Expected close\n" + row + "soon\n");

    QByteArray mended = rejectsCsv(first);
    const ImportReport again = import(*session, describe<Deal>(), mended);
    CHECK(rejectsCsv(again) == mended);
    const ImportReport second = import(*session, describe<Deal>(), mended.replace("soon\"", "2025-01-01\""));

    CHECK(second.created == 1);
    CHECK(second.unmapped.isEmpty());
    CHECK(all<Deal>(*session)[0].lostReason.isEmpty());
}

TEST_CASE("parts of JSON that are no objects are refused, and their unknown keys are named")
{
    const auto session = business();

    const Result<ImportReport> report = importJson(*session,
        R"([{"last_name": "A", "emails": ["a@b.c"]}, {"last_name": "B", "emails": [{}]},
            {"last_name": "C", "emails": [{"value": "c@x.de", "shoe_size": 39}]}])",
        describe<Contact>(), {});

    REQUIRE(report);
    CHECK(report->created == 1);
    REQUIRE(report->rejected.size() == 2);
    CHECK(report->rejected[0].reason.contains(u"emails"_s));
    CHECK(report->unmapped == QStringList{u"emails.shoe_size"_s});
}

TEST_CASE("a name or number of several is refused with both, a shared e-mail address is the older one's")
{
    const auto session = business();
    importContacts(*session, "Customer number,Last name,Email\nK-1,Huber,h@x.de\nK-2,Huber,h@x.de\n");

    const ImportReport report = import(*session, describe<Deal>(), "Title,Contact\nOak,Huber\nElm,h@x.de\n");

    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason.contains(u"K-1"_s));
    CHECK(report.rejected[0].reason.contains(u"K-2"_s));
    CHECK(all<Deal>(*session)[0].contact.value == 1);
}

namespace {

/// A file on a disk that fails halfway.
class BrokenFile : public QBuffer {
protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (pos() >= 40)
            return -1;
        return QBuffer::readData(data, qMin<qint64>(size, 40 - pos()));
    }
};

} // namespace

TEST_CASE("a file that can't be read to its end is not imported in half")
{
    const auto session = business();
    BrokenFile input;
    input.setData("Last name\nHuber\nMaier\nFink\nAlt\nNeu\nGross\nKlein\nLang\n");
    REQUIRE(input.open(QIODevice::ReadOnly | QIODevice::Unbuffered));

    const Result<ImportPlan> detected = planImport(input, describe<Contact>());
    REQUIRE_FALSE(detected);
    CHECK(detected.error().kind == Error::Kind::Access);
    const Result<ImportPlan> stated = planImport(input, describe<Contact>(), {u"UTF-8"_s, {}, {}});
    REQUIRE_FALSE(stated);
    CHECK(stated.error().kind == Error::Kind::Access);
}
