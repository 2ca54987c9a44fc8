#include "core/contacts/likely_contacts.h"

#include "core/contacts/contact_merge.h"
#include "core/contacts/distinct_contacts.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/merge_choice.h"
#include "core/contacts/relation.h"
#include "core/planning/activity.h"
#include "core/storage/referring.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = LikenessKeys::Kind;

Contact living(Contact person, const QString& street, const QString& code)
{
    ContactAddress address;
    address.street = street;
    address.postalCode = code;
    person.addresses.push_back(address);
    return person;
}

Contact withPhone(Contact person, const QString& number)
{
    person.phones.emplace_back().value = number;
    return person;
}

Contact withEmail(Contact person, const QString& address)
{
    person.emails.emplace_back().value = address;
    return person;
}

std::vector<LikelyContact> likelyTo(Session& session, const Contact& typed)
{
    const auto likely = likelyContacts(session.database(), typed, 5);
    REQUIRE(likely);
    return *likely;
}

} // namespace

TEST_CASE("who is being typed is known by e-mail, phone or name, the surest first", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact bakery = stored(session, aCompany(u"Bäckerei Huber"_s));
    Contact anna = withPhone(withEmail(aPerson(u"Anna"_s, u"Huber"_s), u"anna@huber.example"_s), u"0171 2345678"_s);
    anna.company = bakery.id;
    anna = stored(session, anna);
    const Contact namesake = stored(session, living(aPerson(u"Anna"_s, u"Huber"_s), u"Gasse 1"_s, u"80331"_s));

    const auto byEmail = likelyTo(session, withEmail({}, u" Anna@HUBER.example"_s));
    REQUIRE(byEmail.size() == 1);
    CHECK(byEmail[0].contact.id == anna.id);
    CHECK(byEmail[0].company == u"Bäckerei Huber");
    CHECK(byEmail[0].why == std::vector{Kind::Email});
    CHECK(likelyTo(session, withPhone({}, u"+49 171/234 5678"_s)).at(0).why.front() == Kind::Phone);
    const auto byName = likelyTo(session, withPhone(aPerson(u"Huber"_s, u"anna"_s), u"0171/2345678"_s));
    REQUIRE(byName.size() == 2);
    CHECK(byName[0].contact.id == anna.id);
    CHECK(byName[1].contact.id == namesake.id);
    CHECK(byName[1].why == std::vector{Kind::Name});
    Contact slip = aPerson(u"Ana"_s, u"Huber"_s);
    slip.company = bakery.id;
    CHECK(likelyTo(session, slip).at(0).why.front() == Kind::Colleague);
    CHECK(likelyTo(session, aCompany(u"baeckerei huber"_s)).at(0).contact.id == bakery.id);

    const Contact mueller = stored(session, aPerson(u"Jörg"_s, u"Müller"_s));
    CHECK(likelyTo(session, aPerson(u"Joerg"_s, u"Mueller"_s)).at(0).contact.id == mueller.id);

    CHECK(likelyTo(session, aPerson(u"Anna"_s, {})).empty());
    CHECK(likelyTo(session, aPerson(u"Anton"_s, u"Huber"_s)).empty());
    CHECK(likelyTo(session, withEmail({}, u"info@"_s)).empty());
}

TEST_CASE("a card that is changed is not its own likely one, nor one that was told apart from it", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, withEmail(aPerson(u"Anna"_s, u"Huber"_s), u"a@huber.example"_s));
    const Contact again = stored(session, withEmail(aPerson(u"A."_s, u"Huber"_s), u"a@huber.example"_s));
    CHECK(likelyTo(session, anna).at(0).contact.id == again.id);

    REQUIRE(keepApart(session, anna.id, again.id));
    CHECK(likelyTo(session, anna).empty());
    CHECK(likelyTo(session, again).empty());
}

TEST_CASE("two of one name at one address are a household, until they are told apart or related", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, living(aPerson(u"Anna"_s, u"Huber"_s), u"Lindenstraße 14"_s, u"80331"_s));
    const Contact ben = stored(session, living(aPerson(u"Ben"_s, u"Huber"_s), u"Lindenstr. 14"_s, u"80331"_s));
    stored(session, living(aPerson(u"Cleo"_s, u"Maier"_s), u"Lindenstraße 14"_s, u"80331"_s));
    stored(session, living(aPerson(u"Dora"_s, u"Huber"_s), u"Lindenstraße 15"_s, u"80331"_s));

    const auto found = likelyDuplicates(session);
    REQUIRE(found->size() == 1);
    CHECK(found->front().contact == ben.id);
    CHECK(found->front().original == anna.id);
    CHECK(found->front().why == Kind::Household);
    CHECK(inCommon({anna, {}}, {ben, {}}) == std::vector{Kind::Household});

    Relation marriage;
    marriage.contact = ben.id;
    marriage.role = RelationRole::SpouseOf;
    marriage.other = anna.id;
    stored(session, marriage);
    CHECK(likelyDuplicates(session)->empty());
    REQUIRE(session.undo());
    REQUIRE(keepApart(session, anna.id, ben.id));
    CHECK(likelyDuplicates(session)->empty());
}

TEST_CASE("a slip of the pen makes no other person of a household", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const auto at14 = [&](const QString& first, const QString& phone) {
        return stored(session, withPhone(living(aPerson(first, u"Huber"_s), u"Lindenstraße 14"_s, u"80331"_s), phone));
    };
    const Contact anna = at14(u"Anna"_s, u"089 1111111"_s);
    const Contact slip = at14(u"Ana"_s, u"089 2222222"_s);
    const Contact ben = at14(u"Ben"_s, u"089 3333333"_s);

    const auto found = likelyDuplicates(session);
    REQUIRE(found->size() == 2);
    CHECK(found->at(0).contact == slip.id);
    CHECK(found->at(0).original == anna.id);
    CHECK(found->at(0).why == Kind::Neighbour);
    CHECK(found->at(1).contact == ben.id);
    CHECK(found->at(1).why == Kind::Household);
    CHECK(likelyTo(session, slip).at(0).why.front() == Kind::Neighbour);
}

TEST_CASE("cards that were changed since they were looked at are not merged", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact again = stored(session, aPerson(u"Anna"_s, u"Hubr"_s));
    const Contact seen = *session.get(again.id);
    Contact after = seen;
    after.position = u"Owner"_s;
    REQUIRE(changed(session, seen, after));
    const QStringList before = everything(session);

    const Result<> merged = mergeContacts(session, *session.get(anna.id), seen);

    REQUIRE_FALSE(merged);
    CHECK(merged.error().kind == Error::Kind::Conflict);
    CHECK(everything(session) == before);
    REQUIRE(mergeContacts(session, *session.get(anna.id), *session.get(again.id)));
}

TEST_CASE("what refers to a contact is counted by kind", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact ben = stored(session, aPerson(u"Ben"_s, u"Berg"_s));
    for (const Id<Contact> whose : {anna.id, anna.id, ben.id}) {
        Activity call;
        call.subject = u"Called"_s;
        call.contact = whose;
        call.at = testNow();
        stored(session, call);
    }
    CHECK(referring(session.database(), describe<Activity>(), describe<Contact>(), anna.id.value)->size() == 2);
    CHECK(referring(session.database(), describe<Activity>(), describe<Contact>(), ben.id.value)->size() == 1);
    CHECK(referring(session.database(), describe<Relation>(), describe<Contact>(), anna.id.value)->empty());
}

TEST_CASE("what is chosen of two cards becomes the card, whichever of them stays", "[P1]")
{
    using Side = MergeChoice::Side;
    Contact first = withPhone(withEmail(aPerson(u"Anna"_s, u"Huber"_s), u"a@huber.example"_s), u"0171 2345678"_s);
    first.id = {1};
    first.position = u"Owner"_s;
    first.tags = {u"VIP"_s};
    Contact second = withEmail(withEmail(aPerson(u"Anna"_s, u"Hubr"_s), u"a@huber.example"_s), u"anna@gmx.example"_s);
    second.id = {2};
    second.title = u"Dr."_s;
    second.tags = {u"Fair"_s};
    MergeChoice choice(first, second);
    const Field& lastName = fieldOf<&Contact::lastName>();
    const Field& title = fieldOf<&Contact::title>();
    const Field& position = fieldOf<&Contact::position>();
    const PartList* emails = describe<Contact>().findParts(u"emails");

    CHECK(choice.differing() == std::vector<const Field*>{&title, &lastName, &position});
    CHECK(choice.alike() == std::vector<const Field*>{&fieldOf<&Contact::firstName>()});
    CHECK(choice.side(lastName) == Side::First);
    CHECK(choice.side(title) == Side::Second);
    CHECK(choice.becomes().title == u"Dr.");
    REQUIRE(choice.entries(emails).size() == 2);
    CHECK(choice.entries(emails)[1].side == Side::Second);

    choice.choose(lastName, Side::Second);
    choice.choose(position, Side::Second); // says nothing there
    choice.take(choice.entries(emails)[0].key, false);
    choice.take(choice.entries(nullptr)[1].key, false);
    for (const Side side : {Side::First, Side::Second}) {
        choice.setStaying(side);
        CHECK(choice.kept().id.value == (side == Side::First ? 1 : 2));
        const Contact becomes = choice.becomes();
        CHECK(becomes.lastName == u"Hubr");
        CHECK(becomes.position == u"Owner");
        REQUIRE(becomes.emails.size() == 1);
        CHECK(becomes.emails[0].value == u"anna@gmx.example");
        CHECK(becomes.tags == QStringList{u"VIP"_s});
        CHECK(becomes.phones.size() == 1);
    }
    choice.chooseAll(Side::First);
    CHECK(choice.becomes().lastName == u"Huber");
    CHECK(choice.becomes().title == u"Dr.");
}
