#include "core/contacts/contact_merge.h"

#include "core/contacts/distinct_contacts.h"
#include "core/contacts/duplicates.h"
#include "core/contacts/relation.h"
#include "core/planning/activity.h"
#include "core/planning/attachment.h"
#include "core/sales/quote_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

#include <random>

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// How often something refers to a contact, in any field of any record.
int referencesTo(Session& session, qint64 id)
{
    int count = 0;
    for (const EntityDesc* entity : allEntities()) {
        const auto records = session.list(*entity, u"ORDER BY id"_s);
        REQUIRE(records);
        for (const Record& record : *records) {
            for (const Field& field : entity->fields) {
                if (field.target && &field.target() == &describe<Contact>() && record.value(field).toLongLong() == id)
                    ++count;
            }
        }
    }
    return count;
}

Quote sentQuote(Session& session, Id<Contact> customer)
{
    Quote quote = aQuote(u"Counter"_s, customer);
    quote.lines = {aLine(u"Oak"_s, u"2"_s, u"10"_s)};
    const Id<Quote> id = stored(session, quote).id;
    REQUIRE(sendQuote(session, id, [](const Quote&) { return Result<QByteArray>("%PDF"); }));
    return *session.get(id);
}

ContactEmail email(const QString& value)
{
    return {.id = {7}, .label = ReachLabel::Work, .value = value, .preferred = true, .match = {}};
}

ContactPhone phone(const QString& value)
{
    return {.id = {7}, .label = ReachLabel::Work, .value = value, .preferred = false, .e164 = u"+491712345678"_s};
}

ContactUrl url(const QString& value)
{
    return {.id = {7}, .label = ReachLabel::Work, .value = value};
}

ContactAddress address(const QString& street, const QString& city)
{
    ContactAddress made;
    made.street = street;
    made.postalCode = u"80331"_s;
    made.city = city;
    return made;
}

/// One of everything that can refer to `contact`.
void giveEverything(Session& session, Id<Contact> contact)
{
    const Deal deal = stored(session, aDeal(u"Shop"_s, contact));
    stored(session, aQuote(u"Draft"_s, contact));
    sentQuote(session, contact);
    stored(session, aTicket(u"Drawer sticks"_s, contact));
    Activity call;
    call.subject = u"Called"_s;
    call.contact = contact;
    call.at = testNow();
    stored(session, call);
    Task task;
    task.subject = u"Call back"_s;
    task.contact = contact;
    task.deal = deal.id;
    stored(session, task);
}

} // namespace

TEST_CASE("after a merge nothing refers to the merged card, and undo gives the same business back", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const Contact other = stored(session, aFullContact(company.id));
    const Contact kept = stored(session, aPerson(u"Zofie"_s, u"Cerna"_s));
    const Contact bystander = stored(session, aPerson(u"Ben"_s, u"Berg"_s));
    giveEverything(session, other.id);
    giveEverything(session, kept.id);
    REQUIRE(keepApart(session, kept.id, other.id));
    REQUIRE(keepApart(session, other.id, bystander.id));
    const QStringList before = everything(session);
    REQUIRE(referencesTo(session, other.id.value) > 6);

    REQUIRE(mergeContacts(session, kept.id, other.id));

    CHECK(referencesTo(session, other.id.value) == 0);
    CHECK_FALSE(session.get(other.id));
    const Contact merged = *session.get(kept.id);
    CHECK(merged.lastName == u"Cerna");
    CHECK(merged.number == u"K-10042");
    CHECK(merged.company == company.id);
    CHECK(merged.phones.size() == 1);
    const QStringList after = everything(session);
    REQUIRE(session.undo());
    CHECK(everything(session) == before);
    REQUIRE(session.redo());
    CHECK(everything(session) == after);
}

TEST_CASE("companies that are merged keep their people, and neither works for itself", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact other = stored(session, aCompany(u"Huber GmbH"_s));
    Contact branch = aCompany(u"Huber"_s);
    branch.company = other.id;
    const Contact kept = stored(session, branch);
    Contact clerk = aPerson(u"Anna"_s, u"Huber"_s);
    clerk.company = other.id;
    const Contact anna = stored(session, clerk);
    const QStringList before = everything(session);

    REQUIRE(mergeContacts(session, kept.id, other.id));

    CHECK(session.get(anna.id)->company == kept.id);
    CHECK_FALSE(session.get(kept.id)->company.isSet());
    REQUIRE(session.undo());
    CHECK(everything(session) == before);
}

TEST_CASE("a sent quote goes with its customer and stays as it was sent", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact other = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact kept = stored(session, aPerson(u"Anne"_s, u"Huber"_s));
    Quote asSent = sentQuote(session, other.id);

    REQUIRE(mergeContacts(session, kept.id, other.id));

    const Quote moved = *session.get(asSent.id);
    CHECK(moved.contact == kept.id);
    CHECK(moved.recipient.contains(u"Anna Huber"));
    asSent.contact = kept.id;
    asSent.updated = moved.updated;
    CHECK(moved == asSent);
    Quote byHand = moved;
    byHand.contact = stored(session, aPerson(u"Ben"_s, u"Berg"_s)).id;
    CHECK_FALSE(changed(session, moved, byHand));
}

TEST_CASE("a merge unites lists without doubles, joins notes and takes the older day", "[P1]")
{
    Contact kept = aPerson(u"Anna"_s, u"Huber"_s);
    kept.id = {1};
    kept.emails = {email(u"anna@huber.de"_s)};
    kept.phones = {phone(u"0171 2345678"_s)};
    kept.urls = {url(u"https://www.huber.de/"_s)};
    kept.addresses = {address(u"Lindenstraße 14"_s, u"München"_s)};
    kept.tags = {u"VIP"_s};
    kept.notes = u"Likes oak."_s;
    kept.created = {2000};
    Contact other = aPerson(u"Anna"_s, u"Hubr"_s);
    other.id = {2};
    other.position = u"Owner"_s;
    other.emails = {email(u" Anna@Huber.de"_s), email(u"a.huber@gmx.de"_s)};
    other.phones = {phone(u"+49 171/2345678"_s)};
    other.urls = {url(u"huber.de"_s)};
    other.addresses = {address(u"lindenstrasse 14"_s, u"Munchen"_s)};
    other.tags = {u"VIP"_s, u"Trade"_s};
    other.notes = u"Calls on Mondays."_s;
    other.created = {1000};

    const Contact becomes = mergedContact(kept, other);

    CHECK(becomes.id == kept.id);
    CHECK(becomes.lastName == u"Huber");
    CHECK(becomes.position == u"Owner");
    REQUIRE(becomes.emails.size() == 2);
    CHECK(becomes.emails[1].value == u"a.huber@gmx.de");
    CHECK_FALSE(becomes.emails[1].preferred);
    CHECK_FALSE(becomes.emails[1].id.isSet());
    CHECK(becomes.phones.size() == 1);
    CHECK(becomes.urls.size() == 1);
    CHECK(becomes.addresses.size() == 1);
    CHECK(becomes.tags == QStringList{u"VIP"_s, u"Trade"_s});
    CHECK(becomes.notes == u"Likes oak.\n\nCalls on Mondays.");
    CHECK(becomes.created.utcMs == 1000);
    CHECK(mergedContact(becomes, other).notes == becomes.notes);
}

TEST_CASE("a value that is given up in a merge stands in the history of the card that stays", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact one = aPerson(u"Anna"_s, u"Huber"_s);
    one.position = u"Purchasing"_s;
    one.number = u"K-1"_s;
    Contact two = one;
    two.position = u"Head of purchasing"_s;
    two.number = u"K-2"_s;
    two.department = u"Buying"_s;
    const Contact kept = stored(session, one);
    const Contact other = stored(session, two);

    REQUIRE(mergeContacts(session, kept.id, other.id, [](Contact& becomes) { becomes.department = u"Office"_s; }));

    const Contact merged = *session.get(kept.id);
    CHECK(merged.position == u"Purchasing");
    CHECK(merged.number == u"K-1");
    CHECK(merged.department == u"Office");
    const auto entries = session.history(describe<Contact>(), kept.id.value);
    REQUIRE(entries);
    const auto steps = session.stepsOf(describe<Contact>(), kept.id.value, *entries);
    REQUIRE(steps);
    QStringList seen;
    for (const RecordStep& step : *steps) {
        if (step.after)
            seen += step.after->as<Contact>().position + u' ' + step.after->as<Contact>().number + u' '
                + step.after->as<Contact>().department;
    }
    CHECK(seen.contains(u"Head of purchasing K-2 Buying"_s));
    CHECK(seen.front() == u"Purchasing K-1 Office");
}

TEST_CASE("what can't be merged says why and changes nothing", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const Contact company = stored(session, aCompany(u"Huber GmbH"_s));
    const QStringList before = everything(session);

    const Result<> itself = mergeContacts(session, anna.id, anna.id);
    const Result<> otherKind = mergeContacts(session, anna.id, company.id);
    const Result<> missing = mergeContacts(session, anna.id, {4711});

    REQUIRE_FALSE(itself);
    CHECK(itself.error().message.contains(u"one and the same card"));
    REQUIRE_FALSE(otherKind);
    CHECK(otherKind.error().message.contains(u"Change the kind"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Error::Kind::NotFound);
    CHECK(everything(session) == before);
}

TEST_CASE("cards merged at random leave nothing that refers to them, and undone all is there again", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    std::mt19937 random(7);
    const auto below = [&](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
    std::vector<Id<Contact>> people;
    for (int i = 0; i < 12; ++i) {
        Contact person = i % 3 == 0 ? aFullContact({}) : aPerson(u"Anna"_s, u"Huber %1"_s.arg(i));
        person.number = i % 2 == 0 ? u"K-%1"_s.arg(i) : QString();
        person.company = i > 3 && i % 4 == 0 ? people[below(people.size())] : Id<Contact>();
        people.push_back(stored(session, person).id);
        if (i % 2 == 1)
            giveEverything(session, people[below(people.size())]);
    }
    const auto state = [&] { // without number ranges: who becomes a customer by a merge has used up a number
        QStringList rows = everything(session);
        rows.removeIf([](const QString& row) { return row.startsWith(u"number_range"_s); });
        return rows;
    };
    std::vector<QStringList> states{state()};
    while (people.size() > 1) {
        const size_t gone = below(people.size());
        const Id<Contact> other = people[gone];
        people.erase(people.begin() + static_cast<std::ptrdiff_t>(gone));
        REQUIRE(mergeContacts(session, people[below(people.size())], other));
        CHECK(referencesTo(session, other.value) == 0);
        states.push_back(state());
    }
    for (size_t i = states.size() - 1; i-- > 0;) {
        REQUIRE(session.undo());
        CHECK(state() == states[i]);
    }
}

TEST_CASE("a merge leaves no relation of a card with itself, and a second employer stays one", "[P1][A9]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact bakery = stored(session, aCompany(u"Bakery"_s));
    const Contact mill = stored(session, aCompany(u"Mill"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = bakery.id;
    anna = stored(session, anna);
    Contact again = aPerson(u"Anne"_s, u"Huber"_s);
    again.company = mill.id;
    again = stored(session, again);
    Relation relation;
    relation.contact = anna.id;
    relation.other = again.id;
    relation.role = RelationRole::RelativeOf;
    stored(session, relation);
    const QStringList before = everything(session);

    REQUIRE(mergeContacts(session, anna.id, again.id));
    const auto relations = session.list<Relation>(u"ORDER BY id"_s);
    REQUIRE(relations->size() == 1);
    CHECK(relations->front().contact == anna.id);
    CHECK(relations->front().other == mill.id);
    CHECK_FALSE(relations->front().to.isValid());
    CHECK(session.get(anna.id)->company == bakery.id);
    REQUIRE(session.undo());
    CHECK(everything(session) == before);
}

TEST_CASE("likely duplicates are found in the whole business, and those that were told apart are not", "[P1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.emails = {{{}, ReachLabel::Work, u"anna@huber.example"_s, false, {}}};
    anna = stored(session, anna);
    stored(session, aPerson(u"Bob"_s, u"Maier"_s));
    Contact again = aPerson(u"A."_s, u"Huber"_s);
    again.emails = {{{}, ReachLabel::Home, u"Anna@Huber.example "_s, false, {}}};
    again = stored(session, again);

    const auto found = likelyDuplicates(session);
    REQUIRE(found->size() == 1);
    CHECK(found->front().contact == again.id);
    CHECK(found->front().original == anna.id);
    CHECK(found->front().why == LikenessKeys::Kind::Email);
    CHECK_FALSE(likelyDuplicates(session, [](qint64, qint64) { return false; }));

    REQUIRE(keepApart(session, again.id, anna.id));
    CHECK(likelyDuplicates(session)->empty());
    REQUIRE(session.undo());
    CHECK(likelyDuplicates(session)->size() == 1);
}
