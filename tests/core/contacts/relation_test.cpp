#include "core/contacts/relation.h"

#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

struct Firm {
    explicit Firm(Session& of)
        : session(of), anna(stored(of, aPerson(u"Anna"_s, u"Huber"_s))), bob(stored(of, aPerson(u"Bob"_s, u"Maier"_s))),
          bakery(stored(of, aCompany(u"Bakery Huber"_s))), mill(stored(of, aCompany(u"Mill Ltd"_s)))
    {
    }

    Result<> relate(Id<Contact> contact, RelationRole role, Id<Contact> other, QDate from = {}, QDate to = {})
    {
        Relation relation;
        relation.contact = contact;
        relation.role = role;
        relation.other = other;
        relation.from = from;
        relation.to = to;
        return session.transact(u"Relate"_s, Undo::Possible, [&](Transaction& tx) { return tx.insert(relation); });
    }
    Result<> moveTo(Id<Contact> company)
    {
        const Contact before = *session.get(anna.id);
        Contact after = before;
        after.company = company;
        after.position = u"Baker"_s;
        return changed(session, before, after);
    }
    /// What the card of `contact` says, a line each.
    QStringList said(Id<Contact> contact)
    {
        QStringList lines;
        const Result<std::vector<RelationSeen>> relations = relationsOf(session, *session.get(contact));
        for (const RelationSeen& seen : *relations)
            lines += seen.role + u' ' + seen.other.name + u' ' + seen.relation.from.toString(Qt::ISODate) + u'/'
                + seen.relation.to.toString(Qt::ISODate);
        return lines;
    }

    Session& session;
    Contact anna;
    Contact bob;
    Contact bakery;
    Contact mill;
};

} // namespace

TEST_CASE("a relation is said on both cards, from the side of each", "[A9]")
{
    ON_EACH_ENGINE(business);
    Firm firm(business.session());
    REQUIRE(firm.relate(firm.anna.id, RelationRole::IntroducedBy, firm.bob.id));
    REQUIRE(firm.relate(firm.mill.id, RelationRole::SupplierOf, firm.bakery.id, QDate(2020, 3, 1)));
    CHECK(firm.said(firm.anna.id) == QStringList{u"was introduced by Bob Maier /"_s});
    CHECK(firm.said(firm.bob.id) == QStringList{u"introduced Anna Huber /"_s});
    CHECK(firm.said(firm.mill.id) == QStringList{u"supplies Bakery Huber 2020-03-01/"_s});
    CHECK(firm.said(firm.bakery.id) == QStringList{u"is supplied by Mill Ltd 2020-03-01/"_s});
}

TEST_CASE("a person works at several companies, and what is over stands behind what lasts", "[A9]")
{
    ON_EACH_ENGINE(business);
    Firm firm(business.session());
    REQUIRE(firm.relate(firm.anna.id, RelationRole::EmployeeOf, firm.mill.id, QDate(2015, 1, 1), QDate(2018, 12, 31)));
    REQUIRE(firm.relate(firm.anna.id, RelationRole::EmployeeOf, firm.bakery.id, QDate(2019, 1, 1)));
    CHECK(firm.said(firm.anna.id)
        == QStringList{u"works at Bakery Huber 2019-01-01/"_s, u"works at Mill Ltd 2015-01-01/2018-12-31"_s});
    CHECK(firm.said(firm.mill.id) == QStringList{u"employs Anna Huber 2015-01-01/2018-12-31"_s});
}

TEST_CASE("a person who moves to another company keeps the former one with its last day", "[A9]")
{
    ON_EACH_ENGINE(business);
    Firm firm(business.session());
    REQUIRE(firm.moveTo(firm.bakery.id));
    CHECK(firm.said(firm.anna.id).isEmpty());
    const QString today = firm.session.clock().today().toString(Qt::ISODate);

    REQUIRE(firm.moveTo(firm.mill.id));
    CHECK(firm.said(firm.anna.id) == QStringList{u"works at Bakery Huber /"_s + today});
    const auto kept = *firm.session.list<Relation>(u"WHERE other = ?"_s, {firm.bakery.id.value});
    CHECK(kept.front().position == u"Baker");

    REQUIRE(firm.moveTo({}));
    CHECK(firm.said(firm.anna.id)
        == QStringList{u"works at Mill Ltd "_s + today + u'/' + today, u"works at Bakery Huber /"_s + today});

    for (int act = 0; act < 3; ++act)
        REQUIRE(firm.session.undo());
    CHECK(countOf(firm.session, u"relation"_s) == 0);
    CHECK_FALSE(firm.session.get(firm.anna.id)->company.isSet());
}

TEST_CASE("a relation goes with a contact that is deleted, and comes back with it", "[A9]")
{
    ON_EACH_ENGINE(business);
    Firm firm(business.session());
    REQUIRE(firm.moveTo(firm.bakery.id));
    REQUIRE(firm.relate(firm.bakery.id, RelationRole::PartnerOf, firm.mill.id));
    const QStringList before = everything(firm.session);
    REQUIRE(removed(firm.session, firm.bakery.id));
    CHECK(countOf(firm.session, u"relation"_s) == 0);
    REQUIRE(firm.session.undo());
    CHECK(everything(firm.session) == before);
}

TEST_CASE("a relation without two contacts, with its days turned, or entered twice is refused", "[A9]")
{
    ON_EACH_ENGINE(business);
    Firm firm(business.session());
    CHECK_FALSE(firm.relate(firm.anna.id, RelationRole::SpouseOf, firm.anna.id));
    CHECK_FALSE(firm.relate(firm.anna.id, RelationRole::SpouseOf, {}));
    CHECK_FALSE(
        firm.relate(firm.anna.id, RelationRole::EmployeeOf, firm.mill.id, QDate(2020, 1, 2), QDate(2020, 1, 1)));
    REQUIRE(firm.relate(firm.anna.id, RelationRole::SpouseOf, firm.bob.id));
    CHECK_FALSE(firm.relate(firm.anna.id, RelationRole::SpouseOf, firm.bob.id));
    CHECK_FALSE(firm.relate(firm.bob.id, RelationRole::SpouseOf, firm.anna.id));
    REQUIRE(firm.relate(firm.anna.id, RelationRole::PayerFor, firm.bob.id));
    CHECK(firm.relate(firm.bob.id, RelationRole::PayerFor, firm.anna.id));
}
