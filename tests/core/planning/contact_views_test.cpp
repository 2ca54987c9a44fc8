#include "core/contacts/contact_queries.h"
#include "core/planning/business_figures.h"
#include "core/planning/last_contacts.h"
#include "core/planning/next_steps.h"
#include "core/planning/timeline.h"
#include "core/sales/deal_actions.h"
#include "core/sales/deal_queries.h"
#include "core/storage/list_query.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

/// A company with somebody who works there, and what happened with both.
struct Story {
    explicit Story(Session& session) : company(stored(session, aCompany(u"Bäckerei Huber"_s)))
    {
        Contact anna = aPerson(u"Anna"_s, u"Huber"_s);
        anna.company = company.id;
        person = stored(session, anna);
        stranger = stored(session, aPerson(u"Bob"_s, u"Maier"_s));
        Deal open = aDeal(u"Shop counter"_s, person.id);
        open.value = {100'000};
        deal = stored(session, open);
        Deal second = aDeal(u"Shelves"_s, company.id);
        second.value = {250'000};
        won = stored(session, second);
        REQUIRE(winDeal(session, won.id));
        Quote quote = aQuote(u"Shop counter"_s, person.id);
        quote.number = u"Q-1"_s;
        quote.status = QuoteStatus::Sent;
        quote.sent = testNow();
        quote.validUntil = QDate(2026, 12, 1);
        quote.lines = {aLine(u"Oak top"_s, u"1"_s, u"100"_s)};
        stored(session, quote);
        stored(session, aTicket(u"Door sticks"_s, person.id));
        Activity call;
        call.kind = ActivityKind::Call;
        call.subject = u"asked for shelves"_s;
        call.contact = person.id;
        call.at = {testNow().utcMs - 86'400'000};
        activity = stored(session, call);
    }

    Task task(const QString& subject, Id<Contact> contact, QDate due) const
    {
        Task task;
        task.subject = subject;
        task.contact = contact;
        task.due = due;
        return task;
    }

    Contact company;
    Contact person;
    Contact stranger;
    Deal deal;
    Deal won;
    Activity activity;
};

QStringList namesOf(Session& session, ContactFilter filter)
{
    ListQuery query;
    query.entity = &describe<Contact>();
    query.condition = contactsWhere({}, filter, session.clock().today());
    const Result<std::vector<qint64>> ids = idsOf(session.database(), query);
    REQUIRE(ids);
    QStringList names;
    for (const qint64 id : *ids)
        names += session.get(Id<Contact>{id})->name;
    return names;
}

} // namespace

TEST_CASE("the timeline of a company tells what happened with its people, the newest first, by kind", "[A3]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Story story(session);
    Task done = story.task(u"Call back"_s, story.person.id, QDate(2026, 11, 20));
    done.done = true;
    stored(session, done);

    const auto all = timelineOf(session, {story.company.id, TimelineFilter::Everything, 100});
    REQUIRE(all);
    CHECK(std::ranges::is_sorted(*all, std::greater(), &TimelineEntry::at));
    std::vector<TimelineEvent> events;
    for (const TimelineEntry& entry : *all)
        events.push_back(entry.event);
    for (const TimelineEvent event : {TimelineEvent::Activity, TimelineEvent::TaskDone, TimelineEvent::QuoteSent,
             TimelineEvent::DealOpened, TimelineEvent::DealWon, TimelineEvent::TicketOpened})
        CHECK(std::ranges::find(events, event) != events.end());
    CHECK(all->back().contactName == u"Anna Huber");

    const auto sizeOf = [&](TimelineFilter filter) {
        return timelineOf(session, {story.company.id, filter, 100}).value().size();
    };
    CHECK(sizeOf(TimelineFilter::Calls) == 1);
    CHECK(sizeOf(TimelineFilter::Messages) == 0);
    CHECK(sizeOf(TimelineFilter::Meetings) == 0);
    CHECK(sizeOf(TimelineFilter::Notes) == 0);
    CHECK(sizeOf(TimelineFilter::Sales) == 4);
    CHECK(sizeOf(TimelineFilter::Service) == 1);
    CHECK(sizeOf(TimelineFilter::Tasks) == 1);
    CHECK(timelineOf(session, {story.company.id, TimelineFilter::Everything, 2})->size() == 2);
    CHECK(timelineOf(session, {story.stranger.id, TimelineFilter::Everything, 2})->empty());
}

TEST_CASE("the timeline of some days shows what happened on them, the first and the last included", "[A3]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Story story(session);
    const QDate first(2024, 2, 1);
    const QDate last(2024, 2, 29);
    const auto called = [&](const QString& subject, const QDateTime& at) {
        Activity activity;
        activity.kind = ActivityKind::Call;
        activity.contact = story.person.id;
        activity.subject = subject;
        activity.at = {at.toMSecsSinceEpoch()};
        stored(session, activity);
    };
    called(u"the day before"_s, first.startOfDay().addSecs(-1));
    called(u"first"_s, first.startOfDay());
    called(u"last"_s, last.addDays(1).startOfDay().addSecs(-1));
    called(u"the day after"_s, last.addDays(1).startOfDay());
    Deal lost = story.deal;
    lost.id = {};
    lost.number.clear();
    lost.status = DealStatus::Lost;
    lost.lostReason = u"Price"_s;
    lost.created = {first.startOfDay().addDays(-9).toMSecsSinceEpoch()};
    lost.closed = last;
    stored(session, lost);

    const auto found = [&](const TimelinePeriod& period) {
        const auto entries = timelineOf(session, {story.company.id, TimelineFilter::Everything, 100, period});
        REQUIRE(entries);
        QStringList subjects;
        for (const TimelineEntry& entry : *entries) {
            if (entry.event == TimelineEvent::Activity || entry.event == TimelineEvent::DealLost)
                subjects += entry.event == TimelineEvent::DealLost ? u"lost"_s : entry.subject;
        }
        return subjects;
    };
    CHECK(found({first, last}) == QStringList{u"last"_s, u"lost"_s, u"first"_s});
    CHECK(found({{}, first}) == QStringList{u"first"_s, u"the day before"_s});
    CHECK(found({last, {}}).contains(u"the day after"_s));
    CHECK_FALSE(found({last, {}}).contains(u"first"_s));
    CHECK(found({first.addDays(3), first.addDays(4)}).isEmpty());
}

TEST_CASE("the figures of a company add up the business with its people", "[A2]")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Story story(session);

    const Result<BusinessFigures> figures = businessFigures(session, story.company.id);

    REQUIRE(figures);
    CHECK(figures->won.amount == Amount{250'000});
    CHECK(figures->openDeals.amount == Amount{100'000});
    CHECK(figures->openDealCount == 1);
    CHECK(figures->openQuotes.amount == Amount{11'900});
    CHECK(figures->openQuoteCount == 1);
    CHECK(figures->nextExpiry == QDate(2026, 12, 1));
    CHECK(figures->openTickets == 1);
    CHECK(openDealsOf(session, story.company.id)->front().title == u"Shop counter");
}

TEST_CASE("contacts are told apart: people, companies, customers, and those without a next step")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Story story(session);
    stored(session, story.task(u"Call back"_s, story.person.id, QDate(2026, 11, 30)));

    CHECK(namesOf(session, ContactFilter::All).size() == 3);
    CHECK(namesOf(session, ContactFilter::People) == QStringList{u"Anna Huber"_s, u"Bob Maier"_s});
    CHECK(namesOf(session, ContactFilter::Companies) == QStringList{u"Bäckerei Huber"_s});
    CHECK(namesOf(session, ContactFilter::Customers) == QStringList{u"Bäckerei Huber"_s});
    CHECK(namesOf(session, ContactFilter::NoNextStep) == QStringList{u"Bob Maier"_s});

    CHECK(peopleOf(session, story.company.id)->size() == 1);
    const auto facts = companyFacts(session, {story.company.id.value});
    REQUIRE(facts);
    CHECK(facts->value(story.company.id.value).people == 1);
    CHECK(facts->value(story.company.id.value).openDeals == 1);
}

TEST_CASE("the next step is the earliest open task, of a company also one with its people")
{
    ON_EACH_ENGINE(business);
    Session& session = business.session();
    const Story story(session);
    stored(session, story.task(u"some day"_s, story.company.id, {}));
    stored(session, story.task(u"later"_s, story.person.id, QDate(2026, 12, 2)));
    const Task first = stored(session, story.task(u"first"_s, story.person.id, QDate(2026, 12, 1)));
    Task ofDeal = story.task(u"measure"_s, story.person.id, QDate(2026, 12, 3));
    ofDeal.deal = story.deal.id;
    stored(session, ofDeal);
    const std::vector<qint64> everybody{story.company.id.value, story.person.id.value, story.stranger.id.value};

    const auto own = nextStepsOfContacts(session, everybody);
    REQUIRE(own);
    CHECK(own->value(story.company.id.value).subject == u"some day");
    CHECK(own->value(story.person.id.value).subject == u"first");
    CHECK_FALSE(own->contains(story.stranger.id.value));
    CHECK(nextStepsWithPeople(session, everybody)->value(story.company.id.value).id == first.id);
    CHECK(nextStepsOfDeals(session, {story.deal.id.value})->value(story.deal.id.value).subject == u"measure");
    CHECK(lastContactsOf(session, everybody)->value(story.person.id.value) == story.activity.at);
    CHECK_FALSE(lastContactsOf(session, everybody)->contains(story.company.id.value));
}
