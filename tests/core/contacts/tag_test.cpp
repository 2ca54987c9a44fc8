#include "core/business/segment.h"
#include "core/contacts/tag.h"

#include "core/contacts/contact_merge.h"
#include "core/planning/activity.h"
#include "core/planning/losing_touch.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000; // ms

Contact tagged(const QString& name, const QStringList& tags, std::optional<qint64> days = {})
{
    Contact contact = aPerson({}, name);
    contact.tags = tags;
    contact.keepInTouch = days;
    contact.created = {testNow().utcMs - 60 * kDay};
    return contact;
}

Tag aTag(const QString& name, std::optional<qint64> days = {}, TagColour colour = TagColour::None)
{
    Tag tag;
    tag.name = name;
    tag.keepInTouch = days;
    tag.colour = colour;
    return tag;
}

QStringList losing(Session& session)
{
    QStringList names;
    const auto ids = idsLosingTouch(session, {&describe<Contact>(), {}, {}, {}, 0});
    REQUIRE(ids);
    for (const qint64 id : *ids)
        names += session.get(Id<Contact>{id})->name;
    return names;
}

} // namespace

TEST_CASE(
    "the days of a tag count for contacts that have it and none of their own, the fewest of several", "[A24][P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s, 30));
    stored(session, aTag(u"Fair"_s, 90));
    stored(session, tagged(u"Both"_s, {u"Fair"_s, u"VIP"_s}));
    stored(session, tagged(u"Fair"_s, {u"Fair"_s}));
    stored(session, tagged(u"Own"_s, {u"VIP"_s}, 365));
    stored(session, tagged(u"Other"_s, {u"VIP guest"_s}));
    CHECK(losing(session) == QStringList{u"Both"_s});

    Tag never = vip;
    never.keepInTouch = {};
    REQUIRE(changed(session, vip, never));
    CHECK(losing(session).isEmpty());
    REQUIRE(session.undo());
    CHECK(losing(session) == QStringList{u"Both"_s});
    REQUIRE(removed(session, vip.id));
    CHECK(losing(session).isEmpty());
    REQUIRE(session.undo());
    CHECK(losing(session) == QStringList{u"Both"_s});
}

TEST_CASE("a tag that is given days later counts for those who have it already, and a contact that loses it is free",
    "[A24][P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, tagged(u"Anna"_s, {u"VIP"_s}));
    CHECK(losing(session).isEmpty());
    stored(session, aTag(u"VIP"_s, 14));
    CHECK(losing(session) == QStringList{u"Anna"_s});
    const Contact before = *session.get(anna.id);
    Contact without = before;
    without.tags.clear();
    REQUIRE(changed(session, before, without));
    CHECK(losing(session).isEmpty());
    REQUIRE(session.undo());
    CHECK(losing(session) == QStringList{u"Anna"_s});
    REQUIRE(session.undo()); // there was no such tag
    CHECK(losing(session).isEmpty());
}

TEST_CASE("looking at what a tag was in the past changes nobody's days", "[A24][P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s, 14));
    stored(session, tagged(u"Anna"_s, {u"VIP"_s}));
    const Instant then = session.clock().now();
    Tag never = vip;
    never.keepInTouch = {};
    REQUIRE(changed(session, vip, never));
    CHECK(session.recordAt(describe<Tag>(), vip.id.value, then)->as<Tag>().keepInTouch == 14);
    CHECK(losing(session).isEmpty());
}

TEST_CASE("a tag is renamed on all contacts in one act", "[P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s, 14, TagColour::Red));
    const Contact anna = stored(session, tagged(u"Anna"_s, {u"Fair"_s, u"VIP"_s, u"New"_s}));
    const Contact bob = stored(session, tagged(u"Bob"_s, {u"VIP guest"_s}));
    REQUIRE(renameTag(session, u"VIP"_s, u"  Key  customer "_s));
    CHECK(session.get(anna.id)->tags == QStringList{u"Fair"_s, u"Key customer"_s, u"New"_s});
    CHECK(session.get(bob.id)->tags == bob.tags);
    CHECK(session.get(vip.id)->name == u"Key customer"_s);
    CHECK(session.get(vip.id)->colour == TagColour::Red);
    CHECK(losing(session) == QStringList{u"Anna"_s});
    REQUIRE(session.undo());
    CHECK(session.get(anna.id)->tags == anna.tags);
    CHECK(session.get(vip.id)->name == u"VIP"_s);
    CHECK(losing(session) == QStringList{u"Anna"_s});
    REQUIRE(session.redo());
    CHECK(session.get(anna.id)->tags == QStringList{u"Fair"_s, u"Key customer"_s, u"New"_s});
    CHECK(losing(session) == QStringList{u"Anna"_s});
}

TEST_CASE("whoever writes another name of a tag renames it on the contacts", "[P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s, 14));
    const Contact anna = stored(session, tagged(u"Anna"_s, {u"VIP"_s}));
    Tag key = vip;
    key.name = u"Key"_s;
    REQUIRE(changed(session, vip, key));
    CHECK(session.get(anna.id)->tags == QStringList{u"Key"_s});
    CHECK(losing(session) == QStringList{u"Anna"_s});
    REQUIRE(session.undo());
    CHECK(session.get(anna.id)->tags == QStringList{u"VIP"_s});
    CHECK(losing(session) == QStringList{u"Anna"_s});
}

TEST_CASE("a tag that is renamed to another one becomes that one", "[P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s, 365));
    const Tag key = stored(session, aTag(u"Key"_s, 14));
    const Contact both = stored(session, tagged(u"Both"_s, {u"VIP"_s, u"Fair"_s, u"Key"_s}));
    const Contact one = stored(session, tagged(u"One"_s, {u"VIP"_s}));
    CHECK(losing(session) == QStringList{u"Both"_s});
    Tag same = vip;
    same.name = u"Key"_s;
    CHECK_FALSE(changed(session, vip, same)); // that says nothing of the two becoming one

    REQUIRE(renameTag(session, u"VIP"_s, u"Key"_s));
    CHECK(session.get(both.id)->tags == QStringList{u"Key"_s, u"Fair"_s});
    CHECK(session.get(one.id)->tags == QStringList{u"Key"_s});
    CHECK_FALSE(session.get(vip.id));
    CHECK(session.get(key.id)->keepInTouch == 14);
    CHECK(losing(session) == QStringList{u"Both"_s, u"One"_s});
    REQUIRE(session.undo());
    CHECK(session.get(both.id)->tags == both.tags);
    CHECK(session.get(one.id)->tags == one.tags);
    CHECK(session.get(vip.id)->keepInTouch == 365);
    CHECK(losing(session) == QStringList{u"Both"_s});
}

TEST_CASE("a renaming that is cancelled leaves everything as it was", "[P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Tag vip = stored(session, aTag(u"VIP"_s));
    const Contact anna = stored(session, tagged(u"Anna"_s, {u"VIP"_s}));
    const Result<> done = renameTag(session, u"VIP"_s, u"Key"_s, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Cancelled);
    CHECK(session.get(anna.id)->tags == anna.tags);
    CHECK(session.get(vip.id)->name == u"VIP"_s);
}

TEST_CASE("a tag has a name of its own and days above 0", "[P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aTag(u" VIP "_s));
    for (const Tag& wrong : {aTag(u"VIP"_s), aTag(u"  "_s), aTag(u"x"_s, 0), aTag(QString(101, u'x'))}) {
        const Result<> done = session.transact(u"Add"_s, Undo::Possible, [&](Transaction& tx) {
            Tag tag = wrong;
            return tx.insert(tag);
        });
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::Invalid);
    }
    stored(session, aTag(u"vip"_s)); // another word, as filters and contacts have it
}

TEST_CASE("a merged contact keeps in touch as its tags say", "[A24][P30]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    stored(session, aTag(u"VIP"_s, 14));
    const Contact anna = stored(session, tagged(u"Anna"_s, {}));
    const Contact other = stored(session, tagged(u"Anna"_s, {u"VIP"_s}));
    REQUIRE(mergeContacts(session, anna, other));
    CHECK(losing(session).size() == 1);
    REQUIRE(session.undo());
    CHECK(losing(session).size() == 1);
}

TEST_CASE("saved lists that ask for a tag ask for its new name, until that is taken back", "[P30][C1]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    Segment list;
    list.name = u"Fair"_s;
    list.where = u"tags has VIP and (not tags has \"VIP\" or tags has VIPs) and notes contains VIP"_s;
    const Id<Segment> id = stored(session, list).id;
    REQUIRE(renameTag(session, u"VIP"_s, u"Key customer"_s));
    CHECK(session.get(id)->where
        == u"tags has \"Key customer\" and (not tags has \"Key customer\" or tags has VIPs) and notes contains VIP"_s);
    REQUIRE(session.undo());
    CHECK(session.get(id)->where == list.where);
}
