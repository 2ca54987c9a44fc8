#include "core/planning/losing_touch.h"

#include "core/planning/activity.h"
#include "core/planning/last_contacts.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000; // ms

Contact everyDays(const QString& name, qint64 days)
{
    Contact contact = aPerson({}, name);
    contact.keepInTouch = days;
    contact.created = {testNow().utcMs - 400 * kDay};
    return contact;
}

Activity daysAgo(ActivityKind kind, Id<Contact> contact, qint64 days)
{
    Activity activity;
    activity.kind = kind;
    activity.subject = u"talked"_s;
    activity.contact = contact;
    activity.at = {testNow().utcMs - days * kDay};
    return activity;
}

QStringList losing(Session& session, const ListQuery& query = {&describe<Contact>(), {}, {}, {}, 0})
{
    QStringList names;
    const auto ids = idsLosingTouch(session, query);
    REQUIRE(ids);
    const auto records = session.byIds(describe<Contact>(), *ids);
    REQUIRE(records);
    for (const Record& record : *records)
        names += record.title();
    return names;
}

} // namespace

TEST_CASE("who was not heard of for longer than their days is losing touch, who waits longest first", "[A24]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact month = stored(session, everyDays(u"Month"_s, 30));
    const Contact week = stored(session, everyDays(u"Week"_s, 7));
    const Contact never = stored(session, everyDays(u"Never"_s, 90));
    stored(session, aPerson({}, u"Free"_s));
    stored(session, daysAgo(ActivityKind::Call, month.id, 35));
    stored(session, daysAgo(ActivityKind::Email, week.id, 6));
    CHECK(losing(session) == QStringList{u"Never"_s, u"Month"_s});

    // a note is no contact, and one that is entered late counts by its own day
    stored(session, daysAgo(ActivityKind::Note, month.id, 0));
    stored(session, daysAgo(ActivityKind::Visit, month.id, 31));
    CHECK(losing(session) == QStringList{u"Never"_s, u"Month"_s});
    const Activity call = stored(session, daysAgo(ActivityKind::Call, month.id, 1));
    CHECK(losing(session) == QStringList{u"Never"_s});
    CHECK(lastContactsOf(session, {month.id.value})->value(month.id.value) == call.at);
    CHECK(losing(session, {&describe<Contact>(), {u"contact.id <> ?"_s, {never.id.value}}, {}, {}, 0}).isEmpty());

    REQUIRE(session.undo());
    CHECK(losing(session) == QStringList{u"Never"_s, u"Month"_s});
    CHECK(losing(session, {&describe<Contact>(), {}, {}, {}, 1}) == QStringList{u"Never"_s});
}

TEST_CASE("the days to keep in touch are a number above 0, or empty", "[A24]")
{
    ON_EACH_ENGINE(business);
    const Result<> done = business->transact(u"Add"_s, Undo::Possible, [](Transaction& tx) {
        Contact contact = everyDays(u"Huber"_s, 0);
        return tx.insert(contact);
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Kind::Invalid);
}

TEST_CASE("a contact is due on the last of their days", "[A24]")
{
    ON_EACH_ENGINE(business);
    const Contact week = stored(business.session(), everyDays(u"Week"_s, 7));
    const Activity call = stored(business.session(), daysAgo(ActivityKind::Call, week.id, 7));
    CHECK(losing(business.session()) == QStringList{u"Week"_s});
    Activity later = call;
    later.at.utcMs += kDay;
    REQUIRE(changed(business.session(), call, later));
    CHECK(losing(business.session()).isEmpty());
}
