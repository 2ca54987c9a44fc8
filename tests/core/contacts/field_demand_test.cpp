#include "core/contacts/field_demand.h"

#include "core/contacts/contact_problems.h"
#include "core/contacts/custom_field.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Result<> added(Session& session, FieldDemand demand)
{
    return session.transact(u"Demand"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(demand); });
}

DemandedField fieldNamed(const FieldDemands& demands, ContactKind kind, const QString& name)
{
    const std::vector<DemandedField> fields = demands.fields(kind);
    const auto found = std::ranges::find(fields, name, &DemandedField::name);
    REQUIRE(found != fields.end());
    return *found;
}

/// As the settings do.
Result<> demand(Session& session, ContactKind kind, const QString& field, Demand what)
{
    const Result<FieldDemands> demands = FieldDemands::read(session.database());
    REQUIRE(demands);
    const DemandedField chosen = fieldNamed(*demands, kind, field);
    return session.transact(
        u"Demand"_s, Undo::Possible, [&](Transaction& tx) { return setDemand(tx, kind, chosen, what); });
}

Demand demandOf(Session& session, ContactKind kind, const QString& field)
{
    const Result<FieldDemands> demands = FieldDemands::read(session.database());
    REQUIRE(demands);
    return demands->of(kind, fieldNamed(*demands, kind, field));
}

QStringList missingOn(Session& session, const Contact& contact)
{
    const Result<CardRules> rules = CardRules::read(session);
    REQUIRE(rules);
    QStringList names;
    for (const DemandedField& field : completenessOf(contact, *rules).missing)
        names += field.name();
    return names;
}

QStringList problemsOn(Session& session, const Contact& contact)
{
    const Result<CardRules> rules = CardRules::read(session);
    REQUIRE(rules);
    QStringList fields;
    for (const ContactProblem& problem : problemsOf(contact, *rules))
        fields += problem.field;
    return fields;
}

Contact reachable(ContactKind kind)
{
    Contact contact = kind == ContactKind::Person ? aPerson(u"Anna"_s, u"Huber"_s) : aCompany(u"Huber Ltd"_s);
    contact.emails.emplace_back().value = u"anna@huber.de"_s;
    return contact;
}

} // namespace

TEST_CASE(
    "what a business wants counts for how complete a card is, of persons and of companies for themselves", "[E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact person = reachable(ContactKind::Person);
    const Contact company = reachable(ContactKind::Company);
    CHECK(missingOn(session, person) == QStringList{u"phones"_s, u"addresses"_s, u"salutation"_s});
    CHECK(missingOn(session, company) == QStringList{u"phones"_s, u"addresses"_s, u"urls"_s, u"vat_id"_s});

    REQUIRE(demand(session, ContactKind::Person, u"salutation"_s, Demand::Normal));
    REQUIRE(demand(session, ContactKind::Person, u"birthday"_s, Demand::Wanted));
    REQUIRE(demand(session, ContactKind::Person, u"addresses"_s, Demand::Hidden));
    CHECK(missingOn(session, person) == QStringList{u"phones"_s, u"birthday"_s});
    CHECK(missingOn(session, company).size() == 4);
}

TEST_CASE("a card without what is required is a problem and is saved all the same", "[E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    REQUIRE(demand(session, ContactKind::Person, u"birthday"_s, Demand::Required));

    const Contact anna = stored(session, reachable(ContactKind::Person));
    CHECK(problemsOn(session, anna) == QStringList{u"birthday"_s});
    CHECK(problemsOn(session, reachable(ContactKind::Company)).isEmpty());
    Contact born = anna;
    born.birthday = QDate(1980, 1, 1);
    CHECK(problemsOn(session, born).isEmpty());
    const Result<std::vector<FaultyContact>> listed = contactsWithProblems(session, 10);
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->front().problems.front().text.contains(u"Birthday"_s));
}

TEST_CASE("what is demanded as delivered leaves no row, and undo brings a demand back", "[E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    REQUIRE(demand(session, ContactKind::Company, u"urls"_s, Demand::Required));
    REQUIRE(demand(session, ContactKind::Company, u"urls"_s, Demand::Wanted));
    CHECK(countOf(session, u"field_demand"_s) == 0);
    REQUIRE(session.undo());
    CHECK(demandOf(session, ContactKind::Company, u"urls"_s) == Demand::Required);
    CHECK(demandOf(session, ContactKind::Person, u"urls"_s) == Demand::Normal);
}

TEST_CASE("own fields are demanded like any other, and yes or no is always an answer", "[E29][P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    CustomField size;
    size.label = u"Shoe size"_s;
    size = stored(session, size);
    CustomField news;
    news.label = u"News"_s;
    news.kind = CustomKind::YesNo;
    news = stored(session, news);

    REQUIRE(demand(session, ContactKind::Person, u"shoe_size"_s, Demand::Required));
    CHECK(problemsOn(session, reachable(ContactKind::Person)) == QStringList{u"shoe_size"_s});
    CHECK_FALSE(demand(session, ContactKind::Person, u"news"_s, Demand::Wanted));
    CHECK(demand(session, ContactKind::Person, u"news"_s, Demand::Hidden));
}

TEST_CASE("what is demanded of an own field follows its name and goes with it", "[E29][P29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    CustomField size;
    size.label = u"Shoe size"_s;
    size = stored(session, size);
    REQUIRE(added(session, {{}, ContactKind::Person, u"shoe_size"_s, {}, Demand::Required}));
    CustomField renamed = size;
    renamed.name = u"shoe"_s;
    REQUIRE(changed(session, size, renamed));
    CHECK(demandOf(session, ContactKind::Person, u"shoe"_s) == Demand::Required);

    REQUIRE(removed(session, size.id));
    CHECK(countOf(session, u"field_demand"_s) == 0);
    CHECK(problemsOn(session, reachable(ContactKind::Person)).isEmpty());
    REQUIRE(session.undo());
    CHECK(demandOf(session, ContactKind::Person, u"shoe"_s) == Demand::Required);
}

TEST_CASE("what can't be demanded is refused with what can", "[E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    for (const FieldDemand& wrong : {FieldDemand{{}, ContactKind::Person, u"last_name"_s, {}, Demand::Hidden},
             FieldDemand{{}, ContactKind::Company, u"company_name"_s, {}, Demand::Hidden},
             FieldDemand{{}, ContactKind::Company, u"birthday"_s, {}, Demand::Wanted},
             FieldDemand{{}, ContactKind::Person, u"emial"_s, {}, Demand::Wanted},
             FieldDemand{{}, ContactKind::Person, {}, {}, Demand::Wanted},
             FieldDemand{{}, ContactKind::Person, u"created"_s, {}, Demand::Hidden},
             FieldDemand{{}, ContactKind::Person, u"discount"_s, {}, Demand::Required}}) {
        INFO(wrong.field.toStdString());
        const Result<> refused = added(session, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Invalid);
    }
    CHECK(countOf(session, u"field_demand"_s) == 0);
}

TEST_CASE("a second demand on the same field of the same kind is refused and names the first", "[E29]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const FieldDemand once = stored(session, FieldDemand{{}, ContactKind::Person, u"notes"_s, {}, Demand::Wanted});
    REQUIRE(added(session, {{}, ContactKind::Company, u"notes"_s, {}, Demand::Wanted}));
    const Result<> refused = added(session, {{}, ContactKind::Person, u"notes"_s, {}, Demand::Hidden});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QString::number(once.id.value)));
}
