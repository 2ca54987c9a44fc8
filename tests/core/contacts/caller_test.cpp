#include "core/contacts/caller.h"

#include "core/planning/caller_facts.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Contact withPhone(Contact contact, const QString& number)
{
    ContactPhone phone;
    phone.value = number;
    contact.phones.push_back(phone);
    return contact;
}

QStringList namesOf(const Callers& callers)
{
    QStringList names;
    for (const Contact& contact : callers.contacts)
        names += contact.name;
    return names;
}

} // namespace

TEST_CASE("a telephone program may hand over a number in any notation, and nothing but a number", "[D16][N2]")
{
    CHECK(callerNumber(u"+49 171/234 56 78"_s) == u"+49 171/234 56 78"_s);
    CHECK(callerNumber(u"tel:+49-171-2345678;phone-context=example.org"_s) == u"+49-171-2345678"_s);
    CHECK(callerNumber(u"TEL://%2B491712345678"_s) == u"+491712345678"_s);
    CHECK(callerNumber(u" (089) 12.34-5 "_s) == u"(089) 12.34-5"_s);
    for (const auto& withheld : {u""_s, u"  "_s, u"tel:anonymous"_s, u"Unknown"_s})
        CHECK(callerNumber(withheld) == QString());
    for (const auto& wrong : {u"0171 2345678; rm -rf"_s, u"%x"_s, u"0171\n2345678"_s, u"49+171"_s,
             u"12345678901234567890123"_s, u"sip:anna@example.org"_s, u"() -"_s, u"٠١٧١٢٣٤"_s}) {
        INFO(wrong.toStdString());
        const Result<QString> number = callerNumber(wrong);
        REQUIRE_FALSE(number);
        CHECK(number.error().kind == Error::Kind::Usage);
    }
}

TEST_CASE("who calls is found by the number as it is dialled at home and from abroad", "[D16][N2]")
{
    ON_EACH_ENGINE(business);
    stored(business.session(), withPhone(aPerson(u"Anna"_s, u"Huber"_s), u"0171/234 56 78"_s));
    stored(business.session(), withPhone(aPerson(u"Bob"_s, u"Maier"_s), u"0171/234 56 79"_s));

    for (const auto& number : {u"+49 171 2345678"_s, u"00491712345678"_s, u"01712345678"_s, u"0171-234-5678"_s}) {
        const Result<Callers> callers = callersWith(business.session(), number);
        REQUIRE(callers);
        INFO(number.toStdString());
        CHECK(namesOf(*callers) == QStringList{u"Anna Huber"_s});
        CHECK(callers->isCertain);
    }
    CHECK(callersWith(business.session(), u"+43 171 2345678"_s)->contacts.empty());
    CHECK(callersWith(business.session(), QString())->contacts.empty());
}

TEST_CASE(
    "a number that can't be understood is found by its last digits, and it is said that this is not certain", "[D16]")
{
    ON_EACH_ENGINE(business);
    stored(business.session(), withPhone(aPerson(u"Anna"_s, u"Huber"_s), u"0171 2345678 or 0171 9999999"_s));
    stored(business.session(), withPhone(aPerson(u"Bob"_s, u"Maier"_s), u"204"_s));

    const Result<Callers> anna = callersWith(business.session(), u"+49 171 2345678"_s);
    REQUIRE(anna);
    CHECK(namesOf(*anna) == QStringList{u"Anna Huber"_s});
    CHECK_FALSE(anna->isCertain);
    CHECK(namesOf(*callersWith(business.session(), u"204"_s)) == QStringList{u"Bob Maier"_s});
    CHECK(callersWith(business.session(), u"9204"_s)->contacts.empty());
}

TEST_CASE("the facts of a caller are what is open with them and with their company", "[D16]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Bäckerei Huber"_s));
    Contact person = aPerson(u"Anna"_s, u"Huber"_s);
    person.company = company.id;
    person.notes = u"\nLikes oak.\n\nPays at once.\nTwo dogs.\nNever before nine."_s;
    person = stored(session, person);
    const Contact stranger = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    Deal counter = aDeal(u"Shop counter"_s, company.id);
    stored(session, counter);
    stored(session, aDeal(u"Fence"_s, stranger.id));
    stored(session, aTicket(u"Door sticks"_s, person.id));
    Ticket done = aTicket(u"Lamp"_s, person.id);
    done.status = TicketStatus::Closed;
    stored(session, done);
    Activity call;
    call.kind = ActivityKind::Call;
    call.subject = u"asked for shelves"_s;
    call.contact = person.id;
    call.at = testNow();
    stored(session, call);
    call.kind = ActivityKind::Note;
    call.subject = u"a later note"_s;
    call.at.utcMs += 1000;
    stored(session, call);

    const Result<CallerFacts> facts = callerFacts(session, person.id);
    REQUIRE(facts);
    CHECK(facts->company == u"Bäckerei Huber"_s);
    REQUIRE(facts->last);
    CHECK(facts->last->subject == u"asked for shelves"_s);
    REQUIRE(facts->deals.size() == 1);
    CHECK(facts->deals[0].title == u"Shop counter"_s);
    REQUIRE(facts->tickets.size() == 1);
    CHECK(facts->tickets[0].subject == u"Door sticks"_s);
    CHECK(facts->notes == QStringList{u"Likes oak."_s, u"Pays at once."_s, u"Two dogs."_s});
    CHECK(callerFacts(session, company.id)->tickets.size() == 1);
}

TEST_CASE("a number that called is added to a card once", "[D16]")
{
    ON_EACH_ENGINE(business);
    const Contact anna = stored(business.session(), aPerson(u"Anna"_s, u"Huber"_s));
    for (int i = 0; i < 2; ++i)
        REQUIRE(business->transact(
            u"Add"_s, Undo::Possible, [&](Transaction& tx) { return addPhone(tx, anna.id, u"0171 2345678"_s); }));
    CHECK(business->get(anna.id)->phones.size() == 1);
    CHECK(namesOf(*callersWith(business.session(), u"+491712345678"_s)) == QStringList{u"Anna Huber"_s});
}
