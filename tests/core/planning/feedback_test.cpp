#include "core/planning/feedback.h"

#include "core/planning/caller_facts.h"
#include "core/planning/timeline.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

Activity told(Feedback feedback, const QString& subject, Id<Contact> contact, QDate due = {})
{
    Activity activity;
    activity.feedback = feedback;
    activity.subject = subject;
    activity.contact = contact;
    activity.due = due;
    return activity;
}

QStringList openSubjects(Session& session, std::optional<Feedback> kind = {})
{
    QStringList subjects;
    const auto open = openFeedback(session, kind, 100);
    REQUIRE(open);
    for (const OpenFeedback& feedback : *open)
        subjects += feedback.activity.subject;
    return subjects;
}

Result<> settle(Session& session, Id<Activity> id)
{
    return session.transact(u"Settle"_s, Undo::Possible, [&](Transaction& tx) { return settleFeedback(tx, id); });
}

} // namespace

TEST_CASE("a complaint is open until it is settled, and stands with who deals with it and until when", "[A5]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    const QDate day(2026, 12, 4);
    Activity late = told(Feedback::Complaint, u"Delivered late"_s, anna.id);
    late.owner = u"Eva"_s;
    late = stored(session, late);
    stored(session, told(Feedback::Suggestion, u"Open on Saturdays"_s, anna.id, day));
    stored(session, told(Feedback::Complaint, u"Scratch"_s, anna.id, day.addDays(-1)));
    CHECK(openSubjects(session) == QStringList{u"Scratch"_s, u"Open on Saturdays"_s, u"Delivered late"_s});
    CHECK(openSubjects(session, Feedback::Complaint) == QStringList{u"Scratch"_s, u"Delivered late"_s});
    CHECK(openFeedback(session, {}, 1)->front().contact == u"Anna Huber"_s);
    CHECK(session.get(late.id)->state == FeedbackState::Open);

    REQUIRE(settle(session, late.id));
    const Result<Activity> settled = session.get(late.id);
    CHECK(settled->state == FeedbackState::Settled);
    CHECK(settled->settled.has_value());
    CHECK(settled->owner == u"Eva"_s);
    CHECK(openSubjects(session, Feedback::Complaint) == QStringList{u"Scratch"_s});

    REQUIRE(
        session.transact(u"Reopen"_s, Undo::Possible, [&](Transaction& tx) { return reopenFeedback(tx, late.id); }));
    CHECK_FALSE(session.get(late.id)->settled);
    REQUIRE(session.undo());
    CHECK(session.get(late.id)->state == FeedbackState::Settled);
}

TEST_CASE("a preference is only known, unless it has a day on which somebody has to see to it", "[A5]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact anna = stored(session, aPerson(u"Anna"_s, u"Huber"_s));
    stored(session, told(Feedback::Preference, u"Oak"_s, anna.id));
    const Activity need = stored(session, told(Feedback::Need, u"A bench"_s, anna.id, QDate(2026, 12, 4)));
    CHECK(openSubjects(session) == QStringList{u"A bench"_s});

    Activity plain = need;
    plain.feedback = Feedback::None;
    REQUIRE(session.transact(u"Edit"_s, Undo::Possible, [&](Transaction& tx) { return tx.update(need, plain); }));
    CHECK(openSubjects(session).isEmpty());
    CHECK_FALSE(session.get(need.id)->due.isValid());
    const Result<> refused = settle(session, need.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"A bench"_s));
}

TEST_CASE("what somebody complained of is told to whoever takes their call, and stands on the timeline", "[A5][D16]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Contact shop = stored(session, aCompany(u"Bäckerei Huber"_s));
    Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
    anna.company = shop.id;
    anna = stored(session, anna);
    stored(session, told(Feedback::Preference, u"Oak"_s, anna.id));
    stored(session, told(Feedback::Complaint, u"Delivered late"_s, shop.id, QDate(2026, 12, 4)));

    const Result<CallerFacts> facts = callerFacts(session, anna.id);
    REQUIRE(facts);
    REQUIRE(facts->feedback.size() == 1);
    CHECK(facts->feedback[0].subject == u"Delivered late"_s);

    const auto timeline = timelineOf(session, {shop.id, TimelineFilter::Feedback});
    REQUIRE(timeline);
    REQUIRE(timeline->size() == 2);
    CHECK(timeline->back().feedback == Feedback::Preference);
    CHECK(timeline->front().due == QDate(2026, 12, 4));
}
