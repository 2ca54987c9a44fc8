#include "core/exchange/typed_rows.h"
#include "tests/core/exchange/import_fixture.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;

namespace {

QStringList namesOf(const std::vector<ColumnTarget>& columns)
{
    QStringList names;
    for (const ColumnTarget& column : columns)
        names += nameOf(column);
    return names;
}

TypedContacts typed(const QStringList& names, const std::vector<QStringList>& rows)
{
    TypedContacts contacts{columnsNamed(names, OwnFields::none()), rows};
    REQUIRE(namesOf(contacts.columns) == names);
    return contacts;
}

} // namespace

TEST_CASE("typed rows come in as a list does, in one act; what does not fit stays out with its row and reason", "[F5]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QStringList before = everything(session);
    const Result<QString> titleBefore = session.undoTitle();
    const TypedContacts rows
        = typed({u"first_name"_s, u"last_name"_s, u"company"_s, u"phone_1_value"_s, u"email_1_value"_s,
                    u"address_1_city"_s, u"address_1_country"_s, u"birthday"_s},
            {{u"Anna"_s, u"Huber"_s, u"Bäckerei Huber GmbH"_s, u"0171 2345678"_s, u"anna@huber.example"_s, u"Köln"_s,
                 u"Deutschland"_s, u"3.4.1980"_s},
                {}, {u"Ben"_s, u"Berg"_s, {}, u"+44 20 7946 0123"_s, {}, {}, {}, u"31.2.1980"_s},
                {{}, {}, {}, {}, {}, u"Bonn"_s, u"Deutschland"_s, {}},
                {u"=Cleo"_s, u"'Quote \"x\""_s, u"Bäckerei Huber GmbH"_s, {}, {}, {}, {}, {}}});

    const Result<ImportReport> report = importTyped(session, rows, {});

    REQUIRE(report);
    CHECK(report->created == 2);
    REQUIRE(report->rejected.size() == 2);
    CHECK(report->rejected[0].line == 3);
    CHECK(report->rejected[0].reason.contains(u"31.2.1980"));
    CHECK(report->rejected[1].line == 4);
    const Contact anna = contactNamed(session, u"Anna Huber"_s);
    REQUIRE(anna.company.isSet());
    CHECK(session.get(anna.company)->companyName == u"Bäckerei Huber GmbH");
    REQUIRE(anna.phones.size() == 1);
    CHECK(anna.phones[0].e164 == u"+491712345678");
    CHECK(anna.birthday == QDate(1980, 4, 3));
    const Contact cleo = contactNamed(session, u"=Cleo 'Quote \"x\""_s);
    CHECK(cleo.company == anna.company);
    REQUIRE(session.undo());
    CHECK(everything(session) == before);
}

TEST_CASE("of a typed row it is told what it would become or why not, and nothing is written for that", "[F5]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const QStringList before = everything(session);
    const Result<QString> titleBefore = session.undoTitle();
    const TypedContacts rows
        = typed({u"first_name"_s, u"last_name"_s, u"company"_s, u"email_1_value"_s, u"birthday"_s, u"tags"_s},
            {{u"Anna"_s, u"Huber"_s, u"Huber GmbH"_s, u"Anna@huber.example"_s, {}, u"VIP, Köln"_s},
                {{}, {}, u"Huber GmbH"_s, {}, {}, {}}, {{}, {}, {}, {}, u"2.2.1980"_s, {}},
                {u"Ben"_s, {}, {}, {}, u"soon"_s, {}}});

    const Result<Contact> anna = contactOf(session, rows, 0);
    REQUIRE(anna);
    CHECK_FALSE(anna->id.isSet());
    CHECK(anna->name == u"Anna Huber");
    REQUIRE(anna->emails.size() == 1);
    CHECK(anna->emails[0].match == u"anna@huber.example");
    CHECK(anna->tags == QStringList{u"VIP"_s, u"Köln"_s});
    CHECK(contactOf(session, rows, 1)->kind == ContactKind::Company);
    CHECK(contactOf(session, rows, 2).error().message.contains(u"name"));
    CHECK(contactOf(session, rows, 3).error().message.contains(u"soon"));
    CHECK(everything(session) == before);
    CHECK(*session.undoTitle() == *titleBefore);
}

TEST_CASE("the usual columns are there, under short headings, and say which values go on from row to row", "[F5]")
{
    QStringList headings;
    QStringList carried;
    for (const ColumnTarget& column : usualColumns()) {
        headings += headingOf(column);
        if (isCarriedOn(column))
            carried += nameOf(column);
    }
    CHECK(headings
        == QStringList{u"First name"_s, u"Last name"_s, u"Company"_s, u"Phone"_s, u"E-mail"_s, u"Street"_s,
            u"Postal code"_s, u"City"_s, u"Country"_s, u"Tags"_s});
    CHECK(carried == QStringList{u"address_1_country"_s, u"tags"_s});
    CHECK(isBlank(usualColumns(), {{}, u" "_s, {}, {}, {}, {}, {}, {}, u"Germany"_s, u"VIP"_s}));
    CHECK_FALSE(isBlank(usualColumns(), {{}, {}, {}, {}, {}, {}, {}, u"Bonn"_s}));
    const auto more = columnsNamed({u"phone_mobile_value"_s, u"no_such_field"_s}, OwnFields::none());
    REQUIRE(more.size() == 1);
    CHECK(headingOf(more[0]) == u"Phone (Mobile)");
}

TEST_CASE("a block of cells is read as the spreadsheet copied it, each cell one line", "[F5]")
{
    CHECK(pastedCells(u"Anna\tHuber\nBen\tBerg\n"_s)
        == std::vector<QStringList>{{u"Anna"_s, u"Huber"_s}, {u"Ben"_s, u"Berg"_s}});
    CHECK(pastedCells(u"\"two\nlines\"\tx, y\n"_s) == std::vector<QStringList>{{u"two lines"_s, u"x, y"_s}});
    CHECK(pastedCells(u"alone"_s) == std::vector<QStringList>{{u"alone"_s}});
    CHECK(pastedCells({}).empty());
}

TEST_CASE(
    "beside a typed row stands whom it may be, what is likely wrong, and which row above it says the same", "[F5]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.emails.emplace_back().value = u"anna@huber.example"_s;
    stored(session, anna);
    const TypedContacts rows = typed({u"first_name"_s, u"last_name"_s, u"email_1_value"_s},
        {{u"A."_s, u"Huber"_s, u"Anna@Huber.example"_s}, {u"Ben"_s, u"Berg"_s, u"ben"_s},
            {u"Cleo"_s, u"Bauer"_s, u"cleo@x.example"_s}, {u"C."_s, u"Bauer"_s, u"cleo@x.example"_s}, {{}, {}, {}}});
    std::vector<RowOutlook> outlooks;
    std::vector<const Contact*> contacts;
    for (size_t row = 0; row < rows.rows.size(); ++row)
        outlooks.push_back(*outlookOf(session, rows, row));
    for (const RowOutlook& outlook : outlooks)
        contacts.push_back(outlook.contact ? &*outlook.contact : nullptr);

    CHECK(outlooks[0].doubt.contains(u"Anna Huber"));
    CHECK(outlooks[1].doubt.isEmpty());
    CHECK(outlooks[1].problem.contains(u"ben"));
    CHECK(outlooks[2].problem.isEmpty());
    CHECK(outlooks[2].doubt.isEmpty());
    CHECK_FALSE(outlooks[4].refusal.isEmpty());
    CHECK_FALSE(twinOf(contacts, 2));
    REQUIRE(twinOf(contacts, 3));
    CHECK(twinOf(contacts, 3)->row == 2);
    CHECK_FALSE(twinOf(contacts, 4));
}
