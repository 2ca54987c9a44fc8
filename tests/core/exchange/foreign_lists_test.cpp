#include "core/exchange/known_layouts.h"

#include "tests/core/exchange/import_fixture.h"

using namespace kartei;

namespace {

struct ForeignList {
    const char* program;
    const char* headings;
    const char* targets; ///< "-": left out
};

/// The headings that these programs write.
const ForeignList kLists[] = {
    {"Google Contacts",
        "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,"
        "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,"
        "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
        "Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,"
        "Website 1 - Label,Website 1 - Value",
        "first_name,first_name,last_name,-,title,suffix,-,-,company,position,department,birthday,notes,-,tags,"
        "email_1_label,email_1_value,phone_1_label,phone_1_value,address_1_label,-,address_1_street,address_1_city,-,"
        "address_1_region,address_1_postal_code,address_1_country,url_1_label,url_1_value"},
    {"Google Contacts",
        "Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Birthday,Gender,Notes,"
        "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,"
        "Organization 1 - Title,Organization 1 - Department,Website 1 - Type,Website 1 - Value",
        "name,first_name,first_name,last_name,title,suffix,-,birthday,-,notes,tags,email_1_label,email_1_value,"
        "phone_1_label,phone_1_value,company,position,department,url_1_label,url_1_value"},
    {"Outlook",
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Street 2,"
        "Business City,Business State,Business Postal Code,Business Country/Region,Home Street,Home City,"
        "Home Postal Code,Home Country/Region,Other Street,Business Fax,Business Phone,Business Phone 2,Car Phone,"
        "Company Main Phone,Home Fax,Home Phone,Mobile Phone,Other Phone,Pager,Primary Phone,Birthday,Categories,"
        "E-mail Address,E-mail Display Name,E-mail 2 Address,E-mail 3 Address,Notes,Web Page,Personal Web Page",
        "title,first_name,first_name,last_name,suffix,company,department,position,address_postal_street,"
        "address_postal_street,address_postal_city,address_postal_region,address_postal_postal_code,"
        "address_postal_country,address_home_street,address_home_city,address_home_postal_code,address_home_country,"
        "address_other_street,phone_fax_value,phone_work_value,phone_work2_value,phone_other3_value,phone_work3_value,"
        "phone_fax2_value,phone_home_value,phone_mobile_value,phone_other_value,phone_other4_value,phone_other2_value,"
        "birthday,tags,email_1_value,-,email_2_value,email_3_value,notes,url_1_value,url_2_value"},
    {"Outlook",
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,"
        "Straße geschäftlich 2,Ort geschäftlich,Region geschäftlich,Postleitzahl geschäftlich,"
        "Land/Region geschäftlich,Straße privat,Ort privat,Bundesland/Kanton privat,Postleitzahl privat,"
        "Land/Region privat,Fax geschäftlich,Telefon geschäftlich,Telefon geschäftlich 2,Autotelefon,Telefon Firma,"
        "Fax privat,Telefon (privat),Telefon (privat 2),Mobiltelefon,Weiteres Telefon,Haupttelefon,E-Mail-Adresse,"
        "E-Mail 2: Adresse,Geburtstag,Kategorien,Notizen,Webseite",
        "salutation,first_name,first_name,last_name,suffix,company,department,position,address_postal_street,"
        "address_postal_street,address_postal_city,address_postal_region,address_postal_postal_code,"
        "address_postal_country,address_home_street,address_home_city,address_home_region,address_home_postal_code,"
        "address_home_country,phone_fax_value,phone_work_value,phone_work2_value,phone_other3_value,phone_work3_value,"
        "phone_fax2_value,phone_home_value,phone_home2_value,phone_mobile_value,phone_other_value,phone_other2_value,"
        "email_1_value,email_2_value,birthday,tags,notes,url_1_value"},
    {"Thunderbird",
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
        "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,"
        "Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,"
        "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Notes",
        "first_name,last_name,name,-,email_1_value,email_2_value,-,phone_work_value,phone_home_value,phone_fax_value,"
        "phone_other4_value,phone_mobile_value,address_home_street,address_home_street,address_home_city,"
        "address_home_region,address_home_postal_code,address_home_country,address_postal_street,"
        "address_postal_street,address_postal_city,address_postal_region,address_postal_postal_code,"
        "address_postal_country,position,department,company,url_1_value,url_2_value,birthday,birthday,birthday,-,"
        "notes"},
    {"Thunderbird",
        "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,Messenger-Name,"
        "Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,Privat: Adresse,Privat: Ort,"
        "Privat: Bundesland,Privat: PLZ,Privat: Land,Dienstlich: Adresse,Dienstlich: Ort,Dienstlich: PLZ,"
        "Dienstlich: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,Webseite 2,Geburtsjahr,Geburtsmonat,"
        "Geburtstag,Notizen",
        "first_name,last_name,name,-,email_1_value,email_2_value,-,phone_work_value,phone_home_value,phone_fax_value,"
        "phone_other4_value,phone_mobile_value,address_home_street,address_home_city,address_home_region,"
        "address_home_postal_code,address_home_country,address_postal_street,address_postal_city,"
        "address_postal_postal_code,address_postal_country,position,department,company,url_1_value,url_2_value,"
        "birthday,birthday,birthday,notes"},
    {"Thunderbird",
        "Křestní jméno,Příjmení,Zobrazené jméno,Přezdívka,První e-mail,Druhý e-mail,Telefon do zaměstnání,"
        "Telefon domů,Faxové číslo,Číslo na mobil,Pozice,Oddělení,Společnost,Rok narození,Měsíc narození,"
        "Den narození,Poznámky",
        "first_name,last_name,name,-,email_1_value,email_2_value,phone_work_value,phone_home_value,phone_fax_value,"
        "phone_mobile_value,position,department,company,birthday,birthday,birthday,notes"},
    {"LinkedIn", "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "first_name,last_name,url_1_value,email_1_value,company,position,-"},
    {"Kartei", "id,kind,number,first_name,last_name,lifecycle,keep_in_touch,email_1_label,email_1_value",
        "id,kind,number,first_name,last_name,lifecycle,keep_in_touch,email_1_label,email_1_value"},
};

ImportPlan planOf(const QByteArray& list, const ReadingOptions& options = {})
{
    QBuffer input;
    input.setData(list);
    REQUIRE(input.open(QIODevice::ReadOnly));
    const Result<ImportPlan> plan = planImport(input, describe<Contact>(), options);
    REQUIRE(plan);
    return *plan;
}

QStringList namesOf(const ImportPlan& plan)
{
    QStringList names;
    for (const std::optional<ColumnTarget>& target : plan.targets)
        names += target ? nameOf(*target) : u"-"_s;
    return names;
}

} // namespace

TEST_CASE("a list of an address book is recognised by its headings, and each column finds its field", "[P2][F3]")
{
    for (const ForeignList& list : kLists) {
        INFO(list.program << ": " << list.headings);
        const ImportPlan plan = planOf(QByteArray(list.headings) + "\n");
        CHECK(plan.program == QString::fromUtf8(list.program));
        CHECK(namesOf(plan).join(u'\n') == QString::fromUtf8(list.targets).replace(u',', u'\n'));
    }
    CHECK(planOf("Name,Email\nAnna Huber,a@x.de\n").program.isEmpty());
}

TEST_CASE("cards of Apple and Outlook are recognised by what only those write", "[P2]")
{
    CHECK(programOfCards("BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iCloud Web Address Book 2117B3//EN\r\n")
        == u"Apple Contacts (iCloud)"_s);
    CHECK(programOfCards("BEGIN:VCARD\nVERSION:2.1\nX-MS-OL-DEFAULT-POSTAL-ADDRESS:2\n") == u"Outlook"_s);
    CHECK(programOfCards("BEGIN:VCARD\nVERSION:3.0\nN:Huber;Anna;;;\n").isEmpty());
}

TEST_CASE("notes above the headings are passed over, and lines are counted with them", "[P2]")
{
    const auto session = business();

    const ImportReport report = importContacts(*session,
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n"
        "\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Anna,Huber,https://www.linkedin.com/in/anna,,Huber GmbH,Owner,15 Oct 2023\n,,,,,,16 Oct 2023\n");

    CHECK(report.created == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].line == 6);
    CHECK(contactNamed(*session, u"Anna Huber"_s).position == u"Owner"_s);
}

TEST_CASE("a title above the headings hides neither these nor the separator", "[P2]")
{
    const ImportPlan plan = planOf("Kundenliste 2024\n\nVorname;Nachname;Ort\nAnna;Huber;Graz\nBen;Levi;Linz\n");

    CHECK(plan.separator == ';');
    CHECK(namesOf(plan) == QStringList{u"first_name"_s, u"last_name"_s, u"address_postal_city"_s});
    CHECK(plan.sample.front() == QStringList{u"Anna"_s, u"Huber"_s, u"Graz"_s});
}

TEST_CASE("year, month and day in columns of their own are a birthday, and a part of one is told", "[P2]")
{
    const auto session = business();

    const ImportReport report
        = importContacts(*session, "Last Name,Birth Year,Birth Month,Birth Day\nHuber,1980,2,15\nLevi,,2,15\n");

    CHECK(contactNamed(*session, u"Huber"_s).birthday == QDate(1980, 2, 15));
    CHECK_FALSE(contactNamed(*session, u"Levi"_s).birthday.isValid());
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].text.contains(u"Levi"_s));
    CHECK(report.notes[0].text.contains(u"2-15"_s));
}

TEST_CASE("two columns for one phone are two phones, never one long number", "[P2]")
{
    const auto session = business();

    importContacts(*session, "Last name,Phone,Telephone\nHuber,089 1234567,089 7654321\n");

    const Contact huber = contactNamed(*session, u"Huber"_s);
    REQUIRE(huber.phones.size() == 2);
    CHECK(huber.phones[0].value == u"089 1234567"_s);
    CHECK(huber.phones[1].value == u"089 7654321"_s);
}

TEST_CASE("a list without headings is understood by what stands in its columns", "[F3]")
{
    const ImportPlan plan
        = planOf("Frau\tAnna\tHuber\tHuber GmbH\tLindenstraße 14\t80331\tMünchen\tGermany\t"
                 "anna@huber.de\t089 1234567\t0171 2345678\twww.huber.de\n"
                 "Herr\tBen\tLevi\tLevi & Co. KG\tHauptplatz 3a\t01067\tDresden\t\tben@levi.de\t\t\t\n");

    CHECK_FALSE(plan.hasHeader);
    CHECK(plan.separator == '\t');
    CHECK(plan.sample.size() == 2);
    CHECK(namesOf(plan)
        == QStringList{u"salutation"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"address_postal_street"_s,
            u"address_postal_postal_code"_s, u"address_postal_city"_s, u"address_postal_country"_s, u"email_1_value"_s,
            u"phone_1_value"_s, u"phone_2_value"_s, u"url_1_value"_s});
    CHECK(namesOf(planOf("Anna Huber;+49 89 1234567\nBen Levi;+49 30 7654321\n"))
        == QStringList{u"name"_s, u"phone_1_value"_s});
}

TEST_CASE("whether the first row has headings can be said", "[F3]")
{
    ReadingOptions options;
    options.hasHeader = false;
    CHECK(namesOf(planOf("Anna Huber\nBen Levi\n", options)) == QStringList{u"name"_s});
    options.hasHeader = true;
    const ImportPlan plan = planOf("Mail of anna@x.de,Last name\na@x.de,Huber\n", options);
    CHECK(namesOf(plan) == QStringList{u"-"_s, u"last_name"_s});
    CHECK(plan.sample.size() == 1);
}

TEST_CASE("rejected rows of a list without headings are kept with headings that are understood", "[F3]")
{
    const auto session = business();

    const ImportReport report = importContacts(*session, "Huber,1,a@x.de\n,2,\nLevi,3,b@x.de\n");

    CHECK(report.created == 2);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].line == 2);
    const ImportPlan again = planOf(rejectsCsv(report));
    CHECK(again.hasHeader);
    CHECK(namesOf(again) == QStringList{u"name"_s, u"-"_s, u"email_1_value"_s, u"-"_s});
}
