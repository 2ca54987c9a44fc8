#include "tests/cli/process.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kContacts
    = "First name,Last name,Company,Email,Phone,Postal code,City,Notes\r\n"
      "Anna,Huber,Bäckerei Huber GmbH,anna@huber.example,0171 2345678,01067,Dresden,\"two\nlines, with \"\"quotes\"\"\"\r\n"
      "נועה,לוי,,noa@levi.example,,,תל אביב,😀\r\n"
      ",,,,,,,nobody\r\n";

} // namespace

TEST_CASE("good rows of an import come in, bad ones are kept with their line and reason")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);

    const Ran imported
        = shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--rejects"_s, shop.path(u"bad.csv"_s)});

    CHECK(imported.status == 4);
    CHECK(imported.err.contains("line 5"));
    CHECK(shop.read(u"bad.csv"_s).contains("nobody"));
    CHECK(shop.run(u"list"_s, {u"persons"_s, u"--json"_s}).json().array().size() == 2);
}

TEST_CASE("what was exported and comes back with --duplicates merge changes nothing", "[P2]")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s)});
    REQUIRE(shop.run(u"export"_s, {u"contacts"_s, shop.path(u"out.csv"_s)}).status == 0);
    const QByteArray out = shop.read(u"out.csv"_s);
    for (const char* kept : {"two\nlines, with \"\"quotes\"\"", "01067", "נועה", "😀", "0171 2345678"})
        CHECK(out.contains(kept));

    const Ran again = shop.run(u"import"_s, {u"contacts"_s, shop.path(u"out.csv"_s), u"--duplicates"_s, u"merge"_s});

    CHECK(again.status == 0);
    CHECK(again.out.contains("0 records changed"));
}

TEST_CASE("a dry run says what would happen and writes nothing", "[P2]")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    CHECK(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--dry-run"_s}).status == 4);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--json"_s}).json().array().isEmpty());
}

TEST_CASE("cells copied from a spreadsheet come in from standard input, with headings or without", "[F3]")
{
    const Shop shop;
    const QByteArray copied = "Anna Huber\t0171 2345678\t\"Hauptplatz 1\nHof 2\"\r\nBen Levi\t089 1234567\t\r\n";

    REQUIRE(
        shop.run(u"import"_s, {u"contacts"_s, u"-"_s, u"--map"_s, u"address_postal_street=3"_s}, copied).status == 0);
    const QJsonArray people = shop.run(u"list"_s, {u"persons"_s, u"--json"_s}).json().array();
    REQUIRE(people.size() == 2);
    CHECK(people[0].toObject()[u"name"_s] == u"Anna Huber"_s);
    const QJsonObject anna = shop.run(u"show"_s, {u"persons"_s, u"1"_s, u"--json"_s}).json().object();
    CHECK(anna[u"addresses"_s].toArray()[0].toObject()[u"street"_s] == u"Hauptplatz 1\nHof 2"_s);

    const QByteArray named = "Last name\tE-mail\r\nNovák\tnovak@example.com\r\n";
    CHECK(shop.run(u"import"_s, {u"contacts"_s, u"-"_s}, named).out.contains("1 created"));
    CHECK(shop.run(u"import"_s, {u"contacts"_s, u"-"_s, u"--header"_s, u"maybe"_s}, named).status == 2);
}

TEST_CASE(
    "an import cleans what it was told to, tells each cell in a trial, and notes where the list is from", "[E19][E30]")
{
    const Shop shop;
    shop.write(u"fair.csv"_s, "Anrede;Nachname;Telefon;PLZ;Ort\r\nm;HUBER;0171 2345678;1067;Dresden\r\n");
    const QStringList wishes{u"contacts"_s, shop.path(u"fair.csv"_s), u"--clean"_s, u"phone,postal_code"_s};

    const Ran tried = shop.run(u"import"_s, wishes + QStringList{u"--dry-run"_s});
    CHECK(tried.err.contains("line 2: Phone numbers: "));
    CHECK(tried.err.contains("line 2: Postal codes: "));
    CHECK(tried.out.contains("Postal codes: 1 cells tidied"));

    REQUIRE(shop.run(u"import"_s, wishes + QStringList{u"--source"_s, u"Trade fair"_s}).status == 0);
    const Ran found = shop.run(u"list"_s,
        {u"contacts"_s, u"--where"_s, u"source = \"Trade fair\""_s, u"--fields"_s, u"last_name,salutation,source"_s,
            u"--json"_s});
    REQUIRE(found.json().array().size() == 1);
    CHECK(found.json().array()[0].toObject()[u"last_name"_s] == u"HUBER"_s);
    CHECK(found.json().array()[0].toObject()[u"salutation"_s] == u"m"_s);
    CHECK(shop.run(u"show"_s, {u"contacts"_s, u"1"_s}).out.contains("01067"));
    CHECK(shop.run(u"history"_s, {u"contacts"_s, u"1"_s}).out.contains("fair.csv"));

    shop.write(u"more.csv"_s, "Nachname\r\nLevi\r\n");
    REQUIRE(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"more.csv"_s)}).status == 0);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--where"_s, u"source = \"more.csv\""_s, u"--json"_s})
              .json()
              .array()
              .size()
        == 1);
    CHECK(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"more.csv"_s), u"--clean"_s, u"spelling"_s}).status == 2);
    CHECK(shop.run(u"import"_s, {u"products"_s, shop.path(u"more.csv"_s), u"--clean"_s, u"phone"_s}).status == 2);
}

TEST_CASE("a mapping that was made in the window is used where it is named, and told where it is not", "[P2]")
{
    const Shop shop;
    shop.write(u"codes.csv"_s, "A1;A2;A3\r\nHuber;Anna;x\r\n");
    const QStringList import{u"contacts"_s, shop.path(u"codes.csv"_s)};
    REQUIRE(
        shop.run(u"add"_s,
                {u"mappings"_s, u"--json"_s,
                    u"{\"name\": \"Codes\", \"kind\": \"contacts\", \"headings\": \"a1\\na2\\na3\","
                    " \"fields\": \"last_name\\nfirst_name\\n-\", \"duplicates\": \"merge\", \"source\": \"Fair\"}"_s})
            .status
        == 0);

    const Ran automatic = shop.run(u"import"_s, import + QStringList{u"--dry-run"_s});
    CHECK(automatic.err.contains("--mapping"));
    CHECK(automatic.out.contains("1 rejected"));
    REQUIRE(shop.run(u"import"_s, import + QStringList{u"--mapping"_s, u"codes"_s}).status == 0);
    const QJsonObject anna = shop.run(u"show"_s, {u"contacts"_s, u"1"_s, u"--json"_s}).json().object();
    CHECK(anna[u"name"_s] == u"Anna Huber"_s);
    CHECK(anna[u"source"_s] == u"Fair"_s);
    const Ran none = shop.run(u"import"_s, import + QStringList{u"--mapping"_s, u"Cards"_s});
    CHECK(none.status == 1);
    CHECK(none.err.contains("Codes"));
    shop.write(u"codes.csv"_s, "A1;A2\r\nHuber;Anna\r\n");
    CHECK(shop.run(u"import"_s, import + QStringList{u"--mapping"_s, u"Codes"_s}).status == 1);
}

TEST_CASE("an import is taken back as one act")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s)});
    REQUIRE(shop.run(u"undo"_s, {}).status == 0);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--json"_s}).json().array().isEmpty());
}

TEST_CASE("an export goes to standard output, and over a file only when asked")
{
    const Shop shop;
    CHECK(shop.run(u"export"_s, {u"products"_s, u"-"_s}).out.contains("sku"));
    shop.write(u"there.csv"_s, "mine");
    CHECK(shop.run(u"export"_s, {u"products"_s, shop.path(u"there.csv"_s)}).status == 6);
    CHECK(shop.read(u"there.csv"_s) == "mine");
    CHECK(shop.run(u"export"_s, {u"products"_s, shop.path(u"there.csv"_s), u"--force"_s}).status == 0);
    CHECK(shop.read(u"there.csv"_s).contains("sku"));
}

TEST_CASE("a cell that a spreadsheet would run as a formula is guarded, and comes back as it was", "[P3]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"products"_s, u"--set"_s, u"sku=X"_s, u"--set"_s, u"name==SUM(A1)"_s}).status == 0);
    REQUIRE(shop.run(u"export"_s, {u"products"_s, shop.path(u"out.csv"_s)}).status == 0);
    CHECK(shop.read(u"out.csv"_s).contains("\"'=SUM(A1)\""));
    REQUIRE(shop.run(u"import"_s, {u"products"_s, shop.path(u"out.csv"_s), u"--duplicates"_s, u"merge"_s}).status == 0);
    CHECK(
        shop.run(u"show"_s, {u"products"_s, u"X"_s, u"--json"_s}).json().object()[u"name"].toString() == u"=SUM(A1)"_s);
}

TEST_CASE("no output goes over the business itself, and none over another file unless asked")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    const QByteArray before = shop.read(u"shop.kartei"_s);

    for (const QString& target : {shop.file(), QString(shop.file() + u"-wal"_s)}) {
        CHECK(
            shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--rejects"_s, target, u"--force"_s}).status
            == 6);
        CHECK(shop.run(u"export"_s, {u"contacts"_s, target, u"--force"_s}).status == 6);
        CHECK(shop.run(u"print"_s, {u"contacts"_s, u"--pdf"_s, target, u"--force"_s}).status == 6);
    }
    CHECK(shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s), u"--rejects"_s, shop.path(u"in.csv"_s)}).status
        == 6);
    CHECK(shop.read(u"in.csv"_s) == kContacts);
    CHECK(shop.run(u"list"_s, {u"contacts"_s, u"--json"_s}).json().array().isEmpty());
    CHECK(shop.read(u"shop.kartei"_s) == before);
}

TEST_CASE("an import whose output can't be written is done and says so")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);

    const Ran ran = runShell(u"'%1' import '%2' contacts '%3' > /dev/full"_s.arg(
        QStringLiteral(KARTEI_PROGRAM), shop.file(), shop.path(u"in.csv"_s)));

    CHECK(ran.status == 4);
    CHECK(ran.err.contains("It is done"));
    CHECK(shop.run(u"list"_s, {u"persons"_s, u"--json"_s}).json().array().size() == 2);
}

TEST_CASE("everything of a business is exported into a folder, and a new business is made of it")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s)});
    const QString folder = shop.path(u"all"_s);

    const Ran exported = shop.run(u"export"_s, {u"all"_s, folder});
    CHECK(exported.err == "");
    REQUIRE(exported.status == 0);
    CHECK(shop.run(u"export"_s, {u"all"_s, folder}).status == 6);
    CHECK(shop.run(u"export"_s, {u"all"_s, folder, u"--force"_s}).status == 0);
    CHECK(shop.read(u"all/contacts.csv"_s).contains("01067"));

    const QString again = shop.path(u"again.kartei"_s);
    const Ran made = runProgram({u"new"_s, again, u"--from"_s, folder});
    CHECK(made.err == "");
    REQUIRE(made.status == 0);
    CHECK(runProgram({u"list"_s, again, u"contacts"_s, u"--json"_s}).out
        == shop.run(u"list"_s, {u"contacts"_s, u"--json"_s}).out);
    CHECK(runProgram({u"check"_s, again}).status == 0);
    CHECK(runProgram({u"undo"_s, again}).status == 0);
    CHECK(runProgram({u"list"_s, again, u"contacts"_s, u"--json"_s}).json().array().isEmpty());

    CHECK(runProgram({u"new"_s, again, u"--from"_s, folder}).status == 6);
    shop.write(u"all/contacts.json"_s, "[]");
    const Ran refused = runProgram({u"new"_s, shop.path(u"third.kartei"_s), u"--from"_s, folder});
    CHECK(refused.status == 3);
    CHECK(refused.err.contains("contacts.json"));
    CHECK(runProgram({u"new"_s, shop.path(u"third.kartei"_s), u"--from"_s, folder, u"--sample"_s}).status == 2);
    CHECK(shop.run(u"import"_s, {u"all"_s, folder}).status == 2);
    CHECK(shop.run(u"export"_s, {u"all"_s, folder, u"--where"_s, u"id = 1"_s}).status == 2);
    CHECK(shop.run(u"export"_s, {u"all"_s, u"-"_s}).status == 2);
}

TEST_CASE("contacts go out and come in as vCards, by the name of the file or by --format", "[P4]")
{
    const Shop shop;
    shop.write(u"in.csv"_s, kContacts);
    shop.run(u"import"_s, {u"contacts"_s, shop.path(u"in.csv"_s)});

    REQUIRE(shop.run(u"export"_s, {u"contacts"_s, shop.path(u"out.vcf"_s)}).status == 0);
    CHECK(shop.read(u"out.vcf"_s).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    const Ran old = shop.run(u"export"_s,
        {u"persons"_s, u"-"_s, u"--format"_s, u"vcf"_s, u"--vcard"_s, u"3.0"_s, u"--where"_s, u"city = \"Dresden\""_s});
    CHECK(old.out.count("BEGIN:VCARD") == 1);
    CHECK(old.out.contains("VERSION:3.0"));
    CHECK(shop.run(u"export"_s, {u"deals"_s, u"-"_s, u"--format"_s, u"vcf"_s}).status == 2);
    CHECK(shop.run(u"export"_s, {u"history"_s, u"-"_s, u"--format"_s, u"vcf"_s}).status == 2);
    CHECK(shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--format"_s, u"vcf"_s, u"--vcard"_s, u"5"_s}).status == 2);

    const Ran again = shop.run(u"import"_s, {u"contacts"_s, shop.path(u"out.vcf"_s), u"--duplicates"_s, u"merge"_s});
    CHECK(again.status == 0);
    CHECK(again.out.contains("0 records changed"));
}

TEST_CASE("a mail becomes an activity of who has its address, and the same mail again is said", "[P31]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--json"_s, u"-"_s},
                    R"({"last_name": "Huber", "emails": [{"value": "anna@huber.example"}]})")
                .status
        == 0);
    shop.write(u"a.eml"_s,
        "From: Anna <Anna@huber.example>\nDate: Sat, 21 Nov 2026 10:08:00 +0000\nMessage-ID: <1@x>\nSubject: Shelf\n\n"
        "In oak, please.\n");
    const auto import = [&](const QString& kind, const QString& name, const QStringList& options = {}) {
        return shop.run(u"import"_s, QStringList{kind, shop.path(name)} + options);
    };
    const auto activities = [&] { return shop.run(u"list"_s, {u"activities"_s, u"--json"_s}).json().array(); };
    REQUIRE(import(u"activities"_s, u"a.eml"_s, {u"--dry-run"_s}).status == 0);
    CHECK(activities().isEmpty());
    const Ran done = import(u"activities"_s, u"a.eml"_s);
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    REQUIRE(activities().size() == 1);
    const QJsonObject mail = activities()[0].toObject();
    CHECK(mail[u"kind"_s] == u"email"_s);
    CHECK(mail[u"at"_s] == u"2026-11-21T10:08:00Z"_s);
    CHECK(mail[u"direction"_s] == u"in"_s);
    CHECK(mail[u"body"_s].toString().contains(u"In oak, please."));
    CHECK(shop.run(u"list"_s, {u"attachments"_s, u"--json"_s}).json().array().size() == 1);

    const Ran tried = import(u"activities"_s, u"a.eml"_s, {u"--dry-run"_s});
    CHECK(tried.status == 1);
    CHECK(tried.err.contains("Shelf"));

    const Ran again
        = shop.run(u"do"_s, {u"contacts"_s, u"1"_s, u"mail"_s, u"--set"_s, u"file="_s + shop.path(u"a.eml"_s)});
    CHECK(again.status == 1);
    CHECK(again.err.contains("Shelf"));
    CHECK(activities().size() == 1);
    shop.write(u"b.eml"_s, "From: who@else.example\nSubject: Shelf\n\nIn pine.\n");
    CHECK(import(u"activities"_s, u"b.eml"_s).status == 1);
    CHECK(import(u"contacts"_s, u"b.eml"_s).status == 2);
    const Ran given
        = shop.run(u"do"_s, {u"contacts"_s, u"1"_s, u"mail"_s, u"--set"_s, u"file="_s + shop.path(u"b.eml"_s)});
    CHECK(given.status == 0);
    CHECK(given.out.trimmed() == "2");
    CHECK(activities().size() == 2);
}

TEST_CASE("a workbook is written by the name of the file or by --format, and not read", "[P3]")
{
    const Shop shop;
    REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"first_name=Anna"_s}).status == 0);
    REQUIRE(shop.run(u"export"_s, {u"contacts"_s, shop.path(u"contacts.xlsx"_s)}).status == 0);
    const QByteArray file = shop.read(u"contacts.xlsx"_s);
    CHECK(file.startsWith("PK"));
    CHECK(file.contains("xl/worksheets/sheet1.xml"));
    const Ran standard
        = shop.run(u"export"_s, {u"contacts"_s, u"-"_s, u"--format"_s, u"xlsx"_s, u"--fields"_s, u"first_name"_s});
    CHECK(standard.out.startsWith("PK"));
    CHECK(shop.run(u"export"_s, {u"history"_s, u"-"_s, u"--format"_s, u"xlsx"_s}).out.startsWith("PK"));
    CHECK(shop.run(u"report"_s, {u"pipeline"_s, u"--format"_s, u"xlsx"_s}).out.startsWith("PK"));
    const Ran read = shop.run(u"import"_s, {u"contacts"_s, shop.path(u"contacts.xlsx"_s)});
    CHECK(read.status == 2);
    CHECK(read.err.contains("CSV"));
}

TEST_CASE("all about a contact goes into a folder, of which a new business is made", "[N13]")
{
    const Shop shop;
    for (const QString& name : {u"Anna"_s, u"Bert"_s})
        REQUIRE(shop.run(u"add"_s, {u"persons"_s, u"--set"_s, u"first_name="_s + name}).status == 0);
    REQUIRE(
        shop.run(u"add"_s, {u"activities"_s, u"--set"_s, u"subject=Call"_s, u"--set"_s, u"contact=1"_s}).status == 0);
    const QString folder = shop.path(u"dossier"_s);
    REQUIRE(shop.run(u"export"_s, {u"contacts"_s, folder, u"--dossier"_s, u"Anna"_s}).status == 0);
    CHECK(shop.read(u"dossier/dossier.pdf"_s).startsWith("%PDF"));
    CHECK(shop.read(u"dossier/README.txt"_s).contains("Anna"));
    const QString back = shop.path(u"back.kartei"_s);
    REQUIRE(runProgram({u"new"_s, back, u"--from"_s, folder}).status == 0);
    CHECK(runProgram({u"list"_s, back, u"contacts"_s, u"--json"_s}).json().array().size() == 1);
    CHECK(runProgram({u"list"_s, back, u"activities"_s, u"--json"_s}).json().array().size() == 1);

    CHECK(shop.run(u"export"_s, {u"contacts"_s, folder, u"--dossier"_s, u"Anna"_s}).status == 6);
    CHECK(shop.run(u"export"_s, {u"contacts"_s, folder, u"--dossier"_s, u"Anna"_s, u"--force"_s}).status == 0);
    CHECK(shop.run(u"export"_s, {u"contacts"_s, shop.path(u"d"_s), u"--dossier"_s, u"Nobody"_s}).status == 1);
    CHECK(shop.run(u"export"_s, {u"quotes"_s, shop.path(u"d"_s), u"--dossier"_s, u"1"_s}).status == 2);
    CHECK(shop.run(u"export"_s, {u"contacts"_s, shop.path(u"d"_s), u"--dossier"_s, u"1"_s, u"--where"_s, u"id=1"_s})
              .status
        == 2);
    CHECK_FALSE(QFileInfo::exists(shop.path(u"d"_s)));
}

TEST_CASE("a mail becomes a ticket, its answer goes on with it, and what was made is printed", "[D13]")
{
    const Shop shop;
    shop.write(u"a.eml"_s, "From: Anna Huber <anna@huber.example>\nMessage-ID: <1@x>\nSubject: Drawer\n\nIt jams.\n");
    shop.write(
        u"b.eml"_s, "From: anna@huber.example\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>\nSubject: Re: Drawer\n\nStill.\n");
    const auto import = [&](const QString& name, const QStringList& options = {}) {
        return shop.run(u"import"_s, QStringList{u"tickets"_s, shop.path(name)} + options);
    };
    const auto tickets = [&] { return shop.run(u"list"_s, {u"tickets"_s, u"--json"_s}).json().array(); };

    const Ran tried = import(u"a.eml"_s, {u"--dry-run"_s});
    CHECK(tried.out.contains("Anna Huber"));
    CHECK(tickets().isEmpty());
    const Ran made = import(u"a.eml"_s);
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.out.contains("1 created"));
    CHECK(made.out.contains("T-1001"));
    CHECK(made.out.contains("Anna Huber"));
    REQUIRE(shop.run(u"do"_s, {u"tickets"_s, u"T-1001"_s, u"close"_s}).status == 0);
    const Ran answer = import(u"b.eml"_s);
    CHECK(answer.out.contains("1 changed"));
    CHECK(answer.out.contains("T-1001"));
    const QJsonObject ticket = shop.run(u"show"_s, {u"tickets"_s, u"T-1001"_s, u"--json"_s}).json().object();
    CHECK(ticket[u"messages"_s].toArray().size() == 2);
    CHECK(tickets().size() == 1);
    CHECK(ticket[u"channel"_s] == u"email"_s);
    CHECK(import(u"b.eml"_s).status == 1);
    CHECK(shop.run(u"import"_s, {u"deals"_s, shop.path(u"a.eml"_s)}).status == 2);
}
