#include "core/exchange/clean_up.h"
#include "core/contacts/phone_number.h"
#include "core/contacts/postal_code.h"

#include "tests/core/exchange/import_fixture.h"

using namespace kartei;

namespace {

ImportReport cleaned(Session& session, const QByteArray& csv, CleanUps rules, bool isDryRun = false)
{
    ImportOptions options;
    options.cleanUps = rules;
    options.isDryRun = isDryRun;
    const Result<ImportReport> report = tryImport(session, describe<Contact>(), csv, options);
    REQUIRE(report);
    return *report;
}

struct Tidied {
    const char16_t* typed;
    const char16_t* setting;
    const char16_t* tidy;
};

template <class Tidy>
void check(const std::initializer_list<Tidied>& cases, const Tidy& tidy)
{
    for (const Tidied& each : cases) {
        const QString typed = QString::fromUtf16(each.typed);
        INFO(typed.toStdString());
        CHECK(tidy(typed, QString::fromUtf16(each.setting)) == QString::fromUtf16(each.tidy));
        CHECK(tidy(QString::fromUtf16(each.tidy), QString::fromUtf16(each.setting)) == QString::fromUtf16(each.tidy));
    }
}

} // namespace

TEST_CASE("codes of the sex and salutations of four languages are the salutation in use", "[E19]")
{
    check({{u"m", u"de", u"Herr"}, {u"W", u"de", u"Frau"}, {u"f", u"en", u"Ms"}, {u"1", u"cs", u"pan"},
              {u"2", u"cs", u"paní"}, {u"Hr.", u"de", u"Herr"}, {u"Herrn", u"de", u"Herr"}, {u"Mr.", u"en", u"Mr"},
              {u"Mrs", u"de", u"Frau"}, {u"paní", u"de", u"Frau"}, {u"ž", u"cs", u"paní"}, {u"גברת", u"he", u"גב׳"},
              {u"weiblich", u"he", u"גב׳"}, {u"männlich", u"fr", u"Mr"}, {u"Unspecified", u"en", u""},
              {u"Familie", u"de", u"Familie"}, {u"Dr.", u"de", u"Dr."}},
        &tidySalutation);
}

TEST_CASE("countries by name in four languages, by code or by the letters on cars are ISO 3166", "[E19]")
{
    check({{u"Deutschland", u"", u"DE"}, {u"Německo", u"", u"DE"}, {u"גרמניה", u"", u"DE"}, {u"Germany", u"", u"DE"},
              {u"deu", u"", u"DE"}, {u"D", u"", u"DE"}, {u"A", u"", u"AT"}, {u"ČR", u"", u"CZ"},
              {u"Česká republika", u"", u"CZ"}, {u"FL", u"", u"LI"}, {u"Atlantis", u"", u"Atlantis"}},
        [](const QString& typed, const QString&) { return tidyCountry(typed); });
}

TEST_CASE("postal codes are written as in their country, with the zeros that a spreadsheet took off", "[E19]")
{
    check({{u"1067", u"DE", u"01067"}, {u"1067.0", u"DE", u"01067"}, {u"80331", u"DE", u"80331"},
              {u"11000", u"CZ", u"110 00"}, {u"110 00", u"CZ", u"110 00"}, {u"1001", u"SK", u"010 01"},
              {u"118", u"IT", u"00118"}, {u"1001", u"PL", u"01-001"}, {u"1011ab", u"NL", u"1011 AB"},
              {u"sw1a1aa", u"GB", u"SW1A 1AA"}, {u"8024", u"AT", u"8024"}, {u"150", u"NO", u"0150"},
              {u"501", u"US", u"00501"}, {u"10001-1234", u"US", u"10001-1234"}, {u"106", u"DE", u"106"},
              {u"postlagernd", u"DE", u"postlagernd"}, {u"12345", u"XX", u"12345"}, {u"LV-1010", u"LV", u"LV-1010"}},
        &tidyPostalCode);
}

TEST_CASE("phone numbers are written for people abroad, and what letters say in them stays", "[E19]")
{
    check({{u"0171/234 56 78", u"DE", u"+49 171 2345678"}, {u"0049 (0)89 1234567", u"CZ", u"+49 89 1234567"},
              {u"602 123 456", u"CZ", u"+420 602 123 456"}, {u"050-123 4567", u"IL", u"+972 50-123-4567"},
              {u"1-800-FLOWERS", u"US", u"1-800-FLOWERS"}, {u"ask Eva", u"DE", u"ask Eva"}, {u"12", u"DE", u"12"},
              {u"4919507", u"DE", u"4919507"}, {u"0551 4919507", u"DE", u"+49 551 4919507"},
              {u"212 555 0123", u"US", u"+1 212-555-0123"}},
        &internationalOf);
}

TEST_CASE("names all in capitals are written as names, others stay", "[E19]")
{
    check({{u"HUBER", u"", u"Huber"}, {u"MÜLLER-LÜDENSCHEIDT", u"", u"Müller-Lüdenscheidt"},
              {u"VON DER LEYEN", u"", u"von der Leyen"}, {u"O'BRIEN", u"", u"O'Brien"}, {u"GROß", u"", u"Groß"},
              {u"DVOŘÁK", u"", u"Dvořák"}, {u"J.", u"", u"J."}, {u"McDonald", u"", u"McDonald"}, {u"לוי", u"", u"לוי"}},
        [](const QString& typed, const QString&) { return tidyCase(typed); });
}

TEST_CASE("a list is cleaned by the chosen rules only, and the report tells what each changed", "[E19]")
{
    const QByteArray list = "Anrede,Vorname,Nachname,Telefon,PLZ,Ort,Land\n"
                            "m,BEN,LEVI,0171 2345678,1067,Dresden,Deutschland\n"
                            "Frau Dr.,Eva,Novak,0316 627682,8024,Graz,A\n";
    const auto untouched = business();
    CHECK(cleaned(*untouched, list, {}).cleaned.empty());
    CHECK(contactNamed(*untouched, u"BEN LEVI"_s).addresses.front().postalCode == u"1067"_s);

    const auto session = business();
    const ImportReport report = cleaned(
        *session, list, CleanUp::Salutation | CleanUp::Phone | CleanUp::Country | CleanUp::PostalCode | CleanUp::Case);
    const Contact ben = contactNamed(*session, u"Ben Levi"_s);
    CHECK(ben.salutation == u"Mr"_s); // the business is English
    CHECK(ben.phones.front().value == u"+49 171 2345678"_s);
    CHECK(ben.addresses.front().postalCode == u"01067"_s);
    const Contact eva = contactNamed(*session, u"Eva Novak"_s);
    CHECK(eva.salutation == u"Ms"_s);
    CHECK(eva.phones.front().value == u"+43 316 627682"_s); // they are in Austria
    CHECK(eva.phones.front().e164 == u"+43316627682"_s);
    CHECK(eva.addresses.front().postalCode == u"8024"_s);
    CHECK(eva.addresses.front().country == u"AT"_s);
    std::vector<qint64> counts;
    for (const CleanUp rule : allCleanUps())
        counts.push_back(std::ranges::find(report.cleaned, rule, &CleanedCells::rule)->count);
    CHECK(counts == std::vector<qint64>{2, 2, 2, 1, 2});
    CHECK(summaryOf(report).contains(u"Postal codes: 1 cells tidied, such as “"_s));
    CHECK(report.cleanedCells.empty());
}

TEST_CASE("a trial tells each cell with its line, of what would come in", "[E19]")
{
    const auto session = business();

    const ImportReport report = cleaned(*session,
        "Vorname,Nachname,Geburtstag,Telefon\nAnna,HUBER,,089 1234567\nBEN,LEVI,30 February,\nEva,Alt,,+49 89 7654321\n",
        CleanUp::Case | CleanUp::Phone, true);

    REQUIRE(report.cleanedCells.size() == 2);
    CHECK(report.cleanedCells[0].line == 2);
    CHECK(report.cleanedCells[0].text.contains(u"+49 89 1234567"_s));
    CHECK(report.cleanedCells[1].text.contains(u"HUBER"_s));
    REQUIRE(report.preview.size() == 3);
    CHECK(report.preview[0].cleaned.size() == 2);
    CHECK(report.preview[0].cleaned[1].field == &fieldOf<&Contact::lastName>());
}

TEST_CASE("a postal code says the country where nothing else does, and no zero is guessed for somebody abroad", "[E19]")
{
    const auto session = business();

    cleaned(*session,
        "Nachname,Telefon,PLZ,Ort,Land\nHuber,,A-1010,Wien,\nLevi,+43 316 627682,8024,Graz,\nNovak,,1067,Dresden,\n"
        "Alt,,D-1067,Dresden,AT\n",
        CleanUp::PostalCode);

    CHECK(contactNamed(*session, u"Huber"_s).addresses.front().country == u"AT"_s);
    CHECK(contactNamed(*session, u"Huber"_s).addresses.front().postalCode == u"1010"_s);
    CHECK(contactNamed(*session, u"Levi"_s).addresses.front().postalCode == u"8024"_s);
    CHECK(contactNamed(*session, u"Novak"_s).addresses.front().postalCode == u"01067"_s);
    CHECK(contactNamed(*session, u"Alt"_s).addresses.front().postalCode == u"D-1067"_s);
}

TEST_CASE("a title that is a salutation goes where it belongs", "[E19]")
{
    const auto session = business();

    cleaned(*session, "Title,First Name,Last Name\nMr.,Ben,Levi\nDr.,Eva,Novak\n", CleanUp::Salutation);

    CHECK(contactNamed(*session, u"Ben Levi"_s).salutation == u"Mr"_s);
    CHECK(contactNamed(*session, u"Eva Novak"_s).title == u"Dr."_s);
}

TEST_CASE("the source of a list is that of its new contacts, unless it has such a column", "[E30]")
{
    const auto session = business();
    importContacts(*session, "Last name,Email\nAlt,alt@x.de\n");
    ImportOptions options;
    options.duplicates = Duplicates::Merge;
    options.origin = u"Trade fair"_s;
    options.source = u"fair.csv"_s;

    const auto report = tryImport(*session, describe<Contact>(),
        "Last name,Email,Company\nAlt,alt@x.de,\nHuber,huber@x.de,Huber GmbH\n", options);
    REQUIRE(report);
    CHECK(contactNamed(*session, u"Alt"_s).source.isEmpty());
    CHECK(contactNamed(*session, u"Huber"_s).source == u"Trade fair"_s);
    CHECK(contactNamed(*session, u"Huber GmbH"_s).source == u"Trade fair"_s);
    const auto acts = session->select(u"SELECT title FROM journal WHERE id = ?"_s, {report->journal});
    REQUIRE(acts);
    CHECK(acts->front()[0].toString().contains(u"fair.csv"_s));
    CHECK(acts->front()[0].toString().contains(u"Trade fair"_s));

    REQUIRE(tryImport(*session, describe<Contact>(), "Last name,Source\nLevi,\nNovak,Partner\n", options));
    CHECK(contactNamed(*session, u"Levi"_s).source.isEmpty());
    CHECK(contactNamed(*session, u"Novak"_s).source == u"Partner"_s);
}
