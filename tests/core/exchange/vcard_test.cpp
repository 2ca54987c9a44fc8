#include "core/exchange/exporter.h"
#include "core/sample/sample_business.h"

#include "tests/core/exchange/import_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace kartei;

namespace {

ImportReport importCards(Session& session, const QByteArray& cards, Duplicates duplicates = Duplicates::Create)
{
    ImportOptions options;
    options.duplicates = duplicates;
    const Result<ImportReport> report = importVCards(session, cards, options);
    if (!report)
        FAIL(report.error().message.toStdString());
    return *report;
}

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n";
}

/// Contacts without what another file gives anew.
std::vector<std::string> contactsOf(Session& session)
{
    const Result<QByteArray> json = exportJson(session, describe<Contact>());
    REQUIRE(json);
    std::vector<std::string> entries;
    for (const QJsonValue& entry : QJsonDocument::fromJson(*json).array()) {
        QJsonObject object = entry.toObject();
        object.remove(u"id"_s);
        object.remove(u"updated"_s);
        QJsonObject company = object.value(u"company"_s).toObject();
        company.remove(u"id"_s);
        object.insert(u"company"_s, company);
        entries.push_back(QJsonDocument(object).toJson().toStdString());
    }
    std::ranges::sort(entries);
    return entries;
}

void checkSame(Session& one, Session& other)
{
    const std::vector<std::string> before = contactsOf(one);
    const std::vector<std::string> after = contactsOf(other);
    REQUIRE(after.size() == before.size());
    for (size_t i = 0; i < before.size(); ++i)
        CHECK(after[i] == before[i]);
}

QString randomText(std::mt19937& random, int longest)
{
    static const QString alphabet = u"\\;,:\n\"=^ n5aßŽא😀"_s;
    QString text = u"x"_s;
    for (auto length = random() % static_cast<size_t>(longest); length > 0; --length)
        text += alphabet[static_cast<qsizetype>(random() % static_cast<size_t>(alphabet.size() - 2))];
    return text + u"😀x"_s;
}

} // namespace

TEST_CASE("a card of version 3.0 becomes a person with everything on it", "[P4]")
{
    const auto session = business();

    const ImportReport report = importCards(*session,
        card(
            "N:Huber;Anna;Maria;Dr.;MBA\r\nFN:Dr. Anna Maria Huber\r\nORG:Huber GmbH;Sales\r\nTITLE:Owner\r\n"
            "EMAIL;TYPE=INTERNET,HOME,PREF:anna@huber.de\r\nTEL;TYPE=CELL:0171 2345678\r\nTEL;TYPE=WORK,FAX:+49 89 1\r\n"
            "ADR;TYPE=WORK:;2nd floor;Weg 1;Dresden;;01067;Germany\r\nURL:https://huber.de\r\nBDAY:1980-02-29\r\n"
            "CATEGORIES:VIP,a\\, b\r\nNOTE:two\\nlines\\; and more\r\nREV:20200101T000000Z"));

    CHECK(report.created == 1);
    CHECK(report.rejected.empty());
    CHECK(report.unmapped.isEmpty());
    const Contact anna = contactNamed(*session, u"Anna Maria Huber"_s);
    CHECK(anna.title == u"Dr."_s);
    CHECK(anna.suffix == u"MBA"_s);
    CHECK(anna.company == contactNamed(*session, u"Huber GmbH"_s).id);
    CHECK(anna.department == u"Sales"_s);
    CHECK(anna.position == u"Owner"_s);
    REQUIRE(anna.emails.size() == 1);
    CHECK(anna.emails[0].label == ReachLabel::Home);
    CHECK(anna.emails[0].preferred);
    REQUIRE(anna.phones.size() == 2);
    CHECK(anna.phones[0].label == ReachLabel::Mobile);
    CHECK(anna.phones[0].e164 == u"+491712345678"_s);
    CHECK(anna.phones[1].label == ReachLabel::Fax);
    REQUIRE(anna.addresses.size() == 1);
    CHECK(anna.addresses[0].street == u"Weg 1\n2nd floor"_s);
    CHECK(anna.addresses[0].postalCode == u"01067"_s);
    CHECK(anna.addresses[0].country == u"DE"_s);
    CHECK(anna.birthday == QDate(1980, 2, 29));
    CHECK(anna.tags == QStringList{u"VIP"_s, u"a, b"_s});
    CHECK(anna.notes == u"two\nlines; and more"_s);
}

TEST_CASE("a card of version 2.1 is read with its quoted-printable, soft breaks and character set")
{
    const auto session = business();

    const ImportReport report = importCards(*session,
        card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCr=\r\ngen;;Herr;\r\n"
             "TEL;CELL;VOICE:0171 1\r\nTEL;HOME;PREF:089 2\r\n"
             "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe=0D=0Azwei=\r\n Zeilen\r\n"
             "ADR;HOME:;;Weg 1;Wien;;1010;AT",
            "2.1"));

    CHECK(report.created == 1);
    const Contact found = contactNamed(*session, u"Jürgen Müller"_s);
    CHECK(found.salutation == u"Herr"_s);
    REQUIRE(found.phones.size() == 2);
    CHECK(found.phones[0].label == ReachLabel::Mobile);
    CHECK(found.phones[1].preferred);
    CHECK(found.notes.startsWith(u"Grüße"_s));
    CHECK(found.notes.contains(u"zwei"_s));
    REQUIRE(found.addresses.size() == 1);
    CHECK(found.addresses[0].label == AddressLabel::Home);
}

TEST_CASE("a card of version 4.0 from another program keeps folded lines, preferences and quoted parameters")
{
    const auto session = business();

    const ImportReport report = importCards(*session,
        card(
            "KIND:individual\r\nFN:Noa Levi\r\nN:Levi;Noa;;;\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,cell\":tel:+972-50-1;ext=5\r\n"
            "EMAIL;TYPE=work:noa@le\r\n vi.example\r\nADR;LABEL=\"a:b;c\";TYPE=home:;;Herzl 1;Haifa;;1;IL\r\n"
            "BDAY:--0415\r\nPHOTO:data:image/png;base64,AAAA\r\nLANG:he-IL",
            "4.0"));

    CHECK(report.rejected.empty());
    CHECK(report.unmapped == QStringList{u"PHOTO"_s});
    const Contact noa = contactNamed(*session, u"Noa Levi"_s);
    CHECK(noa.language == u"he"_s);
    REQUIRE(noa.phones.size() == 1);
    CHECK(noa.phones[0].value == u"+972-50-1 ext. 5"_s);
    CHECK(noa.phones[0].preferred);
    REQUIRE(noa.emails.size() == 1);
    CHECK(noa.emails[0].value == u"noa@levi.example"_s);
    CHECK_FALSE(noa.birthday.isValid());
    CHECK(noa.notes.contains(u"--0415"_s)); // a day without a year is kept in words
}

TEST_CASE("a card that is cut off is left out with its line and reason, and the others come in")
{
    const auto session = business();

    const ImportReport report = importCards(*session,
        card("FN:Ada Alt\r\nN:Alt;Ada;;;") + "BEGIN:VCARD\r\nN:Cut;Off;;;\r\n" + card("FN:Bob Bau\r\nN:Bau;Bob;;;")
            + card("N:;;;;") + card("AGENT:\r\nBEGIN:VCARD\r\nN:In;Ner;;;\r\nEND:VCARD\r\nN:Out;Er;;;", "2.1")
            + "BEGIN:VCARD\r\nN:Last;One;;;");

    CHECK(report.created == 3);
    CHECK(contactNamed(*session, u"Er Out"_s).lastName == u"Out"_s);
    REQUIRE(report.rejected.size() == 3);
    CHECK(report.rejected[0].line == 6);
    CHECK(report.rejected[0].reason.contains(u"END:VCARD"_s));
    CHECK(report.rejected[0].rows.front().front().startsWith(u"BEGIN:VCARD\r\nN:Cut"_s));
    CHECK_FALSE(report.rejected[0].rows.front().front().contains(u"Bob"_s));
    CHECK(report.rejected[2].rows.front().front().contains(u"Last"_s));
}

TEST_CASE("labels of a Mac and groups of an address book come along")
{
    const auto session = business();

    importCards(*session,
        card("X-ADDRESSBOOKSERVER-KIND:group\r\nN:Friends\r\nFN:Friends\r\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:AB-1")
            + card("UID:AB-1\r\nN:Alt;Ada;;;\r\nFN:Ada Alt\r\nitem1.TEL:089 1\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n"
                   "item2.EMAIL;type=INTERNET:a@alt.de\r\nitem2.X-ABLabel:_$!<Work>!$_")
            + card("N:;;;;\r\nFN:Alt GmbH\r\nORG:Alt GmbH;\r\nX-ABShowAs:COMPANY"));

    const Contact ada = contactNamed(*session, u"Ada Alt"_s);
    CHECK(ada.tags == QStringList{u"Friends"_s});
    REQUIRE(ada.phones.size() == 1);
    CHECK(ada.phones[0].label == ReachLabel::Mobile);
    REQUIRE(ada.emails.size() == 1);
    CHECK(ada.emails[0].label == ReachLabel::Work);
    CHECK(contactNamed(*session, u"Alt GmbH"_s).kind == ContactKind::Company);
    CHECK(all<Contact>(*session).size() == 2);
}

TEST_CASE("a card links nobody to a company that only has the same id here, and fills in nothing from empty lines")
{
    const auto session = business();
    importCards(*session, card("N:;;;;\r\nORG:Stranger Ltd\r\nX-ABShowAs:COMPANY"));
    const Contact stranger = contactNamed(*session, u"Stranger Ltd"_s);

    const ImportReport report = importCards(*session,
        card("KIND:group\r\nFN:Friends\r\nMEMBER:", "4.0")
            + card("N:Alt;Ada;;;\r\nORG:Own GmbH\r\nX-KARTEI-COMPANY:id:" + QByteArray::number(stranger.id.value)
                + "\r\nTEL;HOME:\r\nEMAIL:\r\nNOTE;ENCODING=QUOTED-PRINTABLE:M=FCller"));

    CHECK(report.rejected.empty());
    const Contact ada = contactNamed(*session, u"Ada Alt"_s);
    CHECK(ada.company == contactNamed(*session, u"Own GmbH"_s).id);
    CHECK(ada.phones.empty());
    CHECK(ada.emails.empty());
    CHECK(ada.tags.isEmpty());
    CHECK(ada.notes == u"Müller"_s);
}

TEST_CASE("all contacts taken to another file as vCards are the same contacts", "[P4]")
{
    const VCardVersion version = GENERATE(VCardVersion::V40, VCardVersion::V30, VCardVersion::V21);
    const auto from = business();
    REQUIRE(fillSampleBusiness(*from));
    const auto to = business();

    const Result<QByteArray> cards = exportVCards(*from, {}, version);
    REQUIRE(cards);
    const ImportReport report = importCards(*to, *cards);

    CHECK(report.rejected.empty());
    CHECK(report.unmapped.isEmpty());
    checkSame(*from, *to);
    CHECK(importCards(*from, *cards, Duplicates::Merge).updated == 0);
}

TEST_CASE("any text on a card survives the way through a vCard")
{
    const VCardVersion version = GENERATE(VCardVersion::V40, VCardVersion::V30, VCardVersion::V21);
    std::mt19937 random(4711);
    const auto from = business();
    REQUIRE(from->transact(u"Fill"_s, Undo::Never, [&](Transaction& tx) -> Result<> {
        for (int i = 0; i < 60; ++i) {
            Contact contact;
            contact.lastName = randomText(random, 30).simplified() + QString::number(i);
            contact.position = randomText(random, 9).simplified();
            contact.notes = randomText(random, 200);
            contact.paymentTerms = randomText(random, 20).simplified();
            contact.tags = {randomText(random, 9).simplified().remove(u'"')};
            ContactEmail email;
            email.value = randomText(random, 9).simplified();
            contact.emails.push_back(email);
            ContactAddress address;
            address.street = randomText(random, 90);
            address.city = randomText(random, 9).simplified();
            contact.addresses.push_back(address);
            if (const Result<> done = tx.insert(contact); !done)
                return done;
        }
        return {};
    }));
    const auto to = business();

    const Result<QByteArray> cards = exportVCards(*from, {}, version);
    REQUIRE(cards);
    for (const QByteArray& line : cards->split('\n'))
        CHECK(line.size() <= (version == VCardVersion::V21 ? 140 : 76));
    CHECK(importCards(*to, *cards).rejected.empty());

    checkSame(*from, *to);
}
