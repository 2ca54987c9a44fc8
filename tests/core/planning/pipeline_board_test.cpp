#include "core/planning/pipeline_board.h"

#include "core/sales/deal_actions.h"
#include "tests/support/catch_qt.h"
#include "tests/support/engines.h"
#include "tests/support/records.h"

using namespace kartei;
using namespace kartei::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

Task stepOn(QDate due)
{
    Task task;
    task.subject = u"Call"_s;
    task.due = due;
    return task;
}

/// Deals in the stages of a business with probabilities of our own.
struct Deals {
    explicit Deals(Session& given) : session(given)
    {
        contact = stored(session, aPerson(u"Anna"_s, u"Huber"_s)).id;
        stages = *session.list<Stage>(u"ORDER BY rank"_s);
        const Stage before = stages[0];
        stages[0].probability = Percent::of(50);
        if (const Result<> done = changed(session, before, stages[0]); !done)
            throw std::runtime_error("stage");
    }
    Deal add(const QString& title, qint64 minor, const QString& currency = u"EUR"_s)
    {
        Deal deal = aDeal(title, contact);
        deal.stage = stages[0].id;
        deal.value = {minor};
        deal.currency = {currency};
        return stored(session, deal);
    }

    Session& session;
    Id<Contact> contact;
    std::vector<Stage> stages;
};

} // namespace

TEST_CASE("a deal ripens by the limit of its stage, unless a step is planned")
{
    struct Case {
        int age;
        qint64 limit;
        std::optional<Task> step;
        Ripeness expected;
    };
    const Case cases[] = {
        {9, 10, {}, Ripeness::Fresh},
        {10, 10, {}, Ripeness::Old},
        {19, 10, {}, Ripeness::Old},
        {20, 10, {}, Ripeness::Rotten},
        {500, 0, {}, Ripeness::Fresh},
        {20, 10, stepOn(kToday), Ripeness::Fresh},
        {20, 10, stepOn(kToday.addDays(30)), Ripeness::Fresh},
        {20, 10, stepOn({}), Ripeness::Fresh},
        {20, 10, stepOn(kToday.addDays(-1)), Ripeness::Rotten},
        {10, 10, stepOn(kToday.addDays(-1)), Ripeness::Old},
    };
    for (const Case& given : cases) {
        INFO(given.age << " days of " << given.limit);
        Stage stage;
        stage.rotsAfterDays = given.limit;
        CHECK(ripenessOf(given.age, stage, given.step, kToday) == given.expected);
    }
}

TEST_CASE("weighted sums are rounded once for each deal, half up, and exact for large values")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    deals.add(u"a"_s, 101);
    deals.add(u"b"_s, 3);
    Deal own = deals.add(u"c"_s, 1000);
    const Deal before = own;
    own.probability = Percent{3333};
    REQUIRE(changed(deals.session, before, own));
    deals.add(u"d"_s, 9'007'199'254'740'993);

    const Board board = *pipelineBoard(deals.session, BoardFilter::All);

    CHECK(board.sums.open.amount.minor == 101 + 3 + 1000 + 9'007'199'254'740'993);
    CHECK(board.sums.weighted.amount.minor == 51 + 2 + 333 + 4'503'599'627'370'497);
    CHECK(board.columns[0].sum.amount == board.sums.open.amount);
}

TEST_CASE("deals in other currencies are shown and counted, not added")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    deals.add(u"a"_s, 1000);
    deals.add(u"b"_s, 5000, u"CZK"_s);
    const Board board = *pipelineBoard(deals.session, BoardFilter::All);
    CHECK(board.columns[0].cards.size() == 2);
    CHECK(board.sums.open == Money{{1000}, {u"EUR"_s}});
    CHECK(board.columns[0].sum.amount.minor == 1000);
    CHECK(board.sums.otherCurrencies == 1);
}

TEST_CASE("won and lost deals are not on the board")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    const Deal won = deals.add(u"a"_s, 1000);
    const Deal lost = deals.add(u"b"_s, 1000);
    REQUIRE(winDeal(deals.session, won.id));
    REQUIRE(loseDeal(deals.session, lost.id, u"Too dear"_s, {}));
    const Board board = *pipelineBoard(deals.session, BoardFilter::All);
    CHECK(board.columns[0].cards.empty());
    CHECK(board.columns.size() == deals.stages.size());
    CHECK(*dealsNeedingAttention(deals.session) == 0);
}

TEST_CASE("filters say how many deals fit each of them, and sum up what they show")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    Deal closing = deals.add(u"closing"_s, 1000);
    const Deal before = closing;
    closing.expectedClose = kToday.addDays(5);
    REQUIRE(changed(deals.session, before, closing));
    Task call = stepOn(kToday.addDays(1));
    call.deal = closing.id;
    stored(deals.session, call);
    deals.add(u"without a step"_s, 300);
    Task late = stepOn(kToday.addDays(-1));
    late.deal = deals.add(u"late"_s, 50).id;
    stored(deals.session, late);

    const Board board = *pipelineBoard(deals.session, BoardFilter::NeedsAttention);

    CHECK(board.fitting == std::array{3, 2, 1, 0});
    CHECK(board.columns[0].cards.size() == 2);
    CHECK(board.sums.open.amount.minor == 350);
    CHECK(*dealsNeedingAttention(deals.session) == 2);
    const Board thisMonth = *pipelineBoard(deals.session, BoardFilter::ClosingThisMonth);
    CHECK(thisMonth.sums.closingThisMonth.amount.minor == 1000);
    CHECK(thisMonth.columns[0].cards.front().nextStep->subject == u"Call");
}

TEST_CASE("a deal is as old as its last contact or its stage, whichever came later")
{
    ON_EACH_ENGINE(business);
    Deals deals(business.session());
    constexpr qint64 day = 24 * 3'600'000;
    Deal deal = aDeal(u"a"_s, deals.contact);
    deal.stage = deals.stages[0].id;
    deal.stageSince = {testNow().utcMs - 12 * day};
    deal = stored(deals.session, deal);
    CHECK(pipelineBoard(deals.session, BoardFilter::All)->columns[0].cards[0].age == 12);
    CHECK(pipelineBoard(deals.session, BoardFilter::Rotting)->columns[0].cards.size() == 1);

    Activity call;
    call.subject = u"Call"_s;
    call.contact = deals.contact;
    call.deal = deal.id;
    call.at = {testNow().utcMs - 3 * day};
    stored(deals.session, call);

    CHECK(pipelineBoard(deals.session, BoardFilter::All)->columns[0].cards[0].age == 3);
    CHECK(pipelineBoard(deals.session, BoardFilter::Rotting)->columns[0].cards.empty());
}
